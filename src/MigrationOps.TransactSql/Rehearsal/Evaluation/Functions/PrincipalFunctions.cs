using MigrationOps.TransactSql.Rehearsal.Catalog;

namespace MigrationOps.TransactSql.Rehearsal.Evaluation.Functions;

/// <summary>DATABASE_PRINCIPAL_ID, USER_ID and USER_NAME.</summary>
internal static class PrincipalFunctions
{
    private static readonly UndecidedValue Current = new("the current user");

    /// <summary>The functions.</summary>
    public static IReadOnlyList<FunctionDefinition> All { get; } =
    [
        new("DATABASE_PRINCIPAL_ID", 0, 1, Id),
        new("USER_ID", 0, 1, Id),
        new("USER_NAME", 0, 1, arguments => arguments.Count == 0 ? Current : CatalogValue.Text(arguments.Context.Catalog.Principals.Find(arguments.Number(0))?.Name.Value)),
    ];

    private static SqlValue Id(FunctionArguments arguments) =>
        arguments.Count == 0 ? Current : CatalogValue.Number(arguments.Context.Catalog.Principals.Find(new Model.Identifier(arguments.Text(0)))?.Id);
}
