using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.Model;

namespace MigrationOps.TransactSql.Rehearsal.Refusals;

/// <summary>
/// What a table must look like to keep the history of another: no keys (13515), foreign keys (13516), checks (13517) or identity (13518); as many columns (13523), in the same order under
/// the same names (13524), of the same types (13525), accepting NULL alike (13531); for a finite retention a clustered index that begins with the end of the period (13765).
/// Source: Microsoft Learn, "Create a system-versioned temporal table", "Manage retention of historical data in system-versioned temporal tables"; "Database Engine events and errors".
/// </summary>
internal static class HistoryForm
{
    /// <summary>Refuses a history table that SQL Server would refuse.</summary>
    /// <param name="pair">The table that is switched on, and the one that is to keep its history.</param>
    /// <param name="option">The option.</param>
    /// <param name="statement">The statement.</param>
    /// <param name="frame">Where it runs.</param>
    public static void Check((Table Current, Table History) pair, SystemVersioningTableOption option, TSqlStatement statement, RunFrame frame)
    {
        var number = OfConstraints(pair.History) ?? OfColumns(pair.Current, pair.History, frame.Model.Names)
            ?? (option.RetentionPeriod is { IsInfinity: false } && !CanBeCleaned(pair, frame.Model.Names) ? 13765 : null);
        if (number is { } refused)
        {
            throw frame.Because(refused, statement, "HistoryForm", pair.History.Name.ToString(), pair.Current.Name.ToString());
        }
    }

    private static int? OfConstraints(Table history) => history switch
    {
        _ when history.Parts.Any(part => part is KeyConstraint or RowstoreIndex { IsUnique: true }) => 13515,
        _ when history.Constraints.Any(constraint => constraint is ForeignKey) => 13516,
        _ when history.Constraints.Any(constraint => constraint is CheckConstraint) => 13517,
        _ when history.Columns.Any(column => column.Identity is not null) => 13518,
        _ => null,
    };

    private static int? OfColumns(Table current, Table history, NameComparer names) => current.Columns.Count != history.Columns.Count
        ? 13523
        : current.Columns.Zip(history.Columns).Select(pair => OfColumn(pair.First, pair.Second, names)).FirstOrDefault(number => number is not null);

    // The type of a computed column is not known here.
    private static int? OfColumn(Column current, Column history, NameComparer names)
    {
        if (!names.Equals(current.Name.Last, history.Name.Last))
        {
            return 13524;
        }

        return current.Computed is not null ? null
            : !Equals(current.Type, history.Type) ? 13525
            : current.IsNullable != history.IsNullable ? 13531
            : null;
    }

    private static bool CanBeCleaned((Table Current, Table History) pair, NameComparer names)
    {
        var end = pair.Current.Columns.First(column => column.Generated == GeneratedAlways.RowEnd).Name.Last;
        return pair.History.Indexes.Any(index => index is ColumnstoreIndex { IsClustered: true }
            || (index is RowstoreIndex { IsClustered: true } rows && rows.Columns.Count > 0 && names.Equals(rows.Columns[0].Name, end)));
    }
}
