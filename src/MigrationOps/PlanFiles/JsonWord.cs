using System.Text.Json;

namespace MigrationOps.PlanFiles;

/// <summary>The words of JSON for values that have a name.</summary>
internal static class JsonWord
{
    /// <summary>The word for a value.</summary>
    /// <param name="value">The value.</param>
    /// <returns>Its name in camel case.</returns>
    public static string Of(Enum value) => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
