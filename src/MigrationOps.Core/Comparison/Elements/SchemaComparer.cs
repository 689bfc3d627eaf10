using MigrationOps.Model;

namespace MigrationOps.Comparison.Elements;

internal sealed class SchemaComparer : ElementComparer<Schema>
{
    protected override void Compare(Schema current, Schema desired, DifferenceList differences) =>
        differences.Name(nameof(Schema.Owner), current.Owner, desired.Owner);
}
