using MigrationOps.Operations;
using MigrationOps.Scripting.Catalog;

namespace MigrationOps.Scripting.Writers;

/// <summary>Writes ALTER TABLE ... SET (SYSTEM_VERSIONING = ...).</summary>
internal sealed class SetSystemVersioningWriter : OperationWriter<SetSystemVersioning>
{
    /// <inheritdoc/>
    protected override StepText Write(SetSystemVersioning operation, WriterContext context)
    {
        var current = operation.Current with { Name = operation.Desired.Name };
        var withRetention = current.SystemVersioning?.Retention is not null || operation.Desired.SystemVersioning?.Retention is not null;
        return new StepText
        {
            Sql = (current.SystemVersioning, operation.Desired.SystemVersioning) switch
            {
                ({ } versioning, null) => VersioningText.Off(current, versioning),
                (null, { } versioning) => VersioningText.On(operation.Desired, versioning),
                (_, { } versioning) => VersioningText.Retain(operation.Desired, versioning),
                _ => string.Empty,
            },
            Guard = Guard.Between(VersioningCatalog.Is(current, withRetention), VersioningCatalog.Is(operation.Desired, withRetention)),
            Segment = Segments.Of(operation.Impact, operation.Desired.Name, context),
        };
    }
}
