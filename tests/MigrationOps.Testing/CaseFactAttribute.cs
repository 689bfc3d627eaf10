using Xunit;

namespace MigrationOps.Testing;

/// <summary>A test that reads <see cref="CaseFolder"/>; skipped, with the reason, where the folder is absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class CaseFactAttribute : FactAttribute
{
    /// <summary>Decides at discovery whether the test is skipped.</summary>
    public CaseFactAttribute() => Skip = CaseFolder.SkipReason;
}
