using System.Collections;
using System.Collections.Concurrent;
using System.Globalization;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using MigrationOps.Model;

namespace MigrationOps.Scripting;

/// <summary>What records state as one text: equal for equal records. Derived properties are left out, so that a new one changes nothing.</summary>
internal sealed class StatedText
{
    private static readonly ConcurrentDictionary<Type, StatedProperty[]> Properties = new();

    private readonly StringBuilder _text = new(1024);
    private readonly Encoder _encoder = Encoding.UTF8.GetEncoder();
    private readonly byte[] _bytes = new byte[4096];

    /// <summary>The text, and the start of a new one.</summary>
    /// <returns>The text.</returns>
    public string Take()
    {
        var text = _text.ToString();
        _text.Clear();
        return text;
    }

    /// <summary>Hashes the text, and starts a new one. Much faster than the text itself, which is as long as the model.</summary>
    /// <param name="hash">Receives the text in UTF-8.</param>
    public void TakeInto(IncrementalHash hash)
    {
        foreach (var chunk in _text.GetChunks())
        {
            var characters = chunk.Span;
            while (characters.Length > 0)
            {
                _encoder.Convert(characters, _bytes, flush: false, out var read, out var written, out _);
                hash.AppendData(_bytes, 0, written);
                characters = characters[read..];
            }
        }

        _encoder.Convert([], _bytes, flush: true, out _, out var rest, out _);
        hash.AppendData(_bytes, 0, rest);
        _text.Clear();
    }

    /// <summary>Adds a text as it is.</summary>
    /// <param name="text">The text.</param>
    /// <returns>This.</returns>
    public StatedText Raw(string text)
    {
        _text.Append(text);
        return this;
    }

    /// <summary>Adds a character as it is.</summary>
    /// <param name="character">The character.</param>
    /// <returns>This.</returns>
    public StatedText Raw(char character)
    {
        _text.Append(character);
        return this;
    }

    /// <summary>Adds a value.</summary>
    /// <param name="value">A text, a number, a flag, a list, or a record of such.</param>
    public void Write(object? value)
    {
        switch (value)
        {
            case null:
                _text.Append('-');
                break;
            case string words:
                _text.Append(words.Length).Append(':').Append(words);
                break;
            case bool flag:
                _text.Append(flag ? '1' : '0');
                break;
            case IFormattable number:
                _text.Append(number.ToString(null, CultureInfo.InvariantCulture));
                break;
            case ValueList<Identifier> parts:
                WriteParts(parts);
                break;
            case IReadOnlyList<object> list:
                WriteList(list);
                break;
            case IEnumerable values:
                WriteList([.. values.Cast<object>()]);
                break;
            default:
                WriteRecord(value);
                break;
        }
    }

    // Half of all that a model states are names.
    private void WriteParts(ValueList<Identifier> parts)
    {
        _text.Append('[');
        foreach (var part in parts)
        {
            _text.Append("Identifier{Value=").Append(part.Value.Length).Append(':').Append(part.Value).Append(";},");
        }

        _text.Append(']');
    }

    // By its places: a list of many gives no enumerator for each of them then.
    private void WriteList(IReadOnlyList<object> list)
    {
        _text.Append('[');
        for (var i = 0; i < list.Count; i++)
        {
            Write(list[i]);
            _text.Append(',');
        }

        _text.Append(']');
    }

    // What can be initialised is what a record states; the rest is derived.
    private void WriteRecord(object record)
    {
        var type = record.GetType();
        _text.Append(type.Name).Append('{');
        foreach (var property in Properties.GetOrAdd(type, StatedBy))
        {
            property.Write(this, record);
        }

        _text.Append('}');
    }

    // No DACPAC says whether a constraint is trusted, so a script that says so states no other database.
    private static bool IsUnstated(PropertyInfo property) => property.Name == nameof(ForeignKey.IsNotTrusted);

    private static StatedProperty[] StatedBy(Type type) =>
        [.. type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.CanWrite && property.GetIndexParameters().Length == 0 && !IsUnstated(property))
            .OrderBy(property => property.Name, StringComparer.Ordinal)
            .Select(property => new StatedProperty(property))];
}
