using MigrationOps.Operations;
using MigrationOps.Scripting.Catalog;
using MigrationOps.Scripting.Phrases;

namespace MigrationOps.Scripting.Writers;

/// <summary>Writes DROP USER.</summary>
internal sealed class DropUserWriter : OperationWriter<DropUser>
{
    /// <inheritdoc/>
    protected override StepText Write(DropUser operation, WriterContext context) => new()
    {
        Sql = $"DROP USER {Quote.Name(operation.User.Name)};",
        Guard = SecurityCatalog.Of(operation.User).Dropped(),
    };
}
