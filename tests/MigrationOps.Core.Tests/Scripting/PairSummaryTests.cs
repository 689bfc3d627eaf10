using MigrationOps.Model;
using MigrationOps.Scripting;

namespace MigrationOps.Core.Tests.Scripting;

public class PairSummaryTests
{
    [Fact]
    public void Both_sides_are_summed_up_as_each_alone()
    {
        var current = Database("current.dacpac", []);
        var desired = Database("desired.dacpac", [new Schema { Name = SqlName.Of("sales") }]);

        var summary = PairSummary.Begin(current, desired);

        Assert.Equal(DatabaseSummary.Of(current), summary.Current);
        Assert.Equal(DatabaseSummary.Of(desired), summary.Desired);
        Assert.NotEqual(summary.Current.Hash, summary.Desired.Hash);
    }

    private static LoadedDatabase Database(string source, IEnumerable<Element> elements)
    {
        var model = DatabaseModel.Empty(new DatabaseSettings { Platform = SqlPlatform.SqlServer2022, Collation = null, HasCaseSensitiveNames = false });
        return new LoadedDatabase { Source = source, Model = model with { Elements = ElementSet.Create(elements, model.Names) } };
    }
}
