namespace MigrationOps.Model;

/// <summary>A statement that hands rows back by OUTPUT without INTO.</summary>
/// <param name="Target">The two-part name of the table that it writes.</param>
/// <param name="Event">The event that it is to triggers: <see cref="ModuleOption.OnInsert"/>, <see cref="ModuleOption.OnUpdate"/> or <see cref="ModuleOption.OnDelete"/>.</param>
public sealed record OutputUse(SqlName Target, ModuleOption Event);
