using MigrationOps.Operations;

namespace MigrationOps.Scripting;

/// <summary>The base of all writers.</summary>
/// <typeparam name="T">The type of operation.</typeparam>
public abstract class OperationWriter<T> : IOperationWriter
    where T : Operation
{
    /// <inheritdoc/>
    public Type OperationType => typeof(T);

    /// <inheritdoc/>
    public StepText Write(Operation operation, WriterContext context) => Write((T)operation, context);

    /// <summary>Writes an operation.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="context">What the writer may look up.</param>
    /// <returns>The statements with their guard.</returns>
    protected abstract StepText Write(T operation, WriterContext context);
}
