using MigrationOps.Operations;
using MigrationOps.Scripting;
using MigrationOps.Scripting.Writers;
using MigrationOps.Testing;

namespace MigrationOps.Core.Tests.Scripting.Writers;

public class WriterTests
{
    private const string Folder = "tests/MigrationOps.Core.Tests/Scripting/Writers/expected";

    private const string Never = "1 = 0";

    public static TheoryData<string> Names { get; } = [.. WriterSamples.All.Keys];

    /// <summary>Changes in place whose two states the catalog tells.</summary>
    public static TheoryData<string> TwoWay { get; } =
    [
        .. from sample in WriterSamples.All
           let operation = sample.Value.Operation
           where operation.Inverse?.GetType() == operation.GetType() && operation is not (RefuseChange or RefreshModule or AlterModule or UpdateExtendedProperty or AlterSequence)
           where !sample.Key.EndsWith(".Refused", StringComparison.Ordinal)
           select sample.Key,
    ];

    [Theory]
    [MemberData(nameof(Names))]
    public void An_operation_is_written_as_expected(string name)
    {
        var (operation, context) = WriterSamples.All[name];

        GoldenFile.Verify($"{Folder}/{name}.sql", Show(WriterCatalog.Write(operation, context)));
    }

    [Fact]
    public void Every_type_of_operation_has_a_sample()
    {
        var sampled = WriterSamples.All.Values.Select(sample => sample.Operation.GetType()).ToHashSet();

        Assert.DoesNotContain(WriterCatalog.All(), writer => !sampled.Contains(writer.OperationType));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_step_never_counts_as_done_where_its_undo_does(string name)
    {
        var (operation, context) = WriterSamples.All[name];
        var (guard, undo) = (WriterCatalog.Write(operation, context).Guard, operation.Inverse is { } inverse ? WriterCatalog.Write(inverse, context).Guard : null);

        Assert.NotEqual(guard.Before, guard.After);
        Assert.True(undo is null || undo.After == Never || undo.After != guard.After);
    }

    [Fact]
    public void No_expected_file_is_left_over() =>
        Assert.Equal(
            WriterSamples.All.Keys.Order(StringComparer.Ordinal),
            Directory.EnumerateFiles(RepositoryFolder.Combine(Folder)).Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(TwoWay))]
    public void The_guard_of_an_undo_is_the_other_way_round(string name)
    {
        var (operation, context) = WriterSamples.All[name];

        var guard = WriterCatalog.Write(operation, context).Guard;
        var undo = WriterCatalog.Write(operation.Inverse!, context).Guard;

        Assert.NotEqual(guard.Before, guard.After);
        Assert.Equal((guard.Before, guard.After), (undo.After, undo.Before));
    }

    private static string Show(StepText step) => $"""
        -- Committed: {step.Segment}; {step.Settings}
        -- After
        SELECT 1
        WHERE {step.Guard.After};
        -- Before
        SELECT 1
        WHERE {step.Guard.Before};
        GO
        {step.Sql}

        """;
}
