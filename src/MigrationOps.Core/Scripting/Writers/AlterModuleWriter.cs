using MigrationOps.Model;
using MigrationOps.Operations;
using MigrationOps.Scripting.Catalog;
using MigrationOps.Scripting.Phrases;

namespace MigrationOps.Scripting.Writers;

/// <summary>Writes CREATE OR ALTER, which keeps permissions. A security policy that uses a function is out of its way within the one transaction.</summary>
internal sealed class AlterModuleWriter : OperationWriter<AlterModule>
{
    /// <inheritdoc/>
    protected override StepText Write(AlterModule operation, WriterContext context)
    {
        var policies = operation.Policies.Select(policy => StatementCatalog.Of(policy).Bears(policy.Name)).ToList();
        return new StepText
        {
            Sql = SqlText.Statements(
            [
                .. operation.Policies.Select(policy => WriterCatalog.Write(StatementKinds.Drop(policy), context).Sql),
                ModuleText.Of(operation.Desired, context),
                operation is { Current: Trigger { IsDisabled: true }, Desired: Trigger { IsDisabled: false } trigger } ? ModuleText.Switch(trigger) : null,
                .. operation.Policies.Select(policy => WriterCatalog.Write(StatementKinds.Create(policy), context).Sql),
            ]),
            Guard = new Guard(Predicate.All([ModuleCatalog.IsThere(operation.Desired), .. policies]), Predicate.All([After(operation, context), .. policies])),
            Settings = ModuleText.Settings(operation.Desired),
            Segment = operation.Policies.Count > 0 ? SegmentKind.Alone : SegmentKind.Shared,
        };
    }

    // Texts are told apart without their white space. Two that differ in nothing else cannot be, so the step is then done each time: it changes nothing twice.
    private static string After(AlterModule operation, WriterContext context)
    {
        var desired = ModuleCatalog.HasText(operation.Desired, context);
        return desired == ModuleCatalog.HasText(operation.Current, context) ? Predicate.Never : Predicate.All(desired, State(operation));
    }

    private static string? State(AlterModule operation) => operation is { Current: Trigger current, Desired: Trigger desired }
        && (current.IsDisabled != desired.IsDisabled || !current.Orders.Equals(desired.Orders)) ? TriggerCatalog.HasState(desired) : null;
}
