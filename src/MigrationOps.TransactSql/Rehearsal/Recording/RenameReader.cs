using MigrationOps.Model;

namespace MigrationOps.TransactSql.Rehearsal.Recording;

/// <summary>Tells what one statement renamed by what is gone and what has come.</summary>
internal static class RenameReader
{
    /// <summary>Compares the database before and after sp_rename or ALTER SCHEMA ... TRANSFER.</summary>
    /// <param name="before">The database before the statement.</param>
    /// <param name="after">The database after it.</param>
    /// <returns>The rename of the thing itself, not of what stands inside it; null where nothing was renamed.</returns>
    public static Rename? Read(DatabaseModel before, DatabaseModel after)
    {
        var gone = Only(before, after);
        var come = Only(after, before);
        return gone.Count > 0 && come.FirstOrDefault(id => id.Kind == gone[0].Kind && id.Name.Parts.Count == gone[0].Name.Parts.Count) is { Name: { } to }
            ? new Rename($"{gone[0]} {to}", gone[0].Kind, gone[0].Name, to)
            : null;
    }

    // Properties and permissions follow what they are said of.
    private static List<ElementId> Only(DatabaseModel model, DatabaseModel other) =>
    [
        .. model.Elements
            .Where(element => !element.Equals(other.Find(element.Id)))
            .SelectMany(element => element.Parts.Prepend(element))
            .Select(element => element.Id)
            .Where(id => id is { Qualifier: null, Kind: not (ElementKind.ExtendedProperty or ElementKind.Permission) } && other.Find(id) is null)
            .OrderBy(id => id.Name.Parts.Count),
    ];
}
