using System.Diagnostics.CodeAnalysis;

namespace MigrationOps.Model;

/// <summary>
/// A name of one or more parts: <c>[role]</c>, <c>[schema].[table]</c>, <c>[schema].[table].[column]</c>.
/// Equality is ordinal; compare through a <see cref="NameComparer"/> to follow the collation of a database.
/// </summary>
/// <param name="Parts">The parts from the outermost to the innermost; at least one.</param>
public sealed record SqlName(ValueList<Identifier> Parts)
{
    /// <summary>The innermost part.</summary>
    public Identifier Last => Parts[^1];

    /// <summary>The outermost part: the schema of a schema-scoped object.</summary>
    public Identifier First => Parts[0];

    /// <summary>The name without its innermost part.</summary>
    /// <exception cref="InvalidOperationException">The name has one part.</exception>
    public SqlName Parent => Parts.Count > 1
        ? new SqlName(Parts.Take(Parts.Count - 1).ToValueList())
        : throw new InvalidOperationException($"The name {this} has no parent.");

    /// <summary>Makes a name from unquoted parts.</summary>
    /// <param name="parts">The parts from the outermost to the innermost.</param>
    /// <returns>The name.</returns>
    public static SqlName Of(params ReadOnlySpan<string> parts)
    {
        var list = new Identifier[parts.Length];
        for (var i = 0; i < parts.Length; i++)
        {
            list[i] = new Identifier(parts[i]);
        }

        return new SqlName(ValueList.Create<Identifier>(list));
    }

    /// <summary>Reads a name in which every part stands in brackets, as a DACPAC writes it.</summary>
    /// <param name="text">The text, such as <c>[dbo].[We]]ird]</c>.</param>
    /// <param name="name">The name, when the text is one.</param>
    /// <returns>Whether the text is a bracketed name.</returns>
    public static bool TryParse(string text, [NotNullWhen(true)] out SqlName? name)
    {
        name = null;
        var parts = new List<Identifier>(4);
        var position = 0;
        while (BracketScanner.TryReadPart(text, ref position, out var part))
        {
            parts.Add(new Identifier(part.ToString()));
            if (position == text.Length)
            {
                name = new SqlName(parts.ToValueList());
                return true;
            }

            if (text[position] != '.')
            {
                return false;
            }

            position++;
        }

        return false;
    }

    /// <summary>The name of something inside this.</summary>
    /// <param name="part">The unquoted name of the inner thing.</param>
    /// <returns>The longer name.</returns>
    public SqlName Child(string part) => Child(new Identifier(part));

    /// <summary>The name of something inside this.</summary>
    /// <param name="part">The name of the inner thing.</param>
    /// <returns>The longer name.</returns>
    public SqlName Child(Identifier part) => new(Parts.Add(part));

    /// <summary>The same place under another innermost name.</summary>
    /// <param name="last">The new innermost part.</param>
    /// <returns>The changed name.</returns>
    public SqlName WithLast(Identifier last) => Parts.Count == 1 ? new SqlName([last]) : Parent.Child(last);

    /// <summary>The quoted form, parts separated by dots.</summary>
    /// <returns>The name as T-SQL writes it.</returns>
    public override string ToString() => string.Join('.', Parts);
}
