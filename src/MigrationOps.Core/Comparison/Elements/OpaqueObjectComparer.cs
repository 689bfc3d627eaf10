using MigrationOps.Model;

namespace MigrationOps.Comparison.Elements;

internal sealed class OpaqueObjectComparer : ElementComparer<OpaqueObject>
{
    protected override void Compare(OpaqueObject current, OpaqueObject desired, DifferenceList differences)
    {
        differences.Value(nameof(OpaqueObject.Form), current.Form, desired.Form);
        if (current.Form == OpaqueForm.Statement && desired.Form == OpaqueForm.Statement)
        {
            differences.Statement(nameof(OpaqueObject.Content), current.Content, desired.Content);
        }
        else
        {
            differences.Value(nameof(OpaqueObject.Content), current.Content, desired.Content);
        }
    }
}
