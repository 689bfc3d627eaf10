using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.Findings;
using MigrationOps.Model;
using MigrationOps.Scripting;
using Identifier = MigrationOps.Model.Identifier;

namespace MigrationOps.TransactSql.Appliers;

/// <summary>What a statement stands in while it is applied.</summary>
internal sealed record ApplyContext
{
    /// <summary>The model that is changed.</summary>
    public required WorkingModel Model { get; init; }

    /// <summary>The text that the statement was parsed from.</summary>
    public required SourceText Source { get; init; }

    /// <summary>The session settings that hold for the statement.</summary>
    public required SessionSettings Session { get; init; }

    /// <summary>The schema of names that state none.</summary>
    public Identifier DefaultSchema { get; init; } = new("dbo");

    /// <summary>The literal that a variable stands for; null in a source.</summary>
    public Func<VariableReference, ScalarExpression?>? Variable { get; init; }

    /// <summary>Whether statements come in the order in which they run; in a source order means nothing.</summary>
    public bool IsOrdered { get; init; }

    /// <summary>The full name of an object, its schema filled in.</summary>
    /// <param name="name">The name as written.</param>
    /// <returns>A name of two parts.</returns>
    public SqlName Name(SchemaObjectName name) =>
        new([name.SchemaIdentifier is { Value.Length: > 0 } schema ? new(schema.Value) : DefaultSchema, new(name.BaseIdentifier.Value)]);

    /// <summary>What the author wrote for an expression.</summary>
    /// <param name="fragment">The expression.</param>
    /// <returns>The raw text.</returns>
    public SqlExpression Expression(TSqlFragment fragment) => new(Source.Of(fragment));

    /// <summary>Makes the error of a statement.</summary>
    /// <param name="id">The id of the message.</param>
    /// <param name="fragment">Where it stands.</param>
    /// <param name="values">The values of the message.</param>
    /// <returns>The exception to throw.</returns>
    public MigrationOpsException Refuse(MessageId id, TSqlFragment fragment, params object[] values) =>
        SourceMessages.Failure(id, Source.At(fragment), values);

    /// <summary>Notes where an element is declared.</summary>
    /// <param name="element">The element.</param>
    /// <param name="fragment">Its declaration.</param>
    public void Locate(Element element, TSqlFragment fragment) => Model.Locations.TryAdd(element.Id, Source.At(fragment));
}
