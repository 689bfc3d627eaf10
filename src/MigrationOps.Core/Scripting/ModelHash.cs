using System.Collections;
using System.Collections.Concurrent;
using System.Globalization;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using MigrationOps.Model;

namespace MigrationOps.Scripting;

/// <summary>The hash of a database: equal for equal models, whatever source they were read from.</summary>
public static class ModelHash
{
    private static readonly ConcurrentDictionary<Type, PropertyInfo[]> Properties = new();

    /// <summary>Hashes what a model states. Derived properties are left out, so that a new one changes no hash.</summary>
    /// <param name="model">The model.</param>
    /// <returns>Upper-case hexadecimal SHA-256.</returns>
    public static string Of(DatabaseModel model)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Append(hash, Dump(model.Settings));
        foreach (var element in model.Elements)
        {
            Append(hash, Dump(element));
        }

        return Convert.ToHexString(hash.GetHashAndReset());
    }

    private static void Append(IncrementalHash hash, string text) => hash.AppendData(Encoding.UTF8.GetBytes(text));

    private static string Dump(object value)
    {
        var text = new StringBuilder(1024);
        Write(text, value);
        return text.Append('\n').ToString();
    }

    private static void Write(StringBuilder text, object? value)
    {
        switch (value)
        {
            case null:
                text.Append('-');
                break;
            case string words:
                text.Append(CultureInfo.InvariantCulture, $"{words.Length}:").Append(words);
                break;
            case IFormattable number:
                text.Append(number.ToString(null, CultureInfo.InvariantCulture));
                break;
            case bool flag:
                text.Append(flag ? '1' : '0');
                break;
            case IEnumerable list:
                WriteList(text, list);
                break;
            default:
                WriteRecord(text, value);
                break;
        }
    }

    private static void WriteList(StringBuilder text, IEnumerable list)
    {
        text.Append('[');
        foreach (var item in list)
        {
            Write(text, item);
            text.Append(',');
        }

        text.Append(']');
    }

    // What can be initialised is what a record states; the rest is derived.
    private static void WriteRecord(StringBuilder text, object record)
    {
        var type = record.GetType();
        text.Append(type.Name).Append('{');
        foreach (var property in Properties.GetOrAdd(type, StatedBy))
        {
            if (property.GetValue(record) is { } value)
            {
                text.Append(property.Name).Append('=');
                Write(text, value);
                text.Append(';');
            }
        }

        text.Append('}');
    }

    // No DACPAC says whether a constraint is trusted, so a script that says so states no other database.
    private static bool IsUnstated(PropertyInfo property) => property.Name == nameof(ForeignKey.IsNotTrusted);

    private static PropertyInfo[] StatedBy(Type type) =>
        [.. type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.CanWrite && property.GetIndexParameters().Length == 0 && !IsUnstated(property))
            .OrderBy(property => property.Name, StringComparer.Ordinal)];
}
