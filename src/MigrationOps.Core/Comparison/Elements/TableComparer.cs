using MigrationOps.Model;

namespace MigrationOps.Comparison.Elements;

internal sealed class TableComparer : ElementComparer<Table>
{
    protected override void Compare(Table current, Table desired, DifferenceList differences) => differences
        .Value(nameof(Table.Options), current.Options, desired.Options)
        .Placement(current.Placement, desired.Placement)
        .Name(nameof(Table.TextImageOn), current.TextImageOn, desired.TextImageOn)
        .Name(nameof(Table.FileStreamOn), current.FileStreamOn, desired.FileStreamOn)
        .Compression(current.Compression, desired.Compression)
        .Value(nameof(Table.SystemVersioning), Normal(current.SystemVersioning, differences), Normal(desired.SystemVersioning, differences))
        .Value(nameof(Table.MemoryOptimized), current.MemoryOptimized, desired.MemoryOptimized)
        .Value(nameof(Table.Graph), current.Graph, desired.Graph);

    // Whether a script declares the history table too makes no difference to the versioned one.
    private static SystemVersioning? Normal(SystemVersioning? versioning, DifferenceList differences) => versioning is null
        ? null
        : versioning with { HistoryTable = Folded(versioning.HistoryTable, differences), HasAutomaticHistoryTable = false };

    private static SqlName? Folded(SqlName? name, DifferenceList differences) => name is null || differences.Context.Desired.HasCaseSensitiveNames
        ? name
        : new SqlName(name.Parts.Select(part => new Identifier(part.Value.ToUpperInvariant())).ToValueList());
}
