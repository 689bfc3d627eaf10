using MigrationOps.Operations;
using MigrationOps.Scripting.Catalog;

namespace MigrationOps.Scripting.Writers;

/// <summary>Writes CREATE OR ALTER, which keeps permissions.</summary>
internal sealed class AlterModuleWriter : OperationWriter<AlterModule>
{
    /// <inheritdoc/>
    protected override StepText Write(AlterModule operation, WriterContext context) => new()
    {
        Sql = ModuleText.Of(operation.Desired, context),
        Guard = new Guard(ModuleCatalog.IsThere(operation.Desired), After(operation, context)),
        Settings = ModuleText.Settings(operation.Desired),
        Segment = SegmentKind.Shared,
    };

    // Texts are told apart without their white space. Two that differ in nothing else cannot be, so the step is then done each time: it changes nothing twice.
    private static string After(AlterModule operation, WriterContext context)
    {
        var desired = ModuleCatalog.HasText(operation.Desired, context);
        return desired == ModuleCatalog.HasText(operation.Current, context) ? Predicate.Never : desired;
    }
}
