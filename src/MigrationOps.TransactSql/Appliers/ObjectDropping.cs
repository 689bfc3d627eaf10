using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.Model;
using Permission = MigrationOps.Model.Permission;

namespace MigrationOps.TransactSql.Appliers;

/// <summary>Drops objects with what goes with them.</summary>
internal static class ObjectDropping
{
    /// <summary>Drops an object, its triggers, permissions and extended properties.</summary>
    /// <param name="context">The context.</param>
    /// <param name="element">The object.</param>
    /// <param name="name">Its name.</param>
    /// <param name="fragment">Where it is named.</param>
    public static void DropObject(this ApplyContext context, Element element, SqlName name, TSqlFragment fragment)
    {
        var attached = context.Model.AttachedTo(name);
        if (element is Table table && attached.OfType<Table>().FirstOrDefault(other => other.Id != element.Id) is { } user)
        {
            var key = user.Constraints.OfType<ForeignKey>().First(other => context.Model.Names.Equals(other.ReferencedTable, table.Name));
            throw context.Refuse(SourceMessages.StillUsed, fragment, element.Id.Kind.Words(), name.ToString(), key.Id.Kind.Words(), key.Id.ToString());
        }

        if (element is Table { SystemVersioning: not null })
        {
            throw context.Refuse(SourceMessages.FormNotSupported, fragment, name.ToString());
        }

        context.Model.Remove(element);
        foreach (var hanging in attached.Where(hanging => hanging is Trigger or Permission or ExtendedProperty))
        {
            if (hanging is Trigger trigger)
            {
                context.DropObject(trigger, trigger.Name, fragment);
            }
            else
            {
                context.Model.Remove(hanging);
            }
        }

        RemoveTriggerProperties(context, element);
        if (element is Table or View)
        {
            RemoveParts(context, name);
        }

        if (element is Procedure)
        {
            RemoveNumbered(context, name);
        }
    }

    // Statistics and indexes of the kinds that are not modelled go with their table: Microsoft Learn, DROP TABLE.
    private static void RemoveParts(ApplyContext context, SqlName name)
    {
        var names = context.Model.Names;
        foreach (var part in context.Model.Current.All<OpaqueObject>().Where(IsPart).ToList())
        {
            context.Model.Remove(part);
        }

        bool IsPart(OpaqueObject other) => other.TypeName == "SqlFullTextIndex"
            ? names.Equals(other.Name, name)
            : other.Name.Parts.Count == 3 && names.Equals(other.Name.Parent, name);
    }

    // The procedures of a group go together: Microsoft Learn, DROP PROCEDURE.
    private static void RemoveNumbered(ApplyContext context, SqlName name)
    {
        foreach (var numbered in context.Model.Current.All<Procedure>().Where(other => other.Number is not null && context.Model.Names.Equals(other.Name, name)).ToList())
        {
            context.Model.Remove(numbered);
        }
    }

    // The extended properties of a trigger hang on its table.
    private static void RemoveTriggerProperties(ApplyContext context, Element element)
    {
        if (element is Trigger trigger)
        {
            context.Model.RemoveAttachments(trigger.Parent.Child(trigger.Name.Last));
        }
    }
}
