using MigrationOps.Model;

namespace MigrationOps.TransactSql.Appliers.Procedures;

/// <summary>sp_tableoption.</summary>
internal sealed class TableOptionProcedure : IProcedureApplier
{
    /// <inheritdoc/>
    public string Name => "sp_tableoption";

    /// <inheritdoc/>
    public IReadOnlyList<string> Parameters { get; } = ["TableNamePattern", "OptionName", "OptionValue"];

    /// <inheritdoc/>
    public StatementRank Rank => StatementRank.State;

    /// <inheritdoc/>
    public void Apply(ProcedureCall call, ApplyContext context)
    {
        var name = TextNames.Object(call.Required("TableNamePattern"), call, context);
        var table = context.Model.FindTable(name) ?? throw context.Missing(ElementKind.Table, name, call.Statement);
        if (!call.Required("OptionName").Equals("large value types out of row", StringComparison.OrdinalIgnoreCase))
        {
            throw call.Refuse();
        }

        var isOn = call.Required("OptionValue").ToUpperInvariant() is "1" or "ON" or "TRUE";
        context.Replace(table, table with { Options = table.Options with { LargeValueTypesOutOfRow = isOn } }, call.Statement);
    }
}
