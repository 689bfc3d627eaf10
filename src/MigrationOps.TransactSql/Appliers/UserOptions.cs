using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.Model;
using Identifier = MigrationOps.Model.Identifier;

namespace MigrationOps.TransactSql.Appliers;

/// <summary>Reads the options of users. Passwords are never kept.</summary>
internal static class UserOptions
{
    /// <summary>The user after its options.</summary>
    /// <param name="user">The user before them.</param>
    /// <param name="options">The options.</param>
    /// <param name="context">The context, for the error.</param>
    /// <returns>The changed user.</returns>
    public static User Apply(User user, IEnumerable<PrincipalOption> options, ApplyContext context) =>
        options.Aggregate(user, (result, option) => Apply(result, option, context));

    private static User Apply(User user, PrincipalOption option, ApplyContext context) => option switch
    {
        { OptionKind: PrincipalOptionKind.Password or PrincipalOptionKind.Sid } => user,
        IdentifierPrincipalOption { OptionKind: PrincipalOptionKind.DefaultSchema } schema => user with { DefaultSchema = new Identifier(schema.Identifier.Value) },
        LiteralPrincipalOption { OptionKind: PrincipalOptionKind.DefaultSchema } => user with { DefaultSchema = null },
        IdentifierPrincipalOption { OptionKind: PrincipalOptionKind.Login } login => user with { Authentication = $"LOGIN {new Identifier(login.Identifier.Value)}" },
        { OptionKind: PrincipalOptionKind.DefaultLanguage } => user with { Unknown = [.. user.Unknown, new UnknownProperty("DefaultLanguage", option.Normalized())] },
        _ => throw context.Refuse(SourceMessages.FormNotSupported, option, context.Source.Of(option)),
    };
}
