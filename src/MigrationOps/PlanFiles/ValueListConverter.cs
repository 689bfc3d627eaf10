using System.Text.Json;
using System.Text.Json.Serialization;
using MigrationOps.Model;

namespace MigrationOps.PlanFiles;

/// <summary>Writes a <see cref="ValueList{T}"/> as a JSON array.</summary>
/// <typeparam name="T">The type of the items.</typeparam>
internal sealed class ValueListConverter<T> : JsonConverter<ValueList<T>>
{
    /// <inheritdoc/>
    public override ValueList<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw new JsonException("A list is expected here.");
        }

        var item = (JsonConverter<T>)options.GetConverter(typeof(T));
        var items = new List<T>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            items.Add(item.Read(ref reader, typeof(T), options) ?? throw new JsonException("A list holds no null."));
        }

        return items.ToValueList();
    }

    /// <inheritdoc/>
    /// <exception cref="NotSupportedException">Always: <see cref="PlanJsonWriter"/> writes.</exception>
    public override void Write(Utf8JsonWriter writer, ValueList<T> value, JsonSerializerOptions options) => throw new NotSupportedException();
}
