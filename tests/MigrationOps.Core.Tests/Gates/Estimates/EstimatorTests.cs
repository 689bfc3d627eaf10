using MigrationOps.Gates.Estimates;
using MigrationOps.Model;
using MigrationOps.Operations;
using MigrationOps.Policy;

namespace MigrationOps.Core.Tests.Gates.Estimates;

public sealed class EstimatorTests
{
    private static readonly Table Orders = Tables.Of("Orders", "Id int", "Note bigint");

    private static readonly DatabaseModel Model = DatabaseModel.Empty(new DatabaseSettings { Platform = SqlPlatform.SqlServer2022 }).With(Orders);

    [Fact]
    public void Without_a_stated_size_nothing_is_estimated() => Assert.Null(Estimate(Rewrite, MigrationPolicy.Default));

    [Fact]
    public void What_changes_metadata_only_is_not_estimated() =>
        Assert.Null(Estimate(Rewrite with { Impact = Impact.Metadata }, Sized(1_000_000, null)));

    [Fact]
    public void A_stated_width_counts_and_the_formula_is_shown()
    {
        var estimate = Estimate(Rewrite, Sized(10 * 1024 * 1024, 100))!;

        Assert.Equal(new EstimateRange(10, 100), estimate.Seconds);
        Assert.Equal(estimate.Seconds, estimate.LockSeconds);
        Assert.Equal(new EstimateRange(1000, 2000), estimate.LogMegabytes);
        Assert.Equal("10,485,760 rows x 100 bytes = 1,000 MB, written at 10 to 100 MB/s, logged once to twice", estimate.Formula);
    }

    [Fact]
    public void Without_a_width_the_columns_tell_it() =>
        Assert.StartsWith("1,000,000 rows x 22 bytes = 21 MB", Estimate(Rewrite, Sized(1_000_000, null))!.Formula, StringComparison.Ordinal);

    [Fact]
    public void A_scan_logs_next_to_nothing()
    {
        var estimate = Estimate(Rewrite with { Impact = Impact.Scan }, Sized(10 * 1024 * 1024, 100))!;

        Assert.Equal(new EstimateRange(2, 20), estimate.Seconds);
        Assert.Equal(new EstimateRange(0, 1), estimate.LogMegabytes);
    }

    [Fact]
    public void An_online_build_keeps_nobody_waiting_for_long() =>
        Assert.Null(Estimate(Rewrite with { Impact = new Impact(LockKind.Online, CostClass.SizeOfData) }, Sized(1_000_000, null))!.LockSeconds);

    private static AlterColumn Rewrite => new(Orders.Columns[0], Orders.Columns[0]) { Impact = Impact.Rewrite };

    private static OperationEstimate? Estimate(Operation operation, MigrationPolicy policy) => new Estimator(Model, policy).Of("contract-001", operation);

    private static MigrationPolicy Sized(long rows, int? bytes) => new() { Rows = [new TableRows(Orders.Name, rows, bytes)] };
}
