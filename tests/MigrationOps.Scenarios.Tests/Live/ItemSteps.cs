using MigrationOps.Model;
using MigrationOps.Operations.Sync;
using MigrationOps.Scripting;
using MigrationOps.Testing;
using MigrationOps.TransactSql.Sources;

namespace MigrationOps.Scenarios.Tests.Live;

/// <summary>The steps of the plan that renames <c>Mail</c> to <c>Email</c>, as the scripts hold them.</summary>
internal sealed class ItemSteps
{
    private readonly IReadOnlyList<OperationDocument> _operations;

    /// <summary>Makes the plan.</summary>
    /// <param name="key">The key of the table.</param>
    /// <param name="batchSize">How many rows the backfill writes at once.</param>
    public ItemSteps(ItemKey key, int batchSize)
    {
        using var folder = new TemporaryFolder();
        var (current, desired) = (Load(folder, "current.sql", key.Table("Mail")), Load(folder, "desired.sql", key.Table("Email")));
        desired = desired with { Renames = [new Rename("5d4ba3a0-0000-0000-0000-000000000001", ElementKind.Column, SqlName.Of("dbo", "Item", "Mail"), SqlName.Of("dbo", "Item", "Email"))] };
        var plan = Pipeline.Write(current, desired, operation => operation is BackfillColumns backfill ? backfill with { BatchSize = batchSize } : operation);
        _operations = [.. plan.Phases.SelectMany(phase => phase.Operations)];
    }

    public string AddColumn => Of(nameof(MigrationOps.Operations.AddColumn));

    public string CreateTrigger => Of(nameof(CreateSyncTrigger));

    public string Backfill => Of(nameof(BackfillColumns));

    public string Verify => Of(nameof(VerifyBackfill));

    public string Close => Of(nameof(CloseBackfill));

    public string DropTrigger => Of(nameof(DropSyncTrigger));

    private string Of(string kind) => _operations.Single(operation => operation.Kind == kind).Steps.Single().Sql;

    private static LoadedDatabase Load(TemporaryFolder folder, string name, string text) =>
        SqlSource.Load(folder.Write(name, text), new SqlSourceOptions { Collation = "SQL_Latin1_General_CP1_CI_AS" }, CancellationToken.None) with { Source = name };
}
