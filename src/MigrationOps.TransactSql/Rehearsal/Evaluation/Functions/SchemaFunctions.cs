using MigrationOps.TransactSql.Rehearsal.Catalog;

namespace MigrationOps.TransactSql.Rehearsal.Evaluation.Functions;

/// <summary>SCHEMA_ID, SCHEMA_NAME, TYPE_ID, TYPE_NAME and TYPEPROPERTY.</summary>
internal static class SchemaFunctions
{
    /// <summary>The functions.</summary>
    public static IReadOnlyList<FunctionDefinition> All { get; } =
    [
        new("SCHEMA_ID", 0, 1, arguments => arguments.Count == 0 ? new NumberValue(1) : CatalogValue.Number(arguments.Context.Catalog.Schemas.Find(new Model.Identifier(arguments.Text(0)))?.Id)),
        new("SCHEMA_NAME", 0, 1, arguments => arguments.Count == 0 ? new TextValue("dbo") : CatalogValue.Text(arguments.Context.Catalog.Schemas.Find(arguments.Number(0))?.Name.Value)),
        new("TYPE_ID", 1, 1, arguments => CatalogValue.Number(Type(arguments)?.UserTypeId)),
        new("TYPE_NAME", 1, 1, arguments => CatalogValue.Text(arguments.Context.Catalog.Types.Find(arguments.Number(0))?.Name)),
        new("TYPEPROPERTY", 2, 2, Property),
    ];

    private static CatalogType? Type(FunctionArguments arguments) =>
        NameParts.Read(arguments.Text(0)) is { } parts ? arguments.Context.Catalog.Types.Find(parts) : null;

    private static SqlValue Property(FunctionArguments arguments)
    {
        if (Type(arguments) is not { } type)
        {
            return NullValue.Instance;
        }

        return arguments.Text(1).ToUpperInvariant() switch
        {
            "ALLOWSNULL" => NumberValue.Bit(type.IsNullable),
            "PRECISION" => new NumberValue(type.Size.Precision),
            "SCALE" => new NumberValue(type.Size.Scale),
            "OWNERID" or "USESANSITRIM" => new UndecidedValue("a property of a type"),
            _ => NullValue.Instance,
        };
    }
}
