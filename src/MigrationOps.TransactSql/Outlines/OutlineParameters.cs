using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.Model;
using MigrationOps.TransactSql.Appliers;
using MigrationOps.TransactSql.Appliers.Reading;
using Identifier = MigrationOps.Model.Identifier;

namespace MigrationOps.TransactSql.Outlines;

/// <summary>Reads the parameters and the table variable in the header of a module.</summary>
internal static class OutlineParameters
{
    /// <summary>Reads parameters.</summary>
    /// <param name="parameters">The parameters.</param>
    /// <param name="context">The context, for the schema of unqualified types.</param>
    /// <returns>The parameters, in order.</returns>
    public static ValueList<ModuleParameter> Of(IEnumerable<ProcedureParameter> parameters, ApplyContext context) => parameters
        .Select(parameter => new ModuleParameter(new Identifier(parameter.VariableName.Value), IsCursor(parameter.DataType) ? null : TypeReader.Read(parameter.DataType, context))
        {
            Default = parameter.Value is { } value ? context.Expression(value) : null,
            IsOutput = parameter.Modifier == ParameterModifier.Output,
            IsReadOnly = parameter.Modifier == ParameterModifier.ReadOnly,
            IsVarying = parameter.IsVarying,
        })
        .ToValueList();

    /// <summary>Reads the columns of a table variable.</summary>
    /// <param name="table">The table.</param>
    /// <param name="function">The function that returns it.</param>
    /// <param name="context">The context.</param>
    /// <returns>The columns, in order.</returns>
    public static ValueList<Column> Columns(TableDefinition table, SqlName function, ApplyContext context) =>
        table.ColumnDefinitions.Select(column => ColumnReader.Read(column, function, context)).ToValueList();

    private static bool IsCursor(DataTypeReference type) => type is SqlDataTypeReference { SqlDataTypeOption: SqlDataTypeOption.Cursor };
}
