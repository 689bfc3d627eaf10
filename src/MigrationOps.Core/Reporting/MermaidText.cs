using System.Text;

namespace MigrationOps.Reporting;

/// <summary>Puts texts that somebody else wrote into Mermaid, whose grammars have no way to escape. Source: mermaid.js.org, "Entity Relationship Diagrams", "Gantt diagrams".</summary>
internal static class MermaidText
{
    private static readonly HashSet<string> Keys = new(StringComparer.OrdinalIgnoreCase) { "PK", "FK", "UK" };

    /// <summary>A text between double quotes.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The quoted text; what the grammar would end at is replaced.</returns>
    public static string Quoted(string text) => $"\"{Replaced(text, "\"%\\`", '\'')}\"";

    /// <summary>A text as the name of a column or type.</summary>
    /// <param name="text">The text.</param>
    /// <returns>ASCII letters, digits and underscores, with a letter first.</returns>
    public static string Word(string text)
    {
        var word = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            word.Append(char.IsAsciiLetterOrDigit(character) || character is '_' or '(' or ')' ? character : '_');
        }

        var whole = word.Length > 0 && char.IsAsciiLetter(word[0]) ? word.ToString() : "c_" + word;
        return Keys.Contains(whole) ? whole + "_" : whole;
    }

    /// <summary>A text as the name of a task.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The text without what ends a name.</returns>
    public static string Task(string text) => Replaced(text, ":;#,%\\\"`", ' ');

    private static string Replaced(string text, string unwanted, char by) =>
        string.Concat(text.Select(character => char.IsControl(character) || unwanted.Contains(character, StringComparison.Ordinal) ? by : character)).Trim();
}
