using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.Model;
using Identifier = MigrationOps.Model.Identifier;

namespace MigrationOps.TransactSql.Appliers;

/// <summary>ADD SENSITIVITY CLASSIFICATION, which the model keeps with the column under the names of the DACPAC format.</summary>
internal sealed class SensitivityApplier() : StatementApplier<AddSensitivityClassificationStatement>(StatementRank.State)
{
    /// <inheritdoc/>
    protected override void Apply(AddSensitivityClassificationStatement statement, ApplyContext context)
    {
        var properties = statement.Options.Select(Property).ToList();
        foreach (var reference in statement.Columns)
        {
            var parts = reference.MultiPartIdentifier.Identifiers.Select(part => new Identifier(part.Value)).ToList();
            var name = parts.Count > 2 ? new SqlName([parts[^3], parts[^2]]) : new SqlName([context.DefaultSchema, parts[0]]);
            var table = context.Model.FindTable(name) ?? throw context.Missing(ElementKind.Table, name, reference);
            var column = table.FindColumn(parts[^1], context.Model.Names) ?? throw context.Missing(ElementKind.Column, name.Child(parts[^1]), reference);
            var unknown = column.Unknown.Where(old => !properties.Any(property => property.Name == old.Name)).Concat(properties)
                .OrderBy(property => property.Name, StringComparer.Ordinal).ToValueList();
            context.Replace(table, table.WithColumn(column, column with { Unknown = unknown }), statement);
        }
    }

    private static UnknownProperty Property(SensitivityClassificationOption option) => new(
        option.Type switch
        {
            SensitivityClassification.OptionType.Label => "SensitivityLabel",
            SensitivityClassification.OptionType.LabelId => "SensitivityLabelId",
            SensitivityClassification.OptionType.InformationType => "SensitivityInformationType",
            SensitivityClassification.OptionType.InformationTypeId => "SensitivityInformationTypeId",
            _ => "SensitivityRank",
        },
        option.Value is Literal literal ? literal.Value : option.Normalized());
}
