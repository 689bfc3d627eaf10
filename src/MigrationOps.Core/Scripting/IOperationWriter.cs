using MigrationOps.Operations;

namespace MigrationOps.Scripting;

/// <summary>Turns operations of one type into T-SQL. A writer decides layout, never policy.</summary>
public interface IOperationWriter
{
    /// <summary>The type of operation that it writes.</summary>
    Type OperationType { get; }

    /// <summary>Writes an operation. The undo of an operation is written by the writer of its inverse.</summary>
    /// <param name="operation">An operation of <see cref="OperationType"/>.</param>
    /// <param name="context">What the writer may look up.</param>
    /// <returns>The statements with their guard.</returns>
    StepText Write(Operation operation, WriterContext context);
}
