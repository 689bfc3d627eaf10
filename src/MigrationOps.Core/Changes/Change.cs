using MigrationOps.Model;

namespace MigrationOps.Changes;

/// <summary>One difference between the current and the desired database.</summary>
public abstract record Change
{
    private protected Change()
    {
    }

    /// <summary>What differs: its id in the desired database, or in the current one where it is dropped.</summary>
    public abstract ElementId Subject { get; }
}
