using MigrationOps.Changes;
using MigrationOps.Model;

namespace MigrationOps.Comparison;

/// <summary>The differences that are none. Each has its reason here, and nowhere else.</summary>
internal static class ComparisonIgnores
{
    /// <summary>Database options are stated by DACPACs only: a source that says nothing of them asks for nothing.</summary>
    private const string DatabaseOptions = "SqlDatabaseOptions";

    /// <summary>Whether the absence of an object on one side means that the side does not say, rather than that the object is gone.</summary>
    /// <param name="element">The object that one side has.</param>
    /// <returns>Whether to pass it over.</returns>
    public static bool IsUnspecifiedOnOneSide(Element element) => element is OpaqueObject { TypeName: DatabaseOptions } || RefactorRegister.Covers(element);
}
