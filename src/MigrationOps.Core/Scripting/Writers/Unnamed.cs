using MigrationOps.Model;
using MigrationOps.Scripting.Catalog;
using MigrationOps.Scripting.Phrases;

namespace MigrationOps.Scripting.Writers;

/// <summary>Statements that name a constraint, also one whose name only the server knows. The form is described in docs/scripts.md; others read it back.</summary>
internal static class Unnamed
{
    /// <summary>A statement that names a constraint.</summary>
    /// <param name="constraint">The constraint.</param>
    /// <param name="before">The text before the name.</param>
    /// <param name="after">The text behind it, without the semicolon.</param>
    /// <param name="context">What the writer may look up.</param>
    /// <returns>The statement; for an unnamed constraint the name is found first.</returns>
    public static string Statement(Constraint constraint, string before, string after, WriterContext context) => constraint.Name is { } name
        ? $"{before} {Quote.Name(name)}{after};"
        : SqlText.Statements(
            $"DECLARE @name sysname = (\n{SqlLayout.Indent(ConstraintRow.Of(constraint, context).NameQuery)}\n);",
            $"""
            IF @name IS NULL
            BEGIN
                {SqlText.Throw(ScriptError.ConstraintNotFound, $"{constraint.Id} was not found on the server. Nothing was changed.")}
            END;
            """,
            $"DECLARE @statement nvarchar(max) = {Literal.Text(before + " ")} + QUOTENAME(@name) + {Literal.Text(after + ";")};",
            "EXEC sys.sp_executesql @statement;");
}
