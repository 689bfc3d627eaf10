using System.Diagnostics;
using MigrationOps.Dacpac.Xml;
using MigrationOps.Model;

namespace MigrationOps.Dacpac.Writers;

/// <summary>Writes the constraints of tables, each an element of its own.</summary>
internal static class ConstraintWriter
{
    /// <summary>Writes a constraint.</summary>
    /// <param name="constraint">The constraint.</param>
    /// <param name="context">What is written.</param>
    /// <returns>The element.</returns>
    public static ModelElement Write(Constraint constraint, WritingContext context) => constraint switch
    {
        KeyConstraint key => KeyWriter.Write(key, ColumnOwner.Table, context),
        ForeignKey key => Write(key, context),
        CheckConstraint check => Add(Begin("SqlCheckConstraint", check, context), check, context).Build(check.Unknown),
        DefaultConstraint value => Add(Begin("SqlDefaultConstraint", value, context), value, context).Build(value.Unknown),
        _ => throw new UnreachableException(),
    };

    /// <summary>Adds what a CHECK constraint says.</summary>
    /// <param name="element">The element.</param>
    /// <param name="check">The constraint.</param>
    /// <param name="context">What is written.</param>
    /// <returns>The element.</returns>
    public static ElementBuilder Add(ElementBuilder element, CheckConstraint check, WritingContext context) => element
        .Text("CheckExpressionScript", check.Expression.Text)
        .Flag("IsNotForReplication", check.IsNotForReplication)
        .Flag("IsDisabled", check.IsDisabled)
        .Refers("CheckExpressionDependencies", context.UsesOf(check));

    /// <summary>Adds what a DEFAULT constraint says.</summary>
    /// <param name="element">The element.</param>
    /// <param name="value">The constraint.</param>
    /// <param name="context">What is written.</param>
    /// <returns>The element.</returns>
    public static ElementBuilder Add(ElementBuilder element, DefaultConstraint value, WritingContext context) => element
        .Text("DefaultExpressionScript", value.Expression.Text)
        .Refers("ExpressionDependencies", context.UsesOf(value))
        .Refers("ForColumn", value.Table.Child(value.Column));

    private static ModelElement Write(ForeignKey key, WritingContext context) => Begin("SqlForeignKeyConstraint", key, context)
        .Flag("IsNotForReplication", key.IsNotForReplication)
        .Flag("IsDisabled", key.IsDisabled)
        .Choice("OnDeleteAction", Number(key.OnDelete))
        .Choice("OnUpdateAction", Number(key.OnUpdate))
        .Refers("Columns", key.Columns.Select(key.Table.Child))
        .Refers("ForeignColumns", key.ReferencedColumns.Select(key.ReferencedTable.Child))
        .Refers("ForeignTable", key.ReferencedTable)
        .Build(key.Unknown);

    private static ElementBuilder Begin(string type, Constraint constraint, WritingContext context) =>
        new ElementBuilder(type, constraint.SchemaScopedName, context).Refers("DefiningTable", constraint.Table);

    private static int Number(ReferentialAction action) => action switch
    {
        ReferentialAction.Cascade => 1,
        ReferentialAction.SetNull => 2,
        ReferentialAction.SetDefault => 3,
        _ => 0,
    };
}
