using Xunit;

namespace MigrationOps.Testing;

/// <summary>A test that reads what the product writes with a tool of Node; skipped, with the reason, where that is not installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NodeFactAttribute : FactAttribute
{
    /// <summary>Decides at discovery whether the test is skipped.</summary>
    public NodeFactAttribute() => Skip = NodeScript.SkipReason;
}
