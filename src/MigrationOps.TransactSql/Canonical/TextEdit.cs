using System.Text;

namespace MigrationOps.TransactSql.Canonical;

/// <summary>A piece of a text that is replaced.</summary>
/// <param name="Start">Its first character, from 0.</param>
/// <param name="End">The first character behind it.</param>
/// <param name="Replacement">What stands there afterwards.</param>
internal readonly record struct TextEdit(int Start, int End, string Replacement)
{
    /// <summary>Makes edits; every character outside of them stays as it is.</summary>
    /// <param name="text">The text.</param>
    /// <param name="edits">The edits, in order and without overlap.</param>
    /// <returns>The edited text.</returns>
    public static string Apply(string text, IEnumerable<TextEdit> edits)
    {
        var result = new StringBuilder(text.Length);
        var position = 0;
        foreach (var edit in edits)
        {
            result.Append(text, position, edit.Start - position).Append(edit.Replacement);
            position = edit.End;
        }

        return result.Append(text, position, text.Length - position).ToString();
    }
}
