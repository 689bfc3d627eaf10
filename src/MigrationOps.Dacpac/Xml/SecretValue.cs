using System.Security.Cryptography;
using System.Text;

namespace MigrationOps.Dacpac.Xml;

/// <summary>Keeps secrets that a DACPAC holds in clear text from getting any further.</summary>
internal static class SecretValue
{
    private const string Prefix = "sha256:";

    private static readonly System.Buffers.SearchValues<char> Digits = System.Buffers.SearchValues.Create("0123456789abcdef");

    private static readonly string[] Marks = ["Password", "Secret", "KeySource", "IdentityValue", "EncryptedValue", "PrivateKey", "SignedBlob"];

    /// <summary>The value of a property as it may be kept and shown.</summary>
    /// <param name="property">The property.</param>
    /// <returns>The value, or the SHA-256 of a secret one.</returns>
    public static string Of(ModelProperty property) => IsSecret(property.Name) && !IsHash(property.Value) ? Hash(property.Value) : property.Value;

    /// <summary>Whether a value is the hash of a secret that was not kept.</summary>
    /// <param name="value">The value.</param>
    /// <returns>Whether it is.</returns>
    public static bool IsHash(string value) =>
        value.Length == Prefix.Length + (2 * SHA256.HashSizeInBytes) && value.StartsWith(Prefix, StringComparison.Ordinal) && value.AsSpan(Prefix.Length).IndexOfAnyExcept(Digits) < 0;

    private static bool IsSecret(string name) => Marks.Any(mark => name.Contains(mark, StringComparison.OrdinalIgnoreCase));

    private static string Hash(string value) => Prefix + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(value)));
}
