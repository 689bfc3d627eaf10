using MigrationOps.Model;

namespace MigrationOps.TransactSql.Rehearsal.Refusals;

/// <summary>
/// Finds what is bound to an object, so that it may be neither dropped nor altered: schema-bound modules, security policies, and the functions and sequences that checks, defaults and
/// computed columns call. Source: Microsoft Learn, CREATE VIEW (SCHEMABINDING), DROP FUNCTION, DROP SEQUENCE, CREATE SECURITY POLICY.
/// </summary>
internal static class Binders
{
    /// <summary>The schema-bound modules that name an object or a column.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="frame">Where it is asked.</param>
    /// <returns>The modules, found as they are asked for.</returns>
    public static IEnumerable<Module> Modules(SqlName name, RunFrame frame) =>
        frame.Model.Binders.OfType<Module>().Where(module => frame.Session.Program.BoundUses.Of(module, frame.Session).Contains(name));

    /// <summary>All that is bound to an object.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="frame">Where it is asked.</param>
    /// <returns>Modules, policies, checks, defaults and computed columns.</returns>
    public static IEnumerable<Element> Of(SqlName name, RunFrame frame) =>
        Modules(name, frame).Concat<Element>(Policies(name, frame)).Concat(frame.Model.Binders.OfType<Table>().SelectMany(table => table.Parts).Where(part => Calls(part, name, frame)));

    private static IEnumerable<OpaqueObject> Policies(SqlName name, RunFrame frame) =>
        frame.Model.Binders.OfType<OpaqueObject>().Where(policy => policy.Names.Contains(name, frame.Model.Names));

    private static bool Calls(Element part, SqlName name, RunFrame frame) =>
        TextOf(part) is { } text
        && text.Contains(name.Last.Value, StringComparison.OrdinalIgnoreCase)
        && frame.Session.Binding.Bind(part)?.Uses.Contains(name, frame.Model.Names) == true;

    private static string? TextOf(Element part) => part switch
    {
        CheckConstraint check => check.Expression.Text,
        DefaultConstraint value => value.Expression.Text,
        Column { Computed: { } computed } => computed.Expression.Text,
        _ => null,
    };
}
