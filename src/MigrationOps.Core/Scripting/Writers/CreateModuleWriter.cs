using MigrationOps.Operations;
using MigrationOps.Scripting.Catalog;
using MigrationOps.Scripting.Phrases;

namespace MigrationOps.Scripting.Writers;

/// <summary>Writes CREATE OR ALTER for a view, procedure, function or trigger.</summary>
internal sealed class CreateModuleWriter : OperationWriter<CreateModule>
{
    /// <inheritdoc/>
    protected override StepText Write(CreateModule operation, WriterContext context) => new()
    {
        Sql = SqlText.Statements([ModuleText.Of(operation.Module, context), .. operation.Numbered.Select(procedure => ModuleText.Of(procedure, context))]),
        Guard = Guarded(operation, context),
        Settings = ModuleText.Settings(operation.Module),
        Segment = SegmentKind.Shared,
    };

    private static Guard Guarded(CreateModule operation, WriterContext context)
    {
        var guard = ModuleCatalog.Of(operation.Module, context).Created();
        return guard with { After = Predicate.All([guard.After, .. operation.Numbered.Select(procedure => ModuleCatalog.Of(procedure, context).Exists)]) };
    }
}
