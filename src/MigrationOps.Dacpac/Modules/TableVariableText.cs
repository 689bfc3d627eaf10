using System.Diagnostics;
using MigrationOps.Dacpac.Readers;
using MigrationOps.Model;

namespace MigrationOps.Dacpac.Modules;

/// <summary>Writes the table variable that a multi-statement function returns from the model.</summary>
internal static class TableVariableText
{
    /// <summary>Writes the variable with its type.</summary>
    /// <param name="function">The function.</param>
    /// <param name="draft">Knows the constraints, which are elements of their own.</param>
    /// <returns>Such as <c>@result TABLE ( ... )</c>.</returns>
    public static string Write(ElementContent function, DatabaseDraft draft)
    {
        var name = function.Text("ReturnTableVariable") ?? throw function.Incomplete("the property ReturnTableVariable");
        var constraints = draft.Parts.TryGetValue(function.Name, out var parts) ? parts.Select(part => part.Part).OfType<Constraint>().ToList() : [];
        var defaults = constraints.OfType<DefaultConstraint>().ToLookup(constraint => constraint.Column, draft.Context.Names);
        var lines = function.Inside("Columns")
            .Select(content => ColumnReader.Read(content, isNullable: true))
            .Select(column => Line(column) + string.Concat(defaults[column.Name.Last].Select(constraint => $" DEFAULT {constraint.Expression.Text}")))
            .Concat(constraints.Where(constraint => constraint is not DefaultConstraint).Select(Line));
        return $"{name} TABLE (\n    {string.Join(",\n    ", lines)}\n)";
    }

    private static string Line(Column column)
    {
        if (column.Computed is { } computed)
        {
            return $"{column.Name.Last} AS {computed.Expression.Text}{(computed.IsPersisted ? " PERSISTED" : string.Empty)}";
        }

        var collation = column.Collation is { } stated ? $" COLLATE {stated}" : string.Empty;
        var identity = column.Identity is { } property ? $" IDENTITY ({property.Seed}, {property.Increment})" : string.Empty;
        var rowGuid = column.IsRowGuid ? " ROWGUIDCOL" : string.Empty;
        return $"{column.Name.Last} {column.Type}{collation}{identity}{rowGuid} {(column.IsNullable ? "NULL" : "NOT NULL")}";
    }

    private static string Line(Constraint constraint) => constraint switch
    {
        PrimaryKey key => $"PRIMARY KEY {Clustering(key)} ({KeyColumns(key)})",
        UniqueConstraint key => $"UNIQUE {Clustering(key)} ({KeyColumns(key)})",
        CheckConstraint check => $"CHECK ({check.Expression.Text})",
        _ => throw new UnreachableException(),
    };

    private static string Clustering(KeyConstraint key) => key.IsClustered ? "CLUSTERED" : "NONCLUSTERED";

    private static string KeyColumns(KeyConstraint key) =>
        string.Join(", ", key.Columns.Select(column => column.IsDescending ? $"{column.Name} DESC" : column.Name.ToString()));
}
