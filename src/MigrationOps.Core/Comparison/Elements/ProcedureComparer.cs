using MigrationOps.Model;

namespace MigrationOps.Comparison.Elements;

internal sealed class ProcedureComparer : ElementComparer<Procedure>
{
    protected override void Compare(Procedure current, Procedure desired, DifferenceList differences) => differences.Definition(current, desired);
}
