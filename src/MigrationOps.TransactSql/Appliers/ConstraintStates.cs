using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.Model;
using MigrationOps.TransactSql.Rehearsal.Catalog;
using Identifier = MigrationOps.Model.Identifier;

namespace MigrationOps.TransactSql.Appliers;

/// <summary>What an ordered script knows of constraints beyond their declarations: names that the server made up, and whether rows were checked.</summary>
internal static class ConstraintStates
{
    /// <summary>Whether a constraint bears a name. In an ordered script an unnamed one bears the name that the catalog gives it.</summary>
    /// <param name="context">The context.</param>
    /// <param name="table">The table.</param>
    /// <param name="constraint">The constraint as it stands in the table.</param>
    /// <param name="name">The name.</param>
    /// <returns>Whether it does.</returns>
    public static bool Bears(this ApplyContext context, Table table, Constraint constraint, Identifier name) =>
        constraint.Name is { } own
            ? context.Model.Names.Equals(own, name)
            : context.IsOrdered && SystemNames.CanBe(name) && context.Model.Names.Equals(SystemNames.Of(constraint, table), name);

    /// <summary>The unnamed constraint that bears a made-up name.</summary>
    /// <param name="context">The context.</param>
    /// <param name="name">The two-part name.</param>
    /// <returns>The constraint, or null.</returns>
    public static Constraint? FindUnnamed(this ApplyContext context, SqlName name) => context.IsOrdered && SystemNames.CanBe(name.Last)
        ? context.Model.Current.All<Table>()
            .Where(table => context.Model.Names.Equals(table.Name.First, name.First))
            .SelectMany(table => table.Constraints.Where(constraint => constraint.Name is null && context.Bears(table, constraint, name.Last)))
            .FirstOrDefault()
        : null;

    /// <summary>A constraint after its rows were checked or not.</summary>
    /// <param name="context">The context; only an ordered script knows.</param>
    /// <param name="constraint">The constraint.</param>
    /// <param name="enforcement">What the statement says.</param>
    /// <param name="trustsByDefault">Whether rows are checked where it says nothing. Source: Microsoft Learn, ALTER TABLE.</param>
    /// <returns>The constraint.</returns>
    public static Constraint WithTrust(this ApplyContext context, Constraint constraint, ConstraintEnforcement enforcement, bool trustsByDefault)
    {
        var isNotTrusted = enforcement == ConstraintEnforcement.NoCheck || (enforcement == ConstraintEnforcement.NotSpecified && !trustsByDefault);
        return (context.IsOrdered, constraint) switch
        {
            (true, ForeignKey key) => key with { IsNotTrusted = isNotTrusted },
            (true, CheckConstraint check) => check with { IsNotTrusted = isNotTrusted },
            _ => constraint,
        };
    }
}
