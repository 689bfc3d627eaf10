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
        Guard = new Guard(Predicate.Not(PropertyCall.IsThere(operation.Property, context)), PropertyCall.IsThere(operation.Property, context)),
    };
}
