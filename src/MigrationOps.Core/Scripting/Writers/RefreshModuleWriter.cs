using MigrationOps.Operations;
using MigrationOps.Scripting.Catalog;
using MigrationOps.Scripting.Phrases;

namespace MigrationOps.Scripting.Writers;

/// <summary>Writes sp_refreshsqlmodule. The catalog does not tell whether a module has seen its columns, so it is done each time; it changes nothing twice.</summary>
internal sealed class RefreshModuleWriter : OperationWriter<RefreshModule>
{
    /// <inheritdoc/>
    protected override StepText Write(RefreshModule operation, WriterContext context) => new()
    {
        Sql = SqlText.Call("sys.sp_refreshsqlmodule", $"@name = {Literal.Text(operation.Module.Name)}"),
        Guard = new Guard(ModuleCatalog.IsThere(operation.Module), Predicate.Never),
        Settings = ModuleText.Settings(operation.Module),
        Segment = SegmentKind.Shared,
    };
}
