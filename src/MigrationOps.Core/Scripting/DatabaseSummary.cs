using MigrationOps.Model;

namespace MigrationOps.Scripting;

/// <summary>Which database a plan was made from.</summary>
/// <param name="Source">What the source is called.</param>
/// <param name="Hash">The hash of its content, upper-case hexadecimal SHA-256.</param>
/// <param name="Objects">How many objects it has.</param>
public sealed record DatabaseSummary(string Source, string Hash, int Objects)
{
    /// <summary>Sums up a database. Only the last part of the source is kept: plans must not differ with the folder they were made in.</summary>
    /// <param name="database">The database.</param>
    /// <returns>Its source, hash and size.</returns>
    public static DatabaseSummary Of(LoadedDatabase database)
    {
        var source = database.Source.TrimEnd('/', '\\');
        return new DatabaseSummary(source[(source.LastIndexOfAny(['/', '\\']) + 1)..], ModelHash.Of(database.Model), database.Model.Elements.Count);
    }
}
