using MigrationOps.Dacpac.Xml;
using MigrationOps.Model;

namespace MigrationOps.Dacpac.Writers;

/// <summary>Writes users.</summary>
internal sealed class UserWriter : ElementWriter<User>
{
    // sys.database_principals.authentication_type: Microsoft Learn.
    private const int ByLogin = 1;
    private const int ByPassword = 2;
    private const int ByExternalProvider = 4;

    /// <inheritdoc/>
    protected override IEnumerable<ModelElement> Write(User element, WritingContext context)
    {
        var user = new ElementBuilder("SqlUser", element.Name, context);
        AddAuthentication(user, element, context);
        if (element.DefaultSchema is { } schema)
        {
            user.Refers("DefaultSchema", new SqlName([schema]));
        }

        return [user.Build(element.Unknown)];
    }

    private static void AddAuthentication(ElementBuilder user, User element, WritingContext context)
    {
        var space = element.Authentication.IndexOf('[', StringComparison.Ordinal);
        var (words, rest) = space < 0 ? (element.Authentication, string.Empty) : (element.Authentication[..space].TrimEnd(), element.Authentication[space..]);
        var name = SqlName.TryParse(rest, out var parsed) ? parsed : null;
        _ = (words, name) switch
        {
            ("WITHOUT LOGIN", null) => user.Flag("IsWithoutLogin", true),
            ("PASSWORD", null) => user.Choice("AuthenticationType", ByPassword),
            ("EXTERNAL PROVIDER", null) => user.Choice("AuthenticationType", ByExternalProvider),
            ("CERTIFICATE", not null) => user.Refers("Certificate", name),
            ("ASYMMETRIC KEY", not null) => user.Refers("AsymmetricKey", name),
            ("LOGIN", not null) => user.Text("LoginIdentifierScript", rest).Choice("AuthenticationType", ByLogin).Refers("Login", LoginIn(context, name)),
            _ => Refuse(user, element, context),
        };
    }

    // A login that the package does not hold is named by the script alone.
    private static SqlName? LoginIn(WritingContext context, SqlName name) =>
        context.Model.Find(new ElementId(ElementKind.Opaque, name, "SqlLogin")) is null ? null : name;

    private static ElementBuilder Refuse(ElementBuilder user, User element, WritingContext context)
    {
        context.Refuse($"user {element.Name}", $"{element.Authentication} has no place in the format");
        return user;
    }
}
