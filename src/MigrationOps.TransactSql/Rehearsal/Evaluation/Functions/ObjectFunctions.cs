using MigrationOps.TransactSql.Rehearsal.Catalog;

namespace MigrationOps.TransactSql.Rehearsal.Evaluation.Functions;

/// <summary>OBJECT_ID, OBJECT_NAME, OBJECT_SCHEMA_NAME and OBJECT_DEFINITION.</summary>
internal static class ObjectFunctions
{
    /// <summary>The functions.</summary>
    public static IReadOnlyList<FunctionDefinition> All { get; } =
    [
        new("OBJECT_ID", 1, 2, Id),
        new("OBJECT_NAME", 1, 2, arguments => OfObject(arguments, found => new TextValue(found.Name.Value))),
        new("OBJECT_SCHEMA_NAME", 1, 2, arguments => OfObject(arguments, found => new TextValue(found.Schema.Value))),
        new("OBJECT_DEFINITION", 1, 1, arguments => OfObject(arguments, found => CatalogValue.Text(found.Definition))),
    ];

    private static SqlValue Id(FunctionArguments arguments)
    {
        var context = arguments.Context;
        var type = arguments.Count > 1 ? arguments.Text(1).Trim() : null;
        if (NameParts.Read(arguments.Text(0)) is not { Count: >= 1 and <= 3 } parts)
        {
            return NullValue.Instance;
        }

        if (parts[^1].StartsWith('#'))
        {
            return context.Scope.Temporary(parts[^1]) is null || type is not (null or "U" or "u") ? NullValue.Instance : new NumberValue(TemporaryId(parts[^1]));
        }

        var schema = parts.Count > 1 && parts[^2].Length > 0 ? parts[^2] : "dbo";
        var isElsewhere = parts.Count > 2 && parts[0].Length > 0 && !parts[0].Equals(context.Scope.Environment.DatabaseName.Value, StringComparison.OrdinalIgnoreCase);
        if (isElsewhere || schema.ToUpperInvariant() is "SYS" or "INFORMATION_SCHEMA")
        {
            return new UndecidedValue("an object of another database or of the server");
        }

        var found = context.Catalog.Objects.Find(Model.SqlName.Of(schema, parts[^1]));
        return found is not null && (type is null || found.Type.Trim().Equals(type, StringComparison.OrdinalIgnoreCase)) ? new NumberValue(found.Id) : NullValue.Instance;
    }

    private static SqlValue OfObject(FunctionArguments arguments, Func<CatalogObject, SqlValue> part)
    {
        if (arguments.Count > 1)
        {
            return new UndecidedValue("an object of another database");
        }

        return arguments.Context.Catalog.Objects.Find(arguments.Number(0)) is { } found ? part(found) : NullValue.Instance;
    }

    // The ids of temporary tables are negative, so that they meet no other.
    private static int TemporaryId(string name) => name.ToUpperInvariant().Aggregate(-1000, (id, character) => unchecked((id * 31) + character)) | int.MinValue;
}
