using MigrationOps.Model;

namespace MigrationOps.Reporting.Documentation;

/// <summary>What a source says of its objects in the extended property by which Management Studio and most tools describe them.</summary>
internal sealed class Descriptions
{
    private const string PropertyName = "MS_Description";

    private readonly Dictionary<SqlName, string> _texts;

    /// <summary>Reads the descriptions of a database.</summary>
    /// <param name="model">The database.</param>
    public Descriptions(DatabaseModel model)
    {
        _texts = new Dictionary<SqlName, string>(model.Names);
        foreach (var property in model.All<ExtendedProperty>())
        {
            if (property.Name.Value == PropertyName && property is { Host.Name: { } host, Value: { } value })
            {
                _texts.TryAdd(host, Unquoted(value.Text));
            }
        }
    }

    /// <summary>What is said of an object or column.</summary>
    /// <param name="name">Its name.</param>
    /// <returns>The text; empty where nothing is said.</returns>
    public string Of(SqlName name) => _texts.GetValueOrDefault(name, string.Empty);

    // The value stands as T-SQL writes it.
    private static string Unquoted(string value)
    {
        var text = value.Trim();
        text = text.StartsWith("N'", StringComparison.OrdinalIgnoreCase) ? text[1..] : text;
        return text is ['\'', .., '\''] ? text[1..^1].Replace("''", "'", StringComparison.Ordinal) : text;
    }
}
