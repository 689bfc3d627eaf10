using System.Text.Json;
using MigrationOps.Model;

namespace MigrationOps.Configuration.Json;

/// <summary>Reads JSON into values that know where they stand. Comments and trailing commas are allowed.</summary>
internal sealed class LocatedJson
{
    private readonly LineMap _lines;
    private readonly string _file;

    private LocatedJson(string file, ReadOnlyMemory<byte> text)
    {
        _file = file;
        _lines = new LineMap(file, text);
    }

    /// <summary>Reads a text.</summary>
    /// <param name="text">The UTF-8 text, without a byte order mark.</param>
    /// <param name="file">The path of the file, as locations name it.</param>
    /// <returns>The value.</returns>
    /// <exception cref="Findings.MigrationOpsException">The text is not JSON (<see cref="ConfigurationIds.NotJson"/>).</exception>
    public static LocatedValue Read(ReadOnlyMemory<byte> text, string file) => new LocatedJson(file, text).Read(text.Span);

    private LocatedValue Read(ReadOnlySpan<byte> text)
    {
        var reader = new Utf8JsonReader(text, new JsonReaderOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
        try
        {
            reader.Read();
            var value = ReadValue(ref reader);
            reader.Read();
            return value;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // InvalidOperationException: a string that is not well-formed UTF-8 or UTF-16 (Utf8JsonReader.GetString).
            var line = exception is JsonException { LineNumber: { } number } ? (int)number + 1 : _lines.At(reader.TokenStartIndex).Line;
            throw Failure.Because(ConfigurationIds.NotJson, new SourceLocation(_file, line), exception, exception.Message);
        }
    }

    private LocatedValue ReadValue(ref Utf8JsonReader reader)
    {
        var location = _lines.At(reader.TokenStartIndex);
        return reader.TokenType switch
        {
            JsonTokenType.StartObject => ReadObject(ref reader, location),
            JsonTokenType.StartArray => ReadList(ref reader, location),
            JsonTokenType.String => new LocatedText(location, reader.GetString()!),
            JsonTokenType.Number => new LocatedScalar(location, "a number") { Number = reader.TryGetInt64(out var number) ? number : null },
            JsonTokenType.Null => new LocatedScalar(location, "null"),
            var token => new LocatedTruth(location, token == JsonTokenType.True),
        };
    }

    private LocatedObject ReadObject(ref Utf8JsonReader reader, SourceLocation location)
    {
        var members = new List<LocatedMember>();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var place = _lines.At(reader.TokenStartIndex);
            var name = reader.GetString()!;
            reader.Read();
            members.Add(new LocatedMember(place, name, ReadValue(ref reader)));
        }

        return new LocatedObject(location, members.ToValueList());
    }

    private LocatedList ReadList(ref Utf8JsonReader reader, SourceLocation location)
    {
        var items = new List<LocatedValue>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            items.Add(ReadValue(ref reader));
        }

        return new LocatedList(location, items.ToValueList());
    }
}
