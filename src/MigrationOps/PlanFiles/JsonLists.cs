using System.Text.Json;
using MigrationOps.Model;

namespace MigrationOps.PlanFiles;

/// <summary>Writes lists of JSON.</summary>
internal static class JsonLists
{
    /// <summary>Writes a list of objects.</summary>
    /// <typeparam name="T">What the list holds.</typeparam>
    /// <param name="json">Where to.</param>
    /// <param name="name">The name of the list.</param>
    /// <param name="items">What it holds.</param>
    /// <param name="writeMembers">Writes the members of one object.</param>
    public static void WriteList<T>(this Utf8JsonWriter json, string name, ValueList<T> items, Action<T> writeMembers)
        where T : class
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            writeMembers(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>Writes a list of texts.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="name">The name of the list.</param>
    /// <param name="texts">The texts.</param>
    public static void WriteTexts(this Utf8JsonWriter json, string name, ValueList<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }
}
