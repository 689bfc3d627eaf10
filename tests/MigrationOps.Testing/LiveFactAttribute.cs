using Xunit;
using Xunit.Sdk;

namespace MigrationOps.Testing;

/// <summary>A test on a real server, with the trait <c>Category=Live</c>; skipped, with the reason, where no server is named.</summary>
[AttributeUsage(AttributeTargets.Method)]
[TraitDiscoverer("MigrationOps.Testing.LiveTraitDiscoverer", "MigrationOps.Testing")]
public sealed class LiveFactAttribute : FactAttribute, ITraitAttribute
{
    /// <summary>Decides at discovery whether the test is skipped.</summary>
    public LiveFactAttribute() => Skip = LiveServer.SkipReason;
}
