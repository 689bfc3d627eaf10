using MigrationOps.Model;

namespace MigrationOps.Dacpac.Readers;

/// <summary>Reads database users.</summary>
internal sealed class UserReader : IElementReader
{
    // sys.database_principals.authentication_type: Microsoft Learn.
    private const string ByPassword = "2";
    private const string ByExternalProvider = "4";

    /// <inheritdoc/>
    public bool TryRead(ElementContent content, ReadingTarget target)
    {
        target.Add(new User
        {
            Name = content.Name,
            Authentication = Authentication(content),
            DefaultSchema = content.FindReference("DefaultSchema")?.Last,
            Unknown = content.Unknown(),
        });
        return true;
    }

    private static string Authentication(ElementContent content)
    {
        var kind = content.Text("AuthenticationType");
        var isWithoutLogin = content.Flag("IsWithoutLogin");
        // A login that is not in the package, such as a Windows group, is named by the script alone.
        var login = content.FindReference("Login") ?? (content.Text("LoginIdentifierScript") is { } script ? WrittenName.Parse(script) : null);
        var certificate = content.FindReference("Certificate");
        var key = content.FindReference("AsymmetricKey");
        return isWithoutLogin ? "WITHOUT LOGIN"
            : certificate is not null ? $"CERTIFICATE {certificate}"
            : key is not null ? $"ASYMMETRIC KEY {key}"
            : kind == ByPassword || content.Find("Password") is not null ? "PASSWORD"
            : kind == ByExternalProvider ? "EXTERNAL PROVIDER"
            : $"LOGIN {login ?? content.Name}";
    }
}
