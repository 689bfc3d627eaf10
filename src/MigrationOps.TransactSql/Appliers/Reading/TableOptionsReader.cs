using System.Globalization;
using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.Model;

namespace MigrationOps.TransactSql.Appliers.Reading;

/// <summary>Reads WITH ( ) of CREATE TABLE and SET ( ) of ALTER TABLE.</summary>
internal static class TableOptionsReader
{
    /// <summary>The table after its options.</summary>
    /// <param name="table">The table before them.</param>
    /// <param name="options">The options.</param>
    /// <param name="context">The context.</param>
    /// <returns>The changed table.</returns>
    public static Table Apply(Table table, IEnumerable<TableOption> options, ApplyContext context)
    {
        var compression = new List<DataCompressionOption>();
        foreach (var option in options)
        {
            table = option is TableDataCompressionOption data ? Collect(table, data, compression) : Apply(table, option, context);
        }

        return compression.Count == 0 ? table : table with { Compression = CompressionReader.Read(compression, table.Placement) };
    }

    private static Table Collect(Table table, TableDataCompressionOption option, List<DataCompressionOption> compression)
    {
        compression.Add(option.DataCompressionOption);
        return table;
    }

    private static Table Apply(Table table, TableOption option, ApplyContext context) => option switch
    {
        LockEscalationTableOption escalation => table with { Options = table.Options with { LockEscalation = Escalation(escalation.Value) } },
        MemoryOptimizedTableOption memory => table with { MemoryOptimized = memory.OptionState == OptionState.On ? table.MemoryOptimized ?? MemoryDurability.SchemaAndData : null },
        DurabilityTableOption durability => table with { MemoryOptimized = Durability(durability.DurabilityTableOptionKind) },
        SystemVersioningTableOption versioning => table with { SystemVersioning = Versioning(versioning, table, context) },
        FileStreamOnTableOption fileStream => table with { FileStreamOn = PlacementReader.Filegroup(fileStream.Value) },
        _ => table.WithUnknown(option.OptionKind.ToString(), option.Normalized()),
    };

    /// <summary>The table with a property that the model does not know.</summary>
    /// <param name="table">The table.</param>
    /// <param name="name">The name of the property in a DACPAC.</param>
    /// <param name="value">Its canonical text.</param>
    /// <returns>The changed table.</returns>
    public static Table WithUnknown(this Table table, string name, string value) => table with
    {
        Unknown = table.Unknown.Where(property => property.Name != name).Append(new UnknownProperty(name, value))
            .OrderBy(property => property.Name, StringComparer.Ordinal).ToValueList(),
    };

    private static LockEscalation Escalation(LockEscalationMethod method) => method switch
    {
        LockEscalationMethod.Auto => LockEscalation.Auto,
        LockEscalationMethod.Disable => LockEscalation.Disable,
        _ => LockEscalation.Table,
    };

    private static MemoryDurability Durability(DurabilityTableOptionKind kind) =>
        kind == DurabilityTableOptionKind.SchemaOnly ? MemoryDurability.SchemaOnly : MemoryDurability.SchemaAndData;

    // A table that is versioned keeps its history table, named or not: Microsoft Learn, "Manage retention of historical data in system-versioned temporal tables".
    private static SystemVersioning? Versioning(SystemVersioningTableOption option, Table table, ApplyContext context)
    {
        if (option.OptionState != OptionState.On)
        {
            return null;
        }

        var retention = option.RetentionPeriod is { IsInfinity: false } period ? Retention(period) : null;
        if (table.SystemVersioning is { } versioning && HistoryTables.Keeps(table, option, context))
        {
            return versioning with { Retention = retention };
        }

        var history = option.HistoryTable is { } name ? context.Name(name) : null;
        return new SystemVersioning
        {
            HistoryTable = history,
            Retention = retention,
            HasAutomaticHistoryTable = history is null || context.Model.FindTable(history) is null,
        };
    }

    private static string Retention(RetentionPeriodDefinition period)
    {
        var unit = period.Units.ToString().ToUpperInvariant().TrimEnd('S');
        return string.Create(CultureInfo.InvariantCulture, $"{period.Duration.Value} {unit}S");
    }
}
