using System.Globalization;
using MigrationOps.Core.Tests.Gates;
using MigrationOps.Operations;

namespace MigrationOps.Core.Tests.Operations;

/// <summary>
/// Twelve kinds of loss, each with rows that lose nothing and rows that lose something. A question that asks for any row at all would stop at the first kind of rows;
/// tools that look at nothing let the second kind through, with what they lose.
/// </summary>
public sealed class ExactPredicateTests
{
    public static TheoryData<string, string, object?[], object?[]> Kinds => new()
    {
        { "C varchar(10)", "C varchar(10) not null", ["", "a"], [null] },
        { "C varchar(50)", "C varchar(10)", ["ten chars.", null], ["eleven char"] },
        { "N nvarchar(50)", "N nvarchar(10)", ["ten chars.", null], ["eleven char"] },
        { "C varbinary(8)", "C varbinary(4)", [new byte[4], null], [new byte[5]] },
        { "C int", "C smallint", [32767, -32768, null], [32768] },
        { "C float", "C int", [3d, null], [3.5, 3e12] },
        { "C decimal(9,4)", "C decimal(9,2)", [1.25m, null], [1.2345m] },
        { "C datetime2(7)", "C date", [Time("2026-01-02"), null], [Time("2026-01-02 13:45")] },
        { "C datetime2(7)", "C datetime2(3)", [Time("2026-01-02 13:45:00.123"), null], [Time("2026-01-02 13:45:00.1234567")] },
        { "C datetimeoffset(7)", "C datetime2(7)", [Offset("2026-01-02 13:45 +00:00"), null], [Offset("2026-01-02 13:45 +02:00")] },
        { "C nvarchar(20)", "C varchar(20)", ["plain", "Größe", null], ["Ωmega"] },
        { "C varchar(20)", "C int", ["42", "-7", null], ["many", "042"] },
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Rows_that_lose_nothing_let_the_step_pass(string current, string desired, object?[] harmless, object?[] harmful)
    {
        var checks = ChecksOf(current, desired);

        Assert.NotEmpty(checks);
        Assert.NotEmpty(harmful);
        Assert.All(harmless, value => Assert.DoesNotContain(checks, check => new DescribedRow(value).IsFoundBy(check)));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_row_that_loses_something_stops_the_step(string current, string desired, object?[] harmless, object?[] harmful)
    {
        var checks = ChecksOf(current, desired);

        Assert.NotEmpty(harmless);
        Assert.All(harmful, value => Assert.Contains(checks, check => new DescribedRow(value).IsFoundBy(check)));
    }

    private static List<RowCheck> ChecksOf(string current, string desired) =>
        [.. new GateScenario { Current = [Tables.Of("T", current)], Desired = [Tables.Of("T", desired)] }.Context().Plan.Of<AlterColumn>().SelectMany(alter => alter.Checks)];

    private static DateTime Time(string text) => DateTime.Parse(text, CultureInfo.InvariantCulture);

    private static DateTimeOffset Offset(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
}
