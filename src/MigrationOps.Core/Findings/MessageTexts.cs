using System.Globalization;
using System.Reflection;
using System.Resources;

namespace MigrationOps.Findings;

/// <summary>The texts of one assembly, kept in its <c>Messages.resx</c>.</summary>
/// <param name="assembly">The assembly.</param>
/// <param name="resourceName">The full name of the resource without its ending, such as <c>MigrationOps.Messages</c>.</param>
public sealed class MessageTexts(Assembly assembly, string resourceName)
{
    private readonly ResourceManager _resources = new(resourceName, assembly);

    /// <summary>Fills in a text.</summary>
    /// <param name="key">The key of the text, such as <c>MOP1001.Message</c>.</param>
    /// <param name="values">The values for <c>{0}</c>, <c>{1}</c> ...</param>
    /// <returns>The text.</returns>
    /// <exception cref="MissingManifestResourceException">There is no text of this key.</exception>
    public string Format(string key, params object[] values) =>
        string.Format(CultureInfo.InvariantCulture, Raw(key), values);

    /// <summary>Whether there is a text of a key.</summary>
    /// <param name="key">The key.</param>
    /// <returns>Whether there is one.</returns>
    public bool Has(string key) => _resources.GetString(key, CultureInfo.InvariantCulture) is not null;

    private string Raw(string key) =>
        _resources.GetString(key, CultureInfo.InvariantCulture)
        ?? throw new MissingManifestResourceException($"{resourceName} has no text {key}.");
}
