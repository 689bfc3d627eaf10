using System.Reflection;
using Xunit.Sdk;

namespace MigrationOps.Testing.Tests;

public class LiveFactAttributeTests
{
    [Fact]
    public void A_live_test_is_skipped_exactly_where_no_server_is_named()
        => Assert.Equal(Environment.GetEnvironmentVariable(LiveServer.Variable) is { Length: > 0 }, new LiveFactAttribute().Skip is null);

    [Fact]
    public void A_live_test_bears_the_trait_that_filters_know_it_by()
    {
        var marked = CustomAttributeData.GetCustomAttributes(typeof(LiveFactAttribute))
            .Single(attribute => attribute.AttributeType == typeof(TraitDiscovererAttribute));

        Assert.Equal(typeof(LiveTraitDiscoverer).FullName, marked.ConstructorArguments[0].Value);
        Assert.Equal(typeof(LiveTraitDiscoverer).Assembly.GetName().Name, marked.ConstructorArguments[1].Value);
        Assert.Equal([new KeyValuePair<string, string>("Category", "Live")], new LiveTraitDiscoverer().GetTraits(null!));
    }
}
