using MigrationOps.Model;
using MigrationOps.Operations;
using MigrationOps.Scripting.Catalog;
using MigrationOps.Scripting.Phrases;

namespace MigrationOps.Scripting.Writers;

/// <summary>Stops a script at the place of a change that it does not make.</summary>
internal sealed class RefuseChangeWriter : OperationWriter<RefuseChange>
{
    /// <inheritdoc/>
    protected override StepText Write(RefuseChange operation, WriterContext context) => new()
    {
        Sql = SqlText.Throw(ScriptError.RefusedChange, $"The {operation.Subject.Kind.Words()} {operation.Subject} differs, and this script does not change it. {operation.Reason}"),
        Guard = new Guard(Predicate.Always, Predicate.Never),
        Segment = SegmentKind.Alone,
    };
}
