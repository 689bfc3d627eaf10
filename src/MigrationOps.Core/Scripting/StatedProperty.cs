using System.Reflection;

namespace MigrationOps.Scripting;

/// <summary>A property of a record, written without reflection: a large database has millions of values.</summary>
internal sealed class StatedProperty
{
    private readonly Action<StatedText, object> _write;

    /// <summary>Prepares the writing of a property.</summary>
    /// <param name="property">The property of a record.</param>
    public StatedProperty(PropertyInfo property)
    {
        var start = property.Name + "=";
        _write = property.DeclaringType!.IsValueType
            ? (text, record) => Write(text, start, property.GetValue(record))
            : (Action<StatedText, object>)Maker(property.PropertyType).MakeGenericMethod(property.DeclaringType, property.PropertyType).Invoke(null, [start, property.GetMethod])!;
    }

    /// <summary>Writes its name and value; nothing where it has none.</summary>
    /// <param name="text">Where to.</param>
    /// <param name="record">The record.</param>
    public void Write(StatedText text, object record) => _write(text, record);

    private static MethodInfo Maker(Type type) =>
        typeof(StatedProperty).GetMethod(type == typeof(bool) ? nameof(OfFlag) : type.IsEnum ? nameof(OfChoice) : nameof(OfAny), BindingFlags.NonPublic | BindingFlags.Static)!;

    private static Action<StatedText, object> OfAny<TRecord, TValue>(string start, MethodInfo getter)
    {
        var read = getter.CreateDelegate<Func<TRecord, TValue>>();
        return (text, record) => Write(text, start, read((TRecord)record));
    }

    private static Action<StatedText, object> OfFlag<TRecord, TValue>(string start, MethodInfo getter)
    {
        var read = getter.CreateDelegate<Func<TRecord, bool>>();
        var (set, unset) = (start + "1;", start + "0;");
        return (text, record) => text.Raw(read((TRecord)record) ? set : unset);
    }

    private static Action<StatedText, object> OfChoice<TRecord, TValue>(string start, MethodInfo getter)
        where TValue : struct, Enum
    {
        var read = getter.CreateDelegate<Func<TRecord, TValue>>();
        var texts = Enum.GetValues<TValue>().Distinct().ToDictionary(value => value, value => $"{start}{value};");
        return (text, record) => text.Raw(texts[read((TRecord)record)]);
    }

    private static void Write(StatedText text, string start, object? value)
    {
        if (value is not null)
        {
            text.Raw(start);
            text.Write(value);
            text.Raw(';');
        }
    }
}
