using Xunit;

namespace MigrationOps.Testing;

/// <summary>A theory whose rows come from <see cref="CaseFolder"/>; skipped as one test, with the reason, where the folder is absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class CaseTheoryAttribute : TheoryAttribute
{
    /// <summary>Decides at discovery whether the theory is skipped.</summary>
    public CaseTheoryAttribute() => Skip = CaseFolder.SkipReason;
}
