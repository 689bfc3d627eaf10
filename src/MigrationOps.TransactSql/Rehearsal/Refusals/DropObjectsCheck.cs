using System.Collections.Frozen;
using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.Model;

namespace MigrationOps.TransactSql.Rehearsal.Refusals;

/// <summary>
/// DROP of objects: of another kind than the statement says (3705), to which something is bound (3729), of tables versioned by the system and their history (13552).
/// Source: Microsoft Learn, DROP TABLE, DROP VIEW, DROP FUNCTION; "Database Engine events and errors".
/// </summary>
internal sealed class DropObjectsCheck : IStatementCheck
{
    private static readonly FrozenDictionary<Type, ElementKind> Kinds = new Dictionary<Type, ElementKind>
    {
        [typeof(DropTableStatement)] = ElementKind.Table,
        [typeof(DropViewStatement)] = ElementKind.View,
        [typeof(DropProcedureStatement)] = ElementKind.Procedure,
        [typeof(DropFunctionStatement)] = ElementKind.Function,
        [typeof(DropSequenceStatement)] = ElementKind.Sequence,
        [typeof(DropSynonymStatement)] = ElementKind.Synonym,
    }.ToFrozenDictionary();

    /// <inheritdoc/>
    public IEnumerable<Type> StatementTypes => Kinds.Keys;

    /// <inheritdoc/>
    public void Check(TSqlStatement statement, RunFrame frame)
    {
        var drop = (DropObjectsStatement)statement;
        var gone = new HashSet<SqlName>(frame.Model.Names);
        foreach (var name in drop.Objects.Select(frame.Name))
        {
            if (frame.Model.Current.Find(new ElementId(Kinds[statement.GetType()], name)) is { } element)
            {
                CheckUsers(element, gone, statement, frame);
            }
            else if (!drop.IsIfExists && frame.Model.Occupant(name) is { } other)
            {
                throw frame.Because(3705, statement, "OtherKind", name.ToString(), other.Kind.Words());
            }

            gone.Add(name);
        }
    }

    private static void CheckUsers(Element element, HashSet<SqlName> gone, TSqlStatement statement, RunFrame frame)
    {
        var names = frame.Model.Names;
        var name = element.Id.Name;
        if (element is Table { SystemVersioning: not null } || frame.Model.Binders.OfType<Table>().Any(table => names.Equals(table.SystemVersioning?.HistoryTable, name)))
        {
            throw frame.Because(13552, statement, "IsVersioned", name.ToString());
        }

        var user = Binders.Of(name, frame).FirstOrDefault(user => !gone.Contains(user.Id.Name) && !(user is Trigger trigger && names.Equals(trigger.Parent, name)) && !IsInside(user, element));
        if (user is not null)
        {
            throw frame.Used(3729, (element.Id, user.Id), statement);
        }
    }

    private static bool IsInside(Element user, Element element) => element is Table && element.Parts.Any(part => part.Id == user.Id);
}
