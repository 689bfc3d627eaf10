using MigrationOps.Model;

namespace MigrationOps.Gates;

/// <summary>Finds the place in the user's files that a hit points at.</summary>
internal static class FindingPlace
{
    /// <summary>The place of a hit.</summary>
    /// <param name="hit">The hit.</param>
    /// <param name="context">The context of the gate.</param>
    /// <returns>
    /// The line of the object in the desired source; for a dropped part of a table the line of the table there, else the line in the current source;
    /// null where no file tells.
    /// </returns>
    public static SourceLocation? Of(RuleHit hit, GateContext context)
    {
        if (hit.Location is { } stated)
        {
            return stated;
        }

        var owners = Owners(hit.Subject, context).ToList();
        return Find(context.Desired, [hit.Subject, .. owners]) ?? Find(context.Current, [hit.Subject, .. owners]);
    }

    private static SourceLocation? Find(LoadedDatabase database, IReadOnlyList<ElementId> ids) =>
        ids.Select(id => database.Locations.GetValueOrDefault(id)).FirstOrDefault(place => place is not null);

    private static IEnumerable<ElementId> Owners(ElementId id, GateContext context)
    {
        if (id.Kind is ElementKind.Trigger)
        {
            return context.Changes.RenamedCurrent.Model.Find(id) is Trigger trigger ? Tables(trigger.Parent) : [];
        }

        if (id.Kind is not (ElementKind.Column or ElementKind.PrimaryKey or ElementKind.UniqueConstraint or ElementKind.DefaultConstraint
            or ElementKind.CheckConstraint or ElementKind.ForeignKey or ElementKind.Index))
        {
            return [];
        }

        return id.Qualifier is null && id.Name.Parts.Count > 1 ? Tables(id.Name.Parent) : Tables(id.Name);
    }

    private static IEnumerable<ElementId> Tables(SqlName name) =>
        [new(ElementKind.Table, name), new(ElementKind.View, name), new(ElementKind.TableType, name)];
}
