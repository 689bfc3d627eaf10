using MigrationOps.Dacpac.Xml;
using MigrationOps.Model;

namespace MigrationOps.Dacpac.Readers;

/// <summary>What all readers of one package share.</summary>
internal sealed class ReadingContext
{
    private readonly Dictionary<(SqlName, bool, int?, int?, int?), SqlType> _types = [];
    private readonly Dictionary<string, string> _numbered = new(StringComparer.Ordinal);

    /// <summary>Makes the context of one package.</summary>
    /// <param name="file">The path of the package.</param>
    /// <param name="header">What stands before its elements.</param>
    public ReadingContext(string file, ModelHeader header)
    {
        File = file;
        Header = header;
        Names = header.HasCaseSensitiveNames ? NameComparer.CaseSensitive : NameComparer.CaseInsensitive;
        Canonical = new CanonicalXml(number => _numbered.GetValueOrDefault(number, number));
        Leftovers = new Leftovers(Canonical);
    }

    /// <summary>The path of the package.</summary>
    public string File { get; }

    /// <summary>What stands before the elements.</summary>
    public ModelHeader Header { get; }

    /// <summary>The comparer of names in the database.</summary>
    public NameComparer Names { get; }

    /// <summary>Reads bracketed names.</summary>
    public NamePool Pool { get; } = new();

    /// <summary>Writes what no reader models. Only right once every element with a number has been seen.</summary>
    public CanonicalXml Canonical { get; }

    /// <summary>Gathers what no reader has taken.</summary>
    public Leftovers Leftovers { get; }

    /// <summary>Remembers an element to which others refer by number.</summary>
    /// <param name="element">The element.</param>
    public void Remember(ModelElement element)
    {
        if (element.Disambiguator is { } number)
        {
            _numbered[number] = element.ToString();
        }
    }

    /// <summary>Reads a bracketed name. Equal texts give the same object.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The name; null where the text is none, such as <c>[server].[database]|[dbo].[t]</c>.</returns>
    public SqlName? Parse(string text) => Pool.Find(text);

    /// <summary>Gives one type for equal sizes, so that the columns of a large database share theirs.</summary>
    /// <param name="name">The name as written.</param>
    /// <param name="isMax">Whether the length is MAX.</param>
    /// <param name="size">The length, precision and scale as written.</param>
    /// <param name="make">Makes the type where it is the first of its kind.</param>
    /// <returns>The type.</returns>
    public SqlType Shared(SqlName name, bool isMax, (int? Length, int? Precision, int? Scale) size, Func<SqlType> make)
    {
        var key = (name, isMax, size.Length, size.Precision, size.Scale);
        if (!_types.TryGetValue(key, out var type))
        {
            _types.Add(key, type = make());
        }

        return type;
    }
}
