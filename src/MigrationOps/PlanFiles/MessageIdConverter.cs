using System.Text.Json;
using System.Text.Json.Serialization;
using MigrationOps.Model;

namespace MigrationOps.PlanFiles;

/// <summary>Writes a <see cref="MessageId"/> as its text.</summary>
internal sealed class MessageIdConverter : JsonConverter<MessageId>
{
    /// <inheritdoc/>
    public override MessageId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String ? new MessageId(reader.GetString()!) : throw new JsonException("The id of a rule is expected here.");

    /// <inheritdoc/>
    /// <exception cref="NotSupportedException">Always: <see cref="PlanJsonWriter"/> writes.</exception>
    public override void Write(Utf8JsonWriter writer, MessageId value, JsonSerializerOptions options) => throw new NotSupportedException();
}
