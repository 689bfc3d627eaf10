using MigrationOps.Model;
using MigrationOps.TransactSql.Rehearsal.Catalog;

namespace MigrationOps.TransactSql.Rehearsal.Evaluation.Functions;

/// <summary>OBJECTPROPERTY and OBJECTPROPERTYEX. Source: Microsoft Learn, OBJECTPROPERTYEX.</summary>
internal static class ObjectPropertyFunctions
{
    /// <summary>The functions.</summary>
    public static IReadOnlyList<FunctionDefinition> All { get; } =
    [
        new("OBJECTPROPERTY", 2, 2, Property),
        new("OBJECTPROPERTYEX", 2, 2, Property),
    ];

    private static SqlValue Property(FunctionArguments arguments)
    {
        if (arguments.Context.Catalog.Objects.Find(arguments.Number(0)) is not { } found)
        {
            return NullValue.Instance;
        }

        var property = arguments.Text(1).ToUpperInvariant();
        return OfType(property, found) ?? OfTable(property, found) ?? OfOthers(property, found);
    }

    private static NumberValue? OfType(string property, CatalogObject found)
    {
        var type = found.Type.Trim();
        bool? isSo = property switch
        {
            "ISUSERTABLE" => type == "U",
            "ISTABLE" => type is "U" or "TT",
            "ISVIEW" => type == "V",
            "ISPROCEDURE" => type == "P",
            "ISTRIGGER" => type == "TR",
            "ISSCALARFUNCTION" => type == "FN",
            "ISINLINEFUNCTION" => type == "IF",
            "ISTABLEFUNCTION" => type is "IF" or "TF",
            "ISPRIMARYKEY" => type == "PK",
            "ISUNIQUECNST" => type == "UQ",
            "ISFOREIGNKEY" => type == "F",
            "ISCHECKCNST" => type == "C",
            "ISDEFAULTCNST" => type == "D" && found.ParentId != 0,
            "ISDEFAULT" => type == "D" && found.ParentId == 0,
            "ISCONSTRAINT" => found.Element is Constraint,
            "ISMSSHIPPED" or "ISSYSTEMTABLE" => false,
            _ => null,
        };
        return isSo is { } value ? NumberValue.Bit(value) : null;
    }

    private static SqlValue? OfTable(string property, CatalogObject found)
    {
        if (found.Element is not Table table)
        {
            return property.StartsWith("TABLE", StringComparison.Ordinal) ? NullValue.Instance : null;
        }

        var constraints = table.Constraints;
        bool? has = property switch
        {
            "TABLEHASPRIMARYKEY" => table.PrimaryKey is not null,
            "TABLEHASUNIQUECNST" => constraints.OfType<UniqueConstraint>().Any(),
            "TABLEHASFOREIGNKEY" => constraints.OfType<ForeignKey>().Any(),
            "TABLEHASCHECKCNST" => constraints.OfType<CheckConstraint>().Any(),
            "TABLEHASDEFAULTCNST" => constraints.OfType<DefaultConstraint>().Any(),
            "TABLEHASIDENTITY" => table.Columns.Any(column => column.Identity is not null),
            "TABLEHASCLUSTINDEX" => table.Indexes.Any(index => index.IsClustered) || constraints.OfType<KeyConstraint>().Any(key => key.IsClustered),
            "TABLEHASINDEX" => table.Indexes.Count > 0 || constraints.OfType<KeyConstraint>().Any(),
            "TABLETEMPORALTYPE" => null,
            _ => null,
        };
        return has is { } value ? NumberValue.Bit(value) : null;
    }

    private static SqlValue OfOthers(string property, CatalogObject found) => property switch
    {
        "SCHEMAID" => new NumberValue(found.SchemaId),
        "BASETYPE" => new TextValue(found.Type) { IsUnicode = false },
        "ISSCHEMABOUND" => found.Element is Module module ? NumberValue.Bit(module.IsSchemaBound) : NullValue.Instance,
        "ISQUOTEDIDENTON" or "EXECISQUOTEDIDENTON" => found.Element is Module module ? NumberValue.Bit(module.Definition.QuotedIdentifier) : NullValue.Instance,
        "ISANSINULLSON" or "EXECISANSINULLSON" => found.Element is Module module ? NumberValue.Bit(module.Definition.AnsiNulls) : NullValue.Instance,
        "CNSTISDISABLED" => found.Element switch
        {
            ForeignKey key => NumberValue.Bit(key.IsDisabled),
            CheckConstraint check => NumberValue.Bit(check.IsDisabled),
            _ => NullValue.Instance,
        },
        "EXECISTRIGGERDISABLED" => found.Element is Trigger trigger ? NumberValue.Bit(trigger.IsDisabled) : NullValue.Instance,
        _ => new UndecidedValue("a property of an object"),
    };
}
