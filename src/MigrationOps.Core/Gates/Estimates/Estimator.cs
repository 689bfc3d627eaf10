using System.Globalization;
using MigrationOps.Model;
using MigrationOps.Operations;
using MigrationOps.Planning;
using MigrationOps.Policy;

namespace MigrationOps.Gates.Estimates;

/// <summary>
/// Turns declared sizes into minutes, log and lock seconds. The rates are wide on purpose: a slow disk of the cloud and a fast local one lie a factor of ten apart.
/// What the table is not known of is not estimated at all.
/// </summary>
/// <param name="current">The database as it stands, under its new names.</param>
/// <param name="policy">What the team states of its tables.</param>
public sealed class Estimator(DatabaseModel current, MigrationPolicy policy)
{
    private const double Megabyte = 1024 * 1024;
    private const int SlowReading = 50;
    private const int FastReading = 500;
    private const int SlowWriting = 10;
    private const int FastWriting = 100;
    private const int MostLogPerData = 2;

    /// <summary>Estimates the operations of a plan.</summary>
    /// <param name="plan">The plan.</param>
    /// <returns>An estimate for each operation that reads or writes every row of a table whose size is stated.</returns>
    public ValueList<OperationEstimate> Of(MigrationPlan plan) =>
        plan.Operations.Select(planned => Of(planned.Id, planned.Operation)).OfType<OperationEstimate>().ToValueList();

    /// <summary>Estimates an operation.</summary>
    /// <param name="id">Its id in the plan.</param>
    /// <param name="operation">The operation.</param>
    /// <returns>The estimate; null where only metadata changes, or where the size of the table is not stated.</returns>
    public OperationEstimate? Of(string id, Operation operation)
    {
        var name = operation.Target.TableName();
        if (operation.Impact.Cost is CostClass.MetadataOnly || current.FindTable(name) is not { } table
            || policy.Rows.FirstOrDefault(size => current.Names.Equals(size.Table, name)) is not { } size)
        {
            return null;
        }

        var width = Width(operation, table) ?? size.BytesPerRow ?? RowWidth.Of(table.Columns);
        var megabytes = size.Rows * (double)width / Megabyte;
        var writes = operation.Impact.Cost is CostClass.SizeOfData;
        var seconds = writes ? Range(megabytes / FastWriting, megabytes / SlowWriting) : Range(megabytes / FastReading, megabytes / SlowReading);
        return new OperationEstimate
        {
            Operation = id,
            Seconds = seconds,
            LockSeconds = operation.Impact.Lock is LockKind.Online or LockKind.None ? null : seconds,
            LogMegabytes = writes ? Range(megabytes, megabytes * MostLogPerData) : new EstimateRange(0, 1),
            Formula = Formula(size.Rows, width, megabytes, writes),
        };
    }

    // An index that is not clustered holds its own columns and the key of the row.
    private static int? Width(Operation operation, Table table) => operation switch
    {
        CreateIndex { Index: RowstoreIndex { IsClustered: false } index } => RowWidth.Of(Named(table, index.OwnColumns)),
        AddConstraint { Constraint: KeyConstraint { IsClustered: false } key } => RowWidth.Of(Named(table, key.OwnColumns)),
        _ => null,
    };

    private static IEnumerable<Column> Named(Table table, IEnumerable<Identifier> names) => table.Columns.Where(column => names.Contains(column.Name.Last));

    private static string Formula(long rows, int width, double megabytes, bool writes)
    {
        var work = writes
            ? $"written at {SlowWriting} to {FastWriting} MB/s, logged once to twice"
            : $"read at {SlowReading} to {FastReading} MB/s";
        return string.Create(CultureInfo.InvariantCulture, $"{rows:N0} rows x {width} bytes = {megabytes:N0} MB, {work}");
    }

    private static EstimateRange Range(double least, double most) => new(Math.Round(least, 1), Math.Round(most, 1));
}
