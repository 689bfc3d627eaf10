using MigrationOps.Model;
using MigrationOps.Operations;
using MigrationOps.Scripting.Catalog;
using MigrationOps.Scripting.Phrases;

namespace MigrationOps.Scripting.Writers;

/// <summary>Writes CREATE USER, never with a password.</summary>
internal sealed class CreateUserWriter : OperationWriter<CreateUser>
{
    /// <inheritdoc/>
    protected override StepText Write(CreateUser operation, WriterContext context)
    {
        var user = operation.User;
        return new StepText
        {
            Sql = Authentication(user) is { } authentication
                ? SqlText.Statement(
                    $"CREATE USER {Quote.Name(user.Name)} {authentication}",
                    user.DefaultSchema is { } schema ? $"WITH DEFAULT_SCHEMA = {Quote.Name(schema)}" : null)
                : SqlText.Throw(ScriptError.RefusedChange, $"{user.Name} is a user with a password, and no script holds one. Create it by hand, then run this script again."),
            Guard = SecurityCatalog.Of(user).Created(),
        };
    }

    private static string? Authentication(User user) => user.Authentication switch
    {
        "PASSWORD" => null,
        "EXTERNAL PROVIDER" => "FROM EXTERNAL PROVIDER",
        "WITHOUT LOGIN" => "WITHOUT LOGIN",
        var login => $"FOR {login}",
    };
}
