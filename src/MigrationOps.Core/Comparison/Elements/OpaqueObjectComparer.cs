using MigrationOps.Model;

namespace MigrationOps.Comparison.Elements;

internal sealed class OpaqueObjectComparer : ElementComparer<OpaqueObject>
{
    protected override void Compare(OpaqueObject current, OpaqueObject desired, DifferenceList differences) => differences
        .Value(nameof(OpaqueObject.Form), current.Form, desired.Form)
        .Value(nameof(OpaqueObject.Content), current.Content, desired.Content);
}
