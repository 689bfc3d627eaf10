using System.Text;

namespace MigrationOps.Dacpac.Readers;

/// <summary>What the first part of a permission's name tells: <c>Grant.ViewDefinition.Object</c>.</summary>
/// <param name="Action">The permission in T-SQL's words: <c>VIEW DEFINITION</c>.</param>
/// <param name="Class">The class of the securable as written: <c>Object</c>.</param>
internal sealed record PermissionWords(string Action, string Class)
{
    /// <summary>Reads the words.</summary>
    /// <param name="part">The first part of the name.</param>
    /// <returns>The words; null where there are not three.</returns>
    public static PermissionWords? Of(string part) =>
        part.Split('.') is [_, { Length: > 0 } action, { Length: > 0 } securable] ? new(Spaced(action), securable) : null;

    private static string Spaced(string word)
    {
        var text = new StringBuilder(word.Length + 8);
        foreach (var letter in word)
        {
            if (char.IsUpper(letter) && text.Length > 0)
            {
                text.Append(' ');
            }

            text.Append(char.ToUpperInvariant(letter));
        }

        return text.ToString();
    }
}
