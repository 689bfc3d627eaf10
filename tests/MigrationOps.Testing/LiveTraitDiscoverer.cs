using Xunit.Abstractions;
using Xunit.Sdk;

namespace MigrationOps.Testing;

/// <summary>Gives every <see cref="LiveFactAttribute"/> the trait that filters and reports know live tests by.</summary>
public sealed class LiveTraitDiscoverer : ITraitDiscoverer
{
    /// <inheritdoc />
    public IEnumerable<KeyValuePair<string, string>> GetTraits(IAttributeInfo traitAttribute) => [new("Category", "Live")];
}
