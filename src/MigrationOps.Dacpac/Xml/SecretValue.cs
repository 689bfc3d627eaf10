using System.Security.Cryptography;
using System.Text;

namespace MigrationOps.Dacpac.Xml;

/// <summary>Keeps secrets that a DACPAC holds in clear text from getting any further.</summary>
internal static class SecretValue
{
    private static readonly string[] Marks = ["Password", "Secret", "KeySource", "IdentityValue", "EncryptedValue", "PrivateKey", "SignedBlob"];

    /// <summary>The value of a property as it may be kept and shown.</summary>
    /// <param name="property">The property.</param>
    /// <returns>The value, or the SHA-256 of a secret one.</returns>
    public static string Of(ModelProperty property) => IsSecret(property.Name) ? Hash(property.Value) : property.Value;

    private static bool IsSecret(string name) => Marks.Any(mark => name.Contains(mark, StringComparison.OrdinalIgnoreCase));

    private static string Hash(string value) => "sha256:" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(value)));
}
