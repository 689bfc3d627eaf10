using System.Globalization;
using MigrationOps.Model;

namespace MigrationOps.Configuration.Json;

/// <summary>Takes the values out of a JSON object and refuses what is not expected there.</summary>
internal sealed class ObjectReader
{
    private const string DateForm = "yyyy-MM-dd";

    private readonly Dictionary<string, LocatedMember> _members = new(StringComparer.Ordinal);

    /// <summary>Opens an object.</summary>
    /// <param name="value">What should be an object.</param>
    /// <param name="what">What it describes, as messages say it.</param>
    /// <param name="known">The names that may stand in it.</param>
    public ObjectReader(LocatedValue value, string what, IReadOnlyCollection<string> known)
    {
        Location = value.Location;
        foreach (var member in Expect<LocatedObject>(value, what, "an object").Members)
        {
            if (!known.Contains(member.Name))
            {
                throw Failure.Of(ConfigurationIds.UnknownProperty, member.Location, member.Name, what, string.Join(", ", known));
            }

            if (!_members.TryAdd(member.Name, member))
            {
                throw Failure.Of(ConfigurationIds.RepeatedProperty, member.Location, member.Name);
            }
        }

        What = what;
    }

    /// <summary>Where the object begins.</summary>
    public SourceLocation Location { get; }

    private string What { get; }

    /// <summary>Requires that a value is of a type.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <param name="value">The value.</param>
    /// <param name="what">What it describes.</param>
    /// <param name="expected">The type in words.</param>
    /// <returns>The value.</returns>
    public static T Expect<T>(LocatedValue value, string what, string expected)
        where T : LocatedValue =>
        value as T ?? throw Failure.Of(ConfigurationIds.WrongType, value.Location, what, expected, value.Kind);

    /// <summary>Any value.</summary>
    /// <param name="name">The name of the member.</param>
    /// <returns>The value; null where there is none.</returns>
    public LocatedValue? Optional(string name) => _members.GetValueOrDefault(name)?.Value;

    /// <summary>A text that may be left out.</summary>
    /// <param name="name">The name of the member.</param>
    /// <returns>The text; null where there is none.</returns>
    public LocatedText? OptionalText(string name)
    {
        if (Optional(name) is not { } value)
        {
            return null;
        }

        var text = Expect<LocatedText>(value, name, "text");
        return text.Text.Trim().Length > 0 ? text : throw Failure.Of(ConfigurationIds.WrongType, text.Location, name, "text", "an empty text");
    }

    /// <summary>A truth value that may be left out.</summary>
    /// <param name="name">The name of the member.</param>
    /// <returns>The value; null where there is none.</returns>
    public bool? OptionalTruth(string name) =>
        Optional(name) is { } value ? Expect<LocatedTruth>(value, name, "true or false").Value : null;

    /// <summary>A text that must be there.</summary>
    /// <param name="name">The name of the member.</param>
    /// <returns>The text.</returns>
    public LocatedText RequiredText(string name) =>
        OptionalText(name) ?? throw Failure.Of(ConfigurationIds.MissingProperty, Location, What, name);

    /// <summary>Any value that must be there.</summary>
    /// <param name="name">The name of the member.</param>
    /// <returns>The value.</returns>
    public LocatedValue Required(string name) =>
        Optional(name) ?? throw Failure.Of(ConfigurationIds.MissingProperty, Location, What, name);

    /// <summary>The name of an object or a part of one that must be there.</summary>
    /// <param name="name">The name of the member.</param>
    /// <param name="parts">How many parts it has.</param>
    /// <returns>The name.</returns>
    public SqlName RequiredName(string name, int parts)
    {
        var text = RequiredText(name);
        return SqlName.TryParse(text.Text, out var parsed) && parsed.Parts.Count == parts ? parsed : throw Failure.Of(ConfigurationIds.BadName, text.Location, text.Text);
    }

    /// <summary>A date that must be there.</summary>
    /// <param name="name">The name of the member.</param>
    /// <returns>The date.</returns>
    public DateOnly RequiredDate(string name)
    {
        var text = RequiredText(name);
        return DateOnly.TryParseExact(text.Text, DateForm, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : throw Failure.Of(ConfigurationIds.BadDate, text.Location, name, text.Text);
    }

    /// <summary>A truth value that may be left out.</summary>
    /// <param name="name">The name of the member.</param>
    /// <returns>The value; false where there is none.</returns>
    public bool Truth(string name) => Optional(name) switch
    {
        null => false,
        LocatedTruth truth => truth.Value,
        { } other => throw Failure.Of(ConfigurationIds.WrongType, other.Location, name, "true or false", other.Kind),
    };

    /// <summary>A whole number above zero.</summary>
    /// <param name="value">The value.</param>
    /// <param name="what">What it describes, as messages say it.</param>
    /// <returns>The number.</returns>
    public static long Count(LocatedValue value, string what) => value is LocatedScalar { Number: > 0 and { } number }
        ? number
        : throw Failure.Of(ConfigurationIds.WrongType, value.Location, what, "a whole number above 0", value.Kind);

    /// <summary>Names that may be left out, every part in brackets.</summary>
    /// <param name="name">The name of the member.</param>
    /// <returns>The names.</returns>
    public ValueList<SqlName> Names(string name) =>
        Items(name).Select(item => NameOf(Expect<LocatedText>(item, name, "text"))).ToValueList();

    /// <summary>Reads the name of an object.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The name.</returns>
    public static SqlName NameOf(LocatedText text) =>
        SqlName.TryParse(text.Text, out var name) ? name : throw Failure.Of(ConfigurationIds.BadName, text.Location, text.Text);

    /// <summary>The items of a list that may be left out.</summary>
    /// <param name="name">The name of the member.</param>
    /// <returns>The items; none where the list is left out.</returns>
    public ValueList<LocatedValue> Items(string name) => Optional(name) is { } value ? Expect<LocatedList>(value, name, "a list").Items : [];
}
