using MigrationOps.Model;
using MigrationOps.Operations;
using MigrationOps.Scripting.Catalog;

namespace MigrationOps.Scripting.Writers;

/// <summary>The guard and statements of things that keep everything but their name or schema.</summary>
internal static class ElementPlace
{
    /// <summary>The guard of a step that gives an element another full name: one name is taken, the other one free.</summary>
    /// <param name="from">The old id.</param>
    /// <param name="to">The new id.</param>
    /// <returns>The guard.</returns>
    public static Guard Guarded(ElementId from, ElementId to) => NameComparer.CaseInsensitive.Equals(from, to)
        ? new Guard(ObjectCatalog.IsSpelled(from), ObjectCatalog.IsSpelled(to))
        : new Guard(
            Predicate.All(ObjectCatalog.Bears(from), ObjectCatalog.Lacks(to)),
            Predicate.All(ObjectCatalog.Bears(to), ObjectCatalog.Lacks(from)));

    /// <summary>The name by which sp_rename knows an element: constraints stand in the schema, not in their table.</summary>
    /// <param name="id">The element.</param>
    /// <returns>The name.</returns>
    public static SqlName RenamedAs(ElementId id) => IsConstraint(id.Kind) ? id.Name.Parent.WithLast(id.Name.Last) : id.Name;

    /// <summary>The word by which sp_rename knows a kind. Source: Microsoft Learn, sp_rename.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>The word.</returns>
    public static string RenameWord(ElementKind kind) => kind switch
    {
        ElementKind.Column => "COLUMN",
        ElementKind.Index => "INDEX",
        ElementKind.DataType or ElementKind.TableType => "USERDATATYPE",
        _ => "OBJECT",
    };

    /// <summary>The segment of a rename: that of its table.</summary>
    /// <param name="id">The element.</param>
    /// <param name="impact">The impact of the operation.</param>
    /// <param name="context">What the writer may look up.</param>
    /// <returns>The kind of segment.</returns>
    public static SegmentKind Segment(ElementId id, Impact impact, WriterContext context) =>
        Segments.Of(impact, id.Name.Parts.Count > 2 ? id.Name.Parent : id.Name, context);

    private static bool IsConstraint(ElementKind kind) => kind is ElementKind.PrimaryKey or ElementKind.UniqueConstraint
        or ElementKind.DefaultConstraint or ElementKind.CheckConstraint or ElementKind.ForeignKey;
}
