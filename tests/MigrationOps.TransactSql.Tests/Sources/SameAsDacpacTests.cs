using MigrationOps.Dacpac;
using MigrationOps.Model;
using MigrationOps.Testing;
using MigrationOps.TransactSql.Sources;

namespace MigrationOps.TransactSql.Tests.Sources;

/// <summary>A DACPAC and the declarations that it was built from are one database.</summary>
public sealed class SameAsDacpacTests
{
    [CaseTheory]
    [DdlCases]
    public void A_small_case_reads_alike_from_both_forms(DdlCase pair)
    {
        AssertAlike(pair.CurrentSql, pair.CurrentDacpac);
        AssertAlike(pair.DesiredSql, pair.DesiredDacpac);
    }

    private static void AssertAlike(string sql, string dacpac)
    {
        var expected = DacpacFile.Load(dacpac, CancellationToken.None).Model;
        var options = new SqlSourceOptions { Collation = expected.Settings.Collation, Platform = expected.Settings.Platform };
        var actual = SqlSource.Load(sql, options, CancellationToken.None).Model;

        Assert.Equal(Lines(expected), Lines(actual));
    }

    private static string Lines(DatabaseModel model) => string.Join('\n', ModelText.Of(model));
}
