using MigrationOps.Operations;

namespace MigrationOps.Scripting.Writers;

/// <summary>Writes sp_updateextendedproperty.</summary>
internal sealed class UpdateExtendedPropertyWriter : OperationWriter<UpdateExtendedProperty>
{
    /// <inheritdoc/>
    protected override StepText Write(UpdateExtendedProperty operation, WriterContext context) => new()
    {
        Sql = PropertyCall.Of("sys.sp_updateextendedproperty", operation.Desired, withValue: true, context),
        Guard = new Guard(PropertyCall.IsThere(operation.Desired, context), PropertyCall.HasValue(operation.Desired, context)),
    };
}
