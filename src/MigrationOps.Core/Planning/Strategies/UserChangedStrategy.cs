using MigrationOps.Changes;
using MigrationOps.Model;
using MigrationOps.Operations;

namespace MigrationOps.Planning.Strategies;

/// <summary>Changes the default schema or the login of a user. Other ways to authenticate cannot be altered.</summary>
internal sealed class UserChangedStrategy : Strategy<Changed<User>>
{
    private const string Login = "LOGIN ";

    protected override IEnumerable<OperationGroup> Plan(Changed<User> change, PlanningContext context)
    {
        if (Refusals.OfUnknown(change) is { } refusal)
        {
            return [refusal];
        }

        var loginOnly = change.Current.Authentication.StartsWith(Login, StringComparison.Ordinal) && change.Desired.Authentication.StartsWith(Login, StringComparison.Ordinal);
        return change.Has(nameof(User.Authentication)) && !loginOnly
            ? [Refusals.Refuse(Phase.Contract, change.Subject, "A user cannot be altered to authenticate in another way: drop the user and create it anew.")]
            : [new OperationGroup(Phase.Expand, new AlterUser(change.Current, change.Desired) { Impact = Impact.None })];
    }
}
