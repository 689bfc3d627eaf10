using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.Model;
using Identifier = MigrationOps.Model.Identifier;

namespace MigrationOps.TransactSql.Appliers;

/// <summary>CREATE USER.</summary>
internal sealed class CreateUserApplier() : StatementApplier<CreateUserStatement>(StatementRank.Principal)
{
    /// <inheritdoc/>
    protected override void Apply(CreateUserStatement statement, ApplyContext context)
    {
        var user = new User { Name = SqlName.Of(statement.Name.Value), Authentication = AuthenticationOf(statement) };
        context.Model.Add(UserOptions.Apply(user, statement.UserOptions, context), context.Source.At(statement));
    }

    // Without a clause the user belongs to the login of its name: Microsoft Learn, CREATE USER.
    private static string AuthenticationOf(CreateUserStatement statement) => statement.UserLoginOption switch
    {
        { UserLoginOptionType: UserLoginOptionType.WithoutLogin } => "WITHOUT LOGIN",
        { UserLoginOptionType: UserLoginOptionType.External } => "EXTERNAL PROVIDER",
        { UserLoginOptionType: UserLoginOptionType.Certificate } option => $"CERTIFICATE {new Identifier(option.Identifier.Value)}",
        { UserLoginOptionType: UserLoginOptionType.AsymmetricKey } option => $"ASYMMETRIC KEY {new Identifier(option.Identifier.Value)}",
        { Identifier: { } login } => $"LOGIN {new Identifier(login.Value)}",
        _ when statement.UserOptions.Any(option => option.OptionKind == PrincipalOptionKind.Password) => "PASSWORD",
        _ => $"LOGIN {new Identifier(statement.Name.Value)}",
    };
}
