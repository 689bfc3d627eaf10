using MigrationOps.Model;
using MigrationOps.Operations;
using MigrationOps.Scripting.Catalog;
using MigrationOps.Scripting.Phrases;

namespace MigrationOps.Scripting.Writers;

/// <summary>Writes ALTER USER.</summary>
internal sealed class AlterUserWriter : OperationWriter<AlterUser>
{
    /// <inheritdoc/>
    protected override StepText Write(AlterUser operation, WriterContext context)
    {
        var (current, desired) = (operation.Current, operation.Desired);
        return new StepText
        {
            Sql = IsRefused(current, desired)
                ? SqlText.Throw(ScriptError.RefusedChange, $"{desired.Name} is to be {desired.Authentication} instead of {current.Authentication}, which ALTER USER cannot do.")
                : $"ALTER USER {Quote.Name(desired.Name)} WITH {Options(current, desired)};",
            Guard = IsRefused(current, desired)
                ? new Guard(SecurityCatalog.Of(desired).Exists, Predicate.Never)
                : Guard.Between(Has(current, desired, current), Has(current, desired, desired)),
        };
    }

    private const string Login = "LOGIN ";

    private static bool IsRefused(User current, User desired) => current.Authentication != desired.Authentication
        && !(current.Authentication.StartsWith(Login, StringComparison.Ordinal) && desired.Authentication.StartsWith(Login, StringComparison.Ordinal));

    private static string Options(User current, User desired)
    {
        string?[] options =
        [
            current.DefaultSchema == desired.DefaultSchema ? null : $"DEFAULT_SCHEMA = {Quote.Name(Schema(desired))}",
            current.Authentication == desired.Authentication ? null : $"LOGIN = {desired.Authentication[Login.Length..]}",
        ];
        return string.Join(", ", options.Where(option => option is not null));
    }

    private static Identifier Schema(User user) => user.DefaultSchema ?? new Identifier("dbo");

    private static string Has(User current, User desired, User side) => Predicate.Exists(
        "sys.database_principals AS p",
        $"p.principal_id = {ObjectCatalog.PrincipalId(desired.Name.Last)}",
        current.DefaultSchema == desired.DefaultSchema ? null : $"p.default_schema_name = {Literal.Text(Schema(side))}",
        current.Authentication != desired.Authentication && SqlName.TryParse(LoginName(side), out var login) ? $"SUSER_SNAME(p.sid) = {Literal.Text(login.Last)}" : null);

    private static string LoginName(User user) => user.Authentication.StartsWith(Login, StringComparison.Ordinal) ? user.Authentication[Login.Length..] : string.Empty;
}
