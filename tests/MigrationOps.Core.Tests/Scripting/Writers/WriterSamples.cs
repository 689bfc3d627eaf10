using MigrationOps.Operations;
using MigrationOps.Scripting;

namespace MigrationOps.Core.Tests.Scripting.Writers;

/// <summary>One operation of every type, and the variants that are written differently. The statements stand in <c>expected/</c> under the same names.</summary>
internal static class WriterSamples
{
    public static IReadOnlyDictionary<string, (Operation Operation, WriterContext Context)> All { get; } = Make()
        .ToDictionary(sample => sample.Name, sample => (sample.Operation, sample.Context));

    private static IEnumerable<(string Name, Operation Operation, WriterContext Context)> Make()
    {
        var plain = Sample.Context();
        foreach (var (name, operation) in ColumnSamples.All.Concat(ConstraintSamples.All).Concat(IndexSamples.All).Concat(TableSamples.All))
        {
            yield return (name, operation, ContextOf(operation));
        }

        foreach (var (name, operation) in ModuleSamples.All.Concat(ShapeSamples.All).Concat(ArchiveSamples.All).Concat(SecuritySamples.All).Concat(ObjectSamples.All))
        {
            yield return (name, operation, plain);
        }
    }

    private static WriterContext ContextOf(Operation operation) =>
        operation.Target.Name.First.Value == "memory" ? Sample.Context(Sample.Database(TableSamples.InMemory)) : Sample.Context();
}
