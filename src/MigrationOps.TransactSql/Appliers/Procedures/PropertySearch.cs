using MigrationOps.Model;

namespace MigrationOps.TransactSql.Appliers.Procedures;

/// <summary>Finds extended properties, whatever letter case their hosts are written in.</summary>
internal static class PropertySearch
{
    /// <summary>Finds a property.</summary>
    /// <param name="sought">A property of the name and host sought.</param>
    /// <param name="call">The call that names it.</param>
    /// <param name="context">The context.</param>
    /// <returns>The property as it stands.</returns>
    public static ExtendedProperty Require(ExtendedProperty sought, ProcedureCall call, ApplyContext context) =>
        context.Model.Current.Elements.Find(sought.Id) as ExtendedProperty
        ?? Candidates(sought, context.Model).FirstOrDefault(property =>
            property.Host.Class == sought.Host.Class && context.Model.Names.Equals(property.Id.Name, sought.Id.Name))
        ?? throw context.Missing(ElementKind.ExtendedProperty, sought.Id.Name, call.Statement);

    private static IEnumerable<ExtendedProperty> Candidates(ExtendedProperty sought, WorkingModel model) =>
        sought.Host.Name is { } host
            ? model.AttachedTo(host.Parts.Count > 2 ? new SqlName([host.Parts[0], host.Parts[1]]) : host).OfType<ExtendedProperty>()
            : model.Current.All<ExtendedProperty>();
}
