using MigrationOps.Model;

namespace MigrationOps.TransactSql.Appliers;

/// <summary>Indexes of kinds that the model does not look into.</summary>
internal static class OpaqueIndexes
{
    private static readonly string[] Types = ["SqlXmlIndex", "SqlSelectiveXmlIndex", "SqlSpatialIndex"];

    /// <summary>Finds one.</summary>
    /// <param name="name">Its name, with that of its table.</param>
    /// <param name="model">The model.</param>
    /// <returns>The index, or null.</returns>
    public static OpaqueObject? Find(SqlName name, WorkingModel model) =>
        Types.Select(type => model.Current.Elements.Find(new ElementId(ElementKind.Opaque, name, type))).OfType<OpaqueObject>().FirstOrDefault();
}
