using MigrationOps.Changes;
using MigrationOps.Model;
using MigrationOps.Operations;
using MigrationOps.Scripting;

namespace MigrationOps.TransactSql.Rehearsal.Proof;

/// <summary>
/// What scripts may leave in a database beside what is desired: a closed list of objects by kind and name. It is empty: what scripts keep in the
/// schema of the product no comparison looks into. The register of SqlPackage is never made by them, and written only where it is.
/// </summary>
internal static class BookkeepingObjects
{
    private static readonly Table Register = new()
    {
        Name = RefactorRegister.Table,
        Columns =
        [
            new Column { Name = RefactorRegister.Table.Child(RefactorRegister.KeyColumn.Value), Type = SqlType.BuiltIn("uniqueidentifier"), IsNullable = false },
        ],
    };

    /// <summary>The objects.</summary>
    public static ValueList<ElementId> All { get; } = [];

    /// <summary>A database with the tables in which a plan keeps books where they are, so that it is seen what it does to them.</summary>
    /// <param name="model">The database.</param>
    /// <param name="plan">The plan.</param>
    /// <returns>The database, with the register of SqlPackage where the plan writes into it.</returns>
    public static DatabaseModel In(DatabaseModel model, PlanDocument plan) =>
        plan.Phases.SelectMany(phase => phase.Operations).Any(operation => operation.Kind == nameof(RegisterRefactoring)) && model.FindTable(RefactorRegister.Table) is null
            ? model.With(Register)
            : model;

    /// <summary>Whether a difference is one of bookkeeping alone.</summary>
    /// <param name="change">The difference.</param>
    /// <param name="names">The comparer of names in the database.</param>
    /// <returns>Whether it is.</returns>
    public static bool Explain(Change change, NameComparer names) => All.Any(id => names.Equals(id, change.Subject));
}
