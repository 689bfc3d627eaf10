using System.Globalization;
using System.Text.Json;
using MigrationOps.Planning.Conditions;

namespace MigrationOps.PlanFiles;

/// <summary>Writes the conditions of an operation, member by member.</summary>
internal static class ConditionJsonWriter
{
    /// <summary>Writes the members of a condition.</summary>
    /// <param name="json">The JSON.</param>
    /// <param name="condition">The condition.</param>
    public static void WriteCondition(this Utf8JsonWriter json, ContractCondition condition)
    {
        json.WriteString("kind", JsonWord.Of(condition.Kind));
        json.WriteString("object", condition.Object);
        json.WriteString("objectKind", JsonWord.Of(condition.ObjectKind));
        json.WriteTexts("known", condition.Known);
        json.WriteString("day", condition.Day is { } day ? Text(day) : null);
        json.WriteNumber("days", condition.Days);
        json.WriteTexts("phases", condition.Phases);
        json.WriteString("fingerprint", condition.Fingerprint);
        if (condition.Waiver is { } waiver)
        {
            json.WriteStartObject("waiver");
            json.WriteString("owner", waiver.Owner);
            json.WriteString("reason", waiver.Reason);
            json.WriteString("expires", Text(waiver.Expires));
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull("waiver");
        }
    }

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
