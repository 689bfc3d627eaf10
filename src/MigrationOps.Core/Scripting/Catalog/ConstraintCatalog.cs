using System.Diagnostics;
using MigrationOps.Model;

namespace MigrationOps.Scripting.Catalog;

/// <summary>Tells constraints in the catalog, named or not.</summary>
internal static class ConstraintCatalog
{
    /// <summary>A constraint.</summary>
    /// <param name="constraint">The constraint.</param>
    /// <param name="context">What the writer may look up.</param>
    /// <returns>Its presence. Of an unnamed one, exactly one must be there.</returns>
    public static Presence Of(Constraint constraint, WriterContext context)
    {
        if (constraint is CheckConstraint { Name: null } check)
        {
            return UnnamedChecks.Of(check, context).Presence();
        }

        var row = ConstraintRow.Of(constraint, context);
        var absent = Absent(constraint, row);
        return constraint.Name is null
            ? new Presence(absent, row.IsOne, row.With([.. row.Conditions.Except([ConstraintRow.IsUnnamed]), ConstraintRow.IsUnnamed, Text(constraint)]).IsThere)
            : new Presence(absent, row.IsThere, row.With([.. row.Conditions, Text(constraint)]).IsThere);
    }

    // A column has one default and a table one primary key, whatever their names: the place must be empty, not only the name free.
    private static string Absent(Constraint constraint, ConstraintRow row) => constraint switch
    {
        DefaultConstraint value => row.With([row.OnTable, ConstraintRow.OfColumn(value)]).IsAbsent,
        PrimaryKey => row.With([row.OnTable, "x.type = 'PK'"]).IsAbsent,
        { Name: not null } => ObjectCatalog.Lacks(constraint.Id),
        _ => row.IsAbsent,
    };

    private static string? Text(Constraint constraint) => constraint switch
    {
        DefaultConstraint value => StoredText.Resembles("x.definition", value.Expression),
        CheckConstraint check => StoredText.Resembles("x.definition", check.Expression),
        ForeignKey key => $"x.delete_referential_action_desc = N'{Action(key.OnDelete)}' AND x.update_referential_action_desc = N'{Action(key.OnUpdate)}'",
        _ => null,
    };

    private static string Action(ReferentialAction action) => action switch
    {
        ReferentialAction.NoAction => "NO_ACTION",
        ReferentialAction.Cascade => "CASCADE",
        ReferentialAction.SetNull => "SET_NULL",
        ReferentialAction.SetDefault => "SET_DEFAULT",
        _ => throw new UnreachableException(),
    };
}
