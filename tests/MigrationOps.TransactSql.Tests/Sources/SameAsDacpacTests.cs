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

    // Left out: what the parser at hand rejects, CREATE OR ALTER, which DacFx leaves out of a DACPAC, and SET in a file, which it does not follow.
    [CaseTheory]
    [InlineData("v1", "proc_qi_off.sql", "[PQOff]")]
    [InlineData("enums", "{led1,seq,cmpcs,createoralter}.sql", "[XC] [LedU] [LedUH] [SInt] [SDec] [STiny] [CMPCS] [COA]")]
    public void The_kitchen_sink_reads_alike_from_both_forms(string name, string files, string objects)
    {
        var excluded = files.StartsWith('{') ? files[1..files.IndexOf('}', StringComparison.Ordinal)].Split(',').Select(file => file + ".sql") : [files];
        var expected = DacpacFile.Load(CaseFolder.Combine($"real/kitchen-sink/{name}.dacpac"), CancellationToken.None).Model;
        var options = new SqlSourceOptions
        {
            Collation = expected.Settings.Collation,
            Platform = expected.Settings.Platform,
            ExcludedFiles = excluded.ToValueList(),
        };

        var actual = SqlSource.Load(CaseFolder.Combine($"real/kitchen-sink/{name}.sql"), options, CancellationToken.None).Model;

        var (left, right) = (Without(expected, objects), Without(actual, objects));
        Assert.True(left.SequenceEqual(right), string.Join('\n', left.Except(right).Select(line => "- " + line).Concat(right.Except(left).Select(line => "+ " + line))));
    }

    private static IReadOnlyList<string> Without(DatabaseModel model, string objects) =>
        [.. ModelText.Of(model).Where(line => !objects.Split(' ').Any(name => line.Contains(name, StringComparison.Ordinal)))];

    private static void AssertAlike(string sql, string dacpac)
    {
        var expected = DacpacFile.Load(dacpac, CancellationToken.None).Model;
        var options = new SqlSourceOptions { Collation = expected.Settings.Collation, Platform = expected.Settings.Platform };
        var actual = SqlSource.Load(sql, options, CancellationToken.None).Model;

        Assert.Equal(Lines(expected), Lines(actual));
    }

    private static string Lines(DatabaseModel model) => string.Join('\n', ModelText.Of(model));
}
