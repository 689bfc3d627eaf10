using MigrationOps.Model;
using MigrationOps.TransactSql.Rehearsal.Catalog;

namespace MigrationOps.TransactSql.Tests.Rehearsal.Catalog;

public sealed class StoredModuleTests
{
    [Theory]
    [InlineData("CREATE VIEW v AS SELECT 1 AS a", "CREATE VIEW v AS SELECT 1 AS a")]
    [InlineData("-- ALTER\nCREATE OR ALTER VIEW v AS SELECT 1 AS a", "-- ALTER\nCREATE VIEW v AS SELECT 1 AS a")]
    [InlineData("ALTER VIEW v AS SELECT 1 AS a", "CREATE VIEW v AS SELECT 1 AS a")]
    [InlineData("CREATE VIEW v WITH ENCRYPTION AS SELECT 1 AS a", null)]
    [InlineData("CREATE VIEW v AS SELECT 1 AS ENCRYPTION", "CREATE VIEW v AS SELECT 1 AS ENCRYPTION")]
    public void A_text_is_kept_as_the_server_keeps_it(string text, string? expected) =>
        Assert.Equal(expected, StoredModule.TextOf(new View { Name = SqlName.Of("dbo", "v"), Definition = new ModuleDefinition { Text = text } }));
}
