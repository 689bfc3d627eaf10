using MigrationOps.Operations;
using MigrationOps.Scripting.Catalog;

namespace MigrationOps.Scripting.Writers;

/// <summary>Writes CREATE OR ALTER for a view, procedure, function or trigger.</summary>
internal sealed class CreateModuleWriter : OperationWriter<CreateModule>
{
    /// <inheritdoc/>
    protected override StepText Write(CreateModule operation, WriterContext context) => new()
    {
        Sql = ModuleText.Of(operation.Module, context),
        Guard = ModuleCatalog.Of(operation.Module, context).Created(),
        Settings = ModuleText.Settings(operation.Module),
        Segment = SegmentKind.Shared,
    };
}
