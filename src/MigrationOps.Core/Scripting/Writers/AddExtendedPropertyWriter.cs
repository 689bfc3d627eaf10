using MigrationOps.Operations;
using MigrationOps.Scripting.Catalog;

namespace MigrationOps.Scripting.Writers;

/// <summary>Writes sp_addextendedproperty.</summary>
internal sealed class AddExtendedPropertyWriter : OperationWriter<AddExtendedProperty>
{
    /// <inheritdoc/>
    protected override StepText Write(AddExtendedProperty operation, WriterContext context) => new()
    {
        Sql = PropertyCall.Of("sys.sp_addextendedproperty", operation.Property, withValue: true, context),
        Guard = PropertyCall.Guarded(operation.Property, context, (isThere, _) => new Guard(Predicate.Not(isThere), isThere)),
    };
}
