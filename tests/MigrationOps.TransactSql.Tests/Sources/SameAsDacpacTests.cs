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

    [CaseTheory]
    [InlineData("v1")]
    [InlineData("enums")]
    public void The_kitchen_sink_reads_alike_from_both_forms(string name)
    {
        var differences = FormDifference.Known.Where(difference => difference.Case == name).ToList();
        var expected = DacpacFile.Load(CaseFolder.Combine($"real/kitchen-sink/{name}.dacpac"), CancellationToken.None).Model;
        var options = Options(expected) with { ExcludedFiles = differences.Select(difference => difference.File).ToValueList() };

        var actual = SqlSource.Load(CaseFolder.Combine($"real/kitchen-sink/{name}.sql"), options, CancellationToken.None).Model;

        var (left, right) = (Without(expected, differences), Without(actual, differences));
        Assert.True(left.SequenceEqual(right), string.Join('\n', left.Except(right).Select(line => "- " + line).Concat(right.Except(left).Select(line => "+ " + line))));
    }

    [CaseTheory]
    [InlineData("seq.sql", "(5,62)", "[SInt] [SDec]")]
    [InlineData("cmpcs.sql", "(1,68)", "")]
    public void A_statement_that_DacFx_leaves_out_is_an_error_and_the_others_of_its_file_read_alike(string file, string place, string others)
    {
        var expected = DacpacFile.Load(CaseFolder.Combine("real/kitchen-sink/enums.dacpac"), CancellationToken.None).Model;
        var text = File.ReadAllText(CaseFolder.Combine($"real/kitchen-sink/enums.sql/{file}"));
        var statements = text.Split("GO\n");

        var error = Assert.Single(SourceFolder.Errors(text));
        var actual = SourceFolder.Model(string.Join("GO\n", statements[..^1]));

        Assert.Equal(("MOP8053", place), (error.Id.Value, $"({error.Location?.Line},{error.Location?.Column})"));
        Assert.Equal(
            ModelText.Of(expected).Where(line => others.Split(' ', StringSplitOptions.RemoveEmptyEntries).Any(other => line.Contains($"Id = [dbo].{other}", StringComparison.Ordinal))),
            ModelText.Of(actual));
    }

    [CaseTheory]
    [InlineData("(1,121)")]
    [InlineData("(3,8)")]
    [InlineData("(5,8)")]
    public void What_is_newer_than_the_parser_is_an_error_with_its_place(string place)
    {
        var errors = SourceFolder.Errors(File.ReadAllText(CaseFolder.Combine("real/kitchen-sink/v170.sql/a.sql")));

        Assert.Contains(errors, error => error.Id.Value == "MOP8053" && $"({error.Location?.Line},{error.Location?.Column})" == place);
    }

    private static IReadOnlyList<string> Without(DatabaseModel model, IReadOnlyList<FormDifference> differences) =>
        [.. ModelText.Of(model).Where(line => !differences.SelectMany(difference => difference.Objects).Any(name => line.Contains(name, StringComparison.Ordinal)))];

    private static SqlSourceOptions Options(DatabaseModel model) => new() { Collation = model.Settings.Collation, Platform = model.Settings.Platform };

    private static void AssertAlike(string sql, string dacpac)
    {
        var expected = DacpacFile.Load(dacpac, CancellationToken.None).Model;
        var actual = SqlSource.Load(sql, Options(expected), CancellationToken.None).Model;

        Assert.Equal(Lines(expected), Lines(actual));
    }

    private static string Lines(DatabaseModel model) => string.Join('\n', ModelText.Of(model));
}
