namespace MigrationOps.Scripting.Review;

/// <summary>What becomes of something in a diagram.</summary>
public enum ChangeMark
{
    /// <summary>It stays as it is.</summary>
    Unchanged,

    /// <summary>It comes.</summary>
    Added,

    /// <summary>It goes.</summary>
    Dropped,

    /// <summary>It, or a part of it, changes.</summary>
    Changed,
}
