namespace MigrationOps.Model;

/// <summary>The schema in which MigrationOps keeps its books and archives in a database. No plan compares, changes or drops what is in it.</summary>
public static class BookkeepingSchema
{
    /// <summary>Its name.</summary>
    public static Identifier Name { get; } = new("migrationops");

    /// <summary>The names that its own constraints have, which nothing else in it can bear.</summary>
    public static ValueList<Identifier> ConstraintNames { get; } =
        [new("PK_PhaseRun"), new("PK_Sync"), new("DF_Sync_IsOff"), new("PK_Backfill"), new("DF_Backfill_IsStopRequested"), new("PK_BackfillKey"), new("PK_Archive"), new("PK_ArchivedPermission")];

    /// <summary>Whether something stands in the schema, or is the schema itself.</summary>
    /// <param name="id">The thing.</param>
    /// <returns>Whether it is.</returns>
    public static bool Holds(ElementId id) => id.Kind is not (ElementKind.Role or ElementKind.User or ElementKind.RoleMembership)
        && id.Name.Parts.Count > 0
        && string.Equals(id.Name.First.Value, Name.Value, StringComparison.OrdinalIgnoreCase)
        && (id.Kind == ElementKind.Schema || id.Name.Parts.Count > 1);
}
