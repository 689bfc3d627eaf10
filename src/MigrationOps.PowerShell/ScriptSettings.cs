using System.Collections;
using MigrationOps.Model;

namespace MigrationOps.PowerShell;

/// <summary>Turns the parameters of cmdlets that take scripts into settings.</summary>
internal static class ScriptSettings
{
    /// <summary>The SQLCMD variables of a hashtable.</summary>
    /// <param name="variables">The hashtable; null for none.</param>
    /// <returns>Each as <c>name=value</c>, in the order of their names.</returns>
    public static ValueList<string> Variables(IDictionary? variables) =>
        (variables ?? new Hashtable()).Cast<DictionaryEntry>()
            .Select(entry => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{entry.Key}={entry.Value}"))
            .Order(StringComparer.Ordinal)
            .ToValueList();
}
