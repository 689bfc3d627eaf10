using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.Model;
using MigrationOps.TransactSql.Appliers;
using MigrationOps.TransactSql.Parsing;
using Identifier = MigrationOps.Model.Identifier;

namespace MigrationOps.TransactSql.Rehearsal;

/// <summary>Answers the queries by which a script finds the name of an unnamed constraint on the server.</summary>
internal static class CatalogNames
{
    /// <summary>Evaluates a query.</summary>
    /// <param name="subquery">The query: one row of a constraint view, told by its table and by what it constrains.</param>
    /// <param name="names">Makes up names.</param>
    /// <param name="context">The context.</param>
    /// <returns>The name of the constraint.</returns>
    /// <exception cref="Findings.MigrationOpsException">The query asks for something else, or does not tell one constraint.</exception>
    public static string Evaluate(ScalarSubquery subquery, MadeUpNames names, ApplyContext context)
    {
        var facts = CatalogQuery.Read(subquery);
        if (facts.View == "tables" && facts.Columns.Contains("history_table_id"))
        {
            // The history table that SQL Server named is no element, so dropping it changes nothing.
            return string.Empty;
        }

        if (facts.TableName is not { } text || TableNamed(text, context) is not { } table)
        {
            throw context.Refuse(SourceMessages.NotRehearsable, subquery, context.Source.Of(subquery));
        }

        var candidates = table.Constraints.Where(constraint => constraint.Name is null && IsOfView(constraint, facts)).ToList();
        var told = candidates.Where(constraint => IsTold(constraint, facts, context.Model.Names) || (constraint is CheckConstraint && !facts.Columns.Contains("definition"))).ToList();
        return told is [var only]
            ? names.NameFor(only, context.Source.At(subquery)).Value
            : throw context.Missing(candidates.FirstOrDefault()?.Id.Kind ?? ElementKind.CheckConstraint, table.Name, subquery);
    }

    private static Table? TableNamed(string text, ApplyContext context)
    {
        using var reader = new StringReader(text);
        var name = SqlParsing.NewParser().ParseSchemaObjectName(reader, out var errors);
        return errors.Count == 0 ? context.Model.FindTable(context.Name(name)) : null;
    }

    private static bool IsOfView(Constraint constraint, CatalogQuery query) => (constraint, query.View) switch
    {
        (DefaultConstraint, "default_constraints") or (CheckConstraint, "check_constraints") or (ForeignKey, "foreign_keys") => true,
        (PrimaryKey, "key_constraints") => query.Literals.Contains("PK"),
        (UniqueConstraint, "key_constraints") => query.Literals.Contains("UQ"),
        _ => false,
    };

    private static bool IsTold(Constraint constraint, CatalogQuery query, NameComparer names) => constraint switch
    {
        CheckConstraint check => query.Literals.Any(literal => Squeezed(literal) == Squeezed(check.Expression.Text)),
        ForeignKey key => query.Literals.Any(literal => IsNameOf(literal, key.ReferencedTable)) && Columns(query, names).SetEquals(key.Columns.Concat(key.ReferencedColumns)),
        _ => Columns(query, names).SetEquals(constraint.OwnColumns),
    };

    private static bool IsNameOf(string literal, SqlName name) => SqlName.TryParse(literal, out var read) && read == name;

    private static HashSet<Identifier> Columns(CatalogQuery query, NameComparer names) =>
        query.Literals.Where(literal => !literal.StartsWith('[') && literal is not ("PK" or "UQ" or "U" or "ColumnId")).Select(literal => new Identifier(literal)).ToHashSet(names);

    // Scripts compare definitions without what SQL Server may have added: blanks, brackets and parentheses.
    private static string Squeezed(string text) =>
        string.Concat(text.Where(character => !char.IsWhiteSpace(character) && character is not ('[' or ']' or '(' or ')'))).ToUpperInvariant();
}
