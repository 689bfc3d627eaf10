using System.Diagnostics;
using MigrationOps.Model;

namespace MigrationOps.TransactSql.Rehearsal.Catalog;

/// <summary>Makes rows of sys.objects from elements.</summary>
internal static class CatalogObjectReader
{
    // Source: Microsoft Learn, sys.objects.
    private static readonly Dictionary<string, (string Type, string Words)> Opaque = new(StringComparer.Ordinal)
    {
        ["SqlQueue"] = ("SQ", "SERVICE_QUEUE"),
        ["SqlRule"] = ("R ", "RULE"),
        ["SqlDefault"] = ("D ", "DEFAULT_CONSTRAINT"),
        ["SqlAggregate"] = ("AF", "AGGREGATE_FUNCTION"),
        ["SqlExternalTable"] = ("U ", "USER_TABLE"),
        ["SqlSecurityPolicy"] = ("SP", "SECURITY_POLICY"),
    };

    /// <summary>The kinds of objects that the model does not look into, in the words of the DACPAC format.</summary>
    public static IEnumerable<string> OpaqueTypes => Opaque.Keys;

    /// <summary>Reads an element.</summary>
    /// <param name="element">The element.</param>
    /// <param name="catalog">The catalog.</param>
    /// <returns>The object; null where sys.objects has no row for it.</returns>
    public static CatalogObject? Of(Element element, CatalogContext catalog) => element switch
    {
        Table table => Make(table, table.Name, ("U ", "USER_TABLE"), catalog),
        View view => Make(view, view.Name, ("V ", "VIEW"), catalog),
        Procedure { Number: null } procedure => Make(procedure, procedure.Name, ("P ", "SQL_STORED_PROCEDURE"), catalog),
        Function function => Make(function, function.Name, TypeOf(function), catalog),
        Trigger trigger => Make(trigger, trigger.Name, ("TR", "SQL_TRIGGER"), catalog) with { ParentId = ParentOf(trigger, catalog) },
        Sequence sequence => Make(sequence, sequence.Name, ("SO", "SEQUENCE_OBJECT"), catalog),
        Synonym synonym => Make(synonym, synonym.Name, ("SN", "SYNONYM"), catalog),
        TableType type => OfTableType(type, catalog),
        OpaqueObject { Name.Parts.Count: 2 } opaque when Opaque.TryGetValue(opaque.TypeName, out var type) => Make(opaque, opaque.Name, type, catalog),
        _ => null,
    };

    /// <summary>Reads a constraint.</summary>
    /// <param name="constraint">The constraint.</param>
    /// <param name="owner">Its table or table type.</param>
    /// <param name="catalog">The catalog.</param>
    /// <returns>The object.</returns>
    public static CatalogObject Of(Constraint constraint, Element owner, CatalogContext catalog)
    {
        var name = constraint.Name ?? SystemNames.Of(constraint, owner.Parts.OfType<Constraint>());
        var schema = owner is TableType ? new Identifier("sys") : owner.Id.Name.First;
        return Make(constraint, new SqlName([schema, name]), TypeOf(constraint), catalog) with
        {
            ParentId = catalog.Ids.Objects.Of(owner.Id),
            Definition = constraint switch
            {
                CheckConstraint check => CatalogValue.Definition(check.Expression),
                DefaultConstraint value => CatalogValue.Definition(value.Expression),
                _ => null,
            },
        };
    }

    private static CatalogObject Make(Element element, SqlName name, (string Type, string Words) type, CatalogContext catalog) => new()
    {
        Id = catalog.Ids.Objects.Of(element.Id),
        Name = name.Last,
        Schema = name.First,
        SchemaId = catalog.Schemas.IdOf(name.First),
        Type = type.Type,
        TypeDescription = type.Words,
        Element = element,
        Definition = element is Module module ? StoredModule.TextOf(module) : null,
    };

    // The table of a table type has a name that SQL Server makes up, in the schema sys.
    private static CatalogObject OfTableType(TableType type, CatalogContext catalog)
    {
        var id = catalog.Ids.Objects.Of(type.Id);
        var name = SqlName.Of("sys", $"TT_{type.Name.Last.Value}_{id:X8}");
        return Make(type, name, ("TT", "TYPE_TABLE"), catalog);
    }

    private static int ParentOf(Trigger trigger, CatalogContext catalog) =>
        catalog.Model.Occupant(trigger.Parent) is { } parent ? catalog.Ids.Objects.Of(parent) : 0;

    private static (string Type, string Words) TypeOf(Function function) => function.Returns switch
    {
        FunctionKind.Scalar => ("FN", "SQL_SCALAR_FUNCTION"),
        FunctionKind.InlineTable => ("IF", "SQL_INLINE_TABLE_VALUED_FUNCTION"),
        FunctionKind.MultiStatementTable => ("TF", "SQL_TABLE_VALUED_FUNCTION"),
        _ => throw new UnreachableException(),
    };

    private static (string Type, string Words) TypeOf(Constraint constraint) => constraint switch
    {
        PrimaryKey => ("PK", "PRIMARY_KEY_CONSTRAINT"),
        UniqueConstraint => ("UQ", "UNIQUE_CONSTRAINT"),
        ForeignKey => ("F ", "FOREIGN_KEY_CONSTRAINT"),
        CheckConstraint => ("C ", "CHECK_CONSTRAINT"),
        DefaultConstraint => ("D ", "DEFAULT_CONSTRAINT"),
        _ => throw new UnreachableException(),
    };
}
