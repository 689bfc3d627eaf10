using MigrationOps.Model;

namespace MigrationOps.Comparison.Elements;

internal sealed class UserComparer : ElementComparer<User>
{
    protected override void Compare(User current, User desired, DifferenceList differences) => differences
        .Value(nameof(User.Authentication), current.Authentication, desired.Authentication)
        .Name(nameof(User.DefaultSchema), current.DefaultSchema, desired.DefaultSchema);
}
