using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.Model;
using Identifier = MigrationOps.Model.Identifier;

namespace MigrationOps.TransactSql.Appliers;

/// <summary>ALTER TABLE ... CHECK CONSTRAINT and NOCHECK CONSTRAINT: switches foreign keys and checks on and off. Whether rows were checked is no part of a model.</summary>
internal sealed class AlterTableConstraintStateApplier() : StatementApplier<AlterTableConstraintModificationStatement>(StatementRank.State)
{
    /// <inheritdoc/>
    protected override void Apply(AlterTableConstraintModificationStatement statement, ApplyContext context)
    {
        var table = context.RequireTable(statement.SchemaObjectName);
        var isDisabled = statement.ConstraintEnforcement == ConstraintEnforcement.NoCheck;
        var trust = isDisabled ? ConstraintEnforcement.NoCheck : statement.ExistingRowsCheckEnforcement;
        var switched = statement.All ? table.Constraints.Where(CanBeSwitched).ToList() : Named(table, statement, context);
        var constraints = table.Constraints
            .Select(constraint => switched.Contains(constraint, ReferenceEqualityComparer.Instance) ? context.WithTrust(Switched(constraint, isDisabled), trust, trustsByDefault: false) : constraint)
            .ToValueList();
        context.Replace(table, table with { Constraints = constraints }, statement);
    }

    private static bool CanBeSwitched(Constraint constraint) => constraint is ForeignKey or CheckConstraint;

    private static Constraint Switched(Constraint constraint, bool isDisabled) => constraint switch
    {
        ForeignKey key => key with { IsDisabled = isDisabled },
        CheckConstraint check => check with { IsDisabled = isDisabled },
        _ => constraint,
    };

    private static List<Constraint> Named(Table table, AlterTableConstraintModificationStatement statement, ApplyContext context) =>
        [.. statement.ConstraintNames.Select(name =>
            table.Constraints.FirstOrDefault(constraint => CanBeSwitched(constraint) && context.Bears(table, constraint, new Identifier(name.Value)))
            ?? throw context.Missing(ElementKind.CheckConstraint, table.Name.Child(name.Value), name))];
}
