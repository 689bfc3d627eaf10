using System.Text.Json;
using System.Text.Json.Serialization;
using MigrationOps.Model;

namespace MigrationOps.PlanFiles;

/// <summary>Writes a <see cref="SqlName"/> as its text, every part in brackets.</summary>
internal sealed class SqlNameConverter : JsonConverter<SqlName>
{
    /// <inheritdoc/>
    public override SqlName Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && SqlName.TryParse(reader.GetString()!, out var name) ? name : throw new JsonException("A name with every part in brackets is expected here.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, SqlName value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}
