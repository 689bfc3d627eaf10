using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.Model;
using Identifier = MigrationOps.Model.Identifier;

namespace MigrationOps.TransactSql.Rehearsal.Refusals;

/// <summary>
/// ALTER SCHEMA ... TRANSFER: a schema or object that is not there (15151), a name that the schema has already (15530), an object to which a schema-bound module is bound
/// (15348). Source: Microsoft Learn, ALTER SCHEMA; "Database Engine events and errors".
/// </summary>
internal sealed class TransferCheck : StatementCheck<AlterSchemaStatement>
{
    /// <inheritdoc/>
    protected override void Check(AlterSchemaStatement statement, RunFrame frame)
    {
        var schema = new Identifier(statement.Name.Value);
        if (!KnownNames.HasSchema(schema, frame))
        {
            throw frame.Missing(15151, new ElementId(ElementKind.Schema, new SqlName([schema])), statement);
        }

        var name = frame.Name(statement.ObjectName);
        var isType = statement.ObjectKind == SecurityObjectKind.Type;
        if (isType ? !KnownNames.HasType(name, frame) : !KnownNames.HasObject(name, frame))
        {
            throw frame.Missing(15151, new ElementId(isType ? ElementKind.DataType : ElementKind.Table, name), statement);
        }

        if (!isType && frame.Model.Occupant(new SqlName([schema, name.Last])) is { } taken && !frame.Model.Names.Equals(schema, name.First))
        {
            throw frame.Taken(15530, taken, statement);
        }

        if (!isType && frame.Model.Occupant(name) is { } moved && Binders.Modules(name, frame).FirstOrDefault() is { } user)
        {
            throw frame.Used(15348, (moved, user.Id), statement);
        }
    }
}
