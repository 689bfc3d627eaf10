using MigrationOps.Operations;
using MigrationOps.Scripting.Catalog;

namespace MigrationOps.Scripting.Writers;

/// <summary>Writes sp_dropextendedproperty.</summary>
internal sealed class DropExtendedPropertyWriter : OperationWriter<DropExtendedProperty>
{
    /// <inheritdoc/>
    protected override StepText Write(DropExtendedProperty operation, WriterContext context) => new()
    {
        Sql = PropertyCall.Of("sys.sp_dropextendedproperty", operation.Property, withValue: false, context),
        Guard = PropertyCall.Guarded(operation.Property, context, (isThere, _) => new Guard(isThere, Predicate.Not(isThere))),
    };
}
