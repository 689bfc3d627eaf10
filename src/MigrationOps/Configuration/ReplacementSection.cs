using MigrationOps.Configuration.Json;
using MigrationOps.Model;
using MigrationOps.Policy;

namespace MigrationOps.Configuration;

/// <summary>Reads <c>replacements</c>: the columns that take the place of others.</summary>
internal static class ReplacementSection
{
    private const int PartsOfTable = 2;

    /// <summary>The names of the members of a replacement; all must be there.</summary>
    public static IReadOnlyList<string> Properties { get; } = ["table", "old", "new"];

    /// <summary>Reads the section.</summary>
    /// <param name="items">The replacements.</param>
    /// <returns>The replacements in order.</returns>
    public static ValueList<DeclaredReplacement> Read(ValueList<LocatedValue> items)
    {
        var taken = new Dictionary<SqlName, SourceLocation>();
        return items.Select(item => ReadOne(new ObjectReader(item, "a replacement", Properties), taken)).ToValueList();
    }

    private static DeclaredReplacement ReadOne(ObjectReader reader, Dictionary<SqlName, SourceLocation> taken)
    {
        var table = reader.RequiredName("table", PartsOfTable);
        var replacement = new DeclaredReplacement { Table = table, Old = Columns(reader, "old"), New = Columns(reader, "new"), Location = reader.Location };
        foreach (var column in replacement.Old.Concat(replacement.New).Select(column => table.Child(column.Name)))
        {
            if (!taken.TryAdd(column, reader.Location))
            {
                throw Failure.Of(ConfigurationIds.Repeated, reader.Location, $"column {column} of a replacement", taken[column].Line);
            }
        }

        return replacement;
    }

    private static ValueList<DerivedColumn> Columns(ObjectReader reader, string name)
    {
        var members = ObjectReader.Expect<LocatedObject>(reader.Required(name), name, "an object with a value for each column").Members;
        return members.Count > 0
            ? members.Select(member => Column(member, name)).ToValueList()
            : throw Failure.Of(ConfigurationIds.WrongType, reader.Location, name, "an object with a value for each column", "an empty object");
    }

    private static DerivedColumn Column(LocatedMember member, string what)
    {
        var text = ObjectReader.Expect<LocatedText>(member.Value, $"{what}.{member.Name}", "text");
        return new DerivedColumn(new Identifier(member.Name), ExpressionText.Read(text, $"{what}.{member.Name}"));
    }
}
