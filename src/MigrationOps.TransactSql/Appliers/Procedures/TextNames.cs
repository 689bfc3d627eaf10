using MigrationOps.Model;
using MigrationOps.TransactSql.Parsing;
using Identifier = MigrationOps.Model.Identifier;

namespace MigrationOps.TransactSql.Appliers.Procedures;

/// <summary>Reads names that stand in literals.</summary>
internal static class TextNames
{
    /// <summary>Reads the parts of a name.</summary>
    /// <param name="text">The text, such as <c>[dbo].[T]</c>.</param>
    /// <param name="call">The call, for the error.</param>
    /// <returns>The parts in order.</returns>
    public static IReadOnlyList<Identifier> Parts(string text, ProcedureCall call)
    {
        using var reader = new StringReader(text);
        var name = SqlParsing.NewParser().ParseSchemaObjectName(reader, out var errors);
        return errors.Count == 0 && name is not null ? [.. name.Identifiers.Select(part => new Identifier(part.Value))] : throw call.Refuse();
    }

    /// <summary>Reads the name of an object of a schema.</summary>
    /// <param name="text">The text.</param>
    /// <param name="call">The call, for the error.</param>
    /// <param name="context">The context, for the schema of an unqualified name.</param>
    /// <returns>A name of two parts.</returns>
    public static SqlName Object(string text, ProcedureCall call, ApplyContext context) => Parts(text, call) switch
    {
        [var name] => new SqlName([context.DefaultSchema, name]),
        [.., var schema, var name] => new SqlName([schema, name]),
        _ => throw call.Refuse(),
    };
}
