using MigrationOps.Model;

namespace MigrationOps.TransactSql.Rehearsal.Refusals;

/// <summary>Indexes that are kept as text.</summary>
internal static class OpaqueIndexes
{
    private static readonly string[] Types = ["SqlXmlIndex", "SqlSelectiveXmlIndex", "SqlSpatialIndex"];

    /// <summary>Whether an index is one.</summary>
    /// <param name="name">Its name, with that of its table.</param>
    /// <param name="frame">Where it is named.</param>
    /// <returns>Whether it is.</returns>
    public static bool Has(SqlName name, RunFrame frame) => Types.Any(type => frame.Model.Has(new ElementId(ElementKind.Opaque, name, type)));
}
