using MigrationOps.Model;
using MigrationOps.Operations;
using MigrationOps.Scripting.Catalog;
using MigrationOps.Scripting.Phrases;

namespace MigrationOps.Scripting.Writers;

/// <summary>Writes DROP VIEW, PROCEDURE, FUNCTION and TRIGGER.</summary>
internal sealed class DropModuleWriter : OperationWriter<DropModule>
{
    /// <inheritdoc/>
    protected override StepText Write(DropModule operation, WriterContext context)
    {
        var replacement = context.OtherVersion(operation.Module);
        var presence = ModuleCatalog.Of(operation.Module, context) with { Exists = ModuleCatalog.IsThere(operation.Module) };
        return new StepText
        {
            Sql = $"DROP {operation.Module.Id.Kind.Words().ToUpperInvariant()} {Quote.Name(operation.Module.Name)};",
            Guard = presence.Dropped(replacement is null ? null : ModuleCatalog.Of(replacement, context)),
            Segment = SegmentKind.Shared,
        };
    }
}
