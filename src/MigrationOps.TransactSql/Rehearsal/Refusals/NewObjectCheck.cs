using System.Diagnostics;
using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.Model;

namespace MigrationOps.TransactSql.Rehearsal.Refusals;

/// <summary>Creation in a schema that is not there: 2760. Source: Microsoft Learn, "Database Engine events and errors".</summary>
internal sealed class NewObjectCheck : IStatementCheck
{
    /// <inheritdoc/>
    public IEnumerable<Type> StatementTypes =>
    [
        typeof(CreateTableStatement), typeof(CreateSequenceStatement), typeof(CreateSynonymStatement), typeof(CreateTypeUddtStatement), typeof(CreateTypeTableStatement),
    ];

    /// <inheritdoc/>
    public void Check(TSqlStatement statement, RunFrame frame)
    {
        var schema = frame.Name(NameOf(statement)).First;
        if (!KnownNames.HasSchema(schema, frame))
        {
            throw frame.Missing(2760, new ElementId(ElementKind.Schema, new SqlName([schema])), statement);
        }
    }

    private static SchemaObjectName NameOf(TSqlStatement statement) => statement switch
    {
        CreateTableStatement table => table.SchemaObjectName,
        CreateSequenceStatement sequence => sequence.Name,
        CreateSynonymStatement synonym => synonym.Name,
        CreateTypeStatement type => type.Name,
        _ => throw new UnreachableException(),
    };
}
