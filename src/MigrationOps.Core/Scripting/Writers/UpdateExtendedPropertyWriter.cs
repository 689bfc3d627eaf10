using MigrationOps.Operations;

namespace MigrationOps.Scripting.Writers;

/// <summary>Writes sp_updateextendedproperty.</summary>
internal sealed class UpdateExtendedPropertyWriter : OperationWriter<UpdateExtendedProperty>
{
    /// <inheritdoc/>
    protected override StepText Write(UpdateExtendedProperty operation, WriterContext context) => new()
    {
        Sql = PropertyCall.Of("sys.sp_updateextendedproperty", operation.Desired, withValue: true, context),
        Guard = PropertyCall.Guarded(operation.Desired, context, (isThere, hasValue) => new Guard(isThere, hasValue)),
    };
}
