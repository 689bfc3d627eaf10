using MigrationOps.Dacpac.Xml;
using MigrationOps.Model;

namespace MigrationOps.Dacpac.Writers;

/// <summary>What the writers of elements share.</summary>
/// <param name="database">The database to write.</param>
/// <param name="outliner">Takes the texts of modules apart.</param>
internal sealed class WritingContext(LoadedDatabase database, IModuleOutliner outliner)
{
    /// <summary>The element that stands for the database itself, as messages show it.</summary>
    public const string DatabaseOptions = "unnamed SqlDatabaseOptions";

    private readonly HashSet<SqlName> _principals = new(
        database.Model.Elements.Where(element => element is Role or User or Schema).Select(element => element.Id.Name),
        database.Model.Names);

    private readonly List<UnwritableElement> _unwritable = [];

    /// <summary>The database to write.</summary>
    public LoadedDatabase Database => database;

    /// <summary>Its model.</summary>
    public DatabaseModel Model => database.Model;

    /// <summary>Takes the texts of modules apart.</summary>
    public IModuleOutliner Outliner => outliner;

    /// <summary>What cannot be written.</summary>
    public IReadOnlyList<UnwritableElement> Unwritable => _unwritable;

    /// <summary>What the text of an element names.</summary>
    /// <param name="element">The element.</param>
    /// <returns>The names.</returns>
    public IEnumerable<SqlName> UsesOf(Element element) => database.Dependencies.UsesOf(element.Id);

    /// <summary>The columns of the result of a view or function.</summary>
    /// <param name="name">Its name.</param>
    /// <returns>The columns; none where they are not known.</returns>
    public IEnumerable<SqlName> ResultColumnsOf(SqlName name) =>
        database.ResultColumns.TryGetValue(name, out var columns) ? columns.Select(name.Child) : [];

    /// <summary>Says that something cannot be written; the package is then not made.</summary>
    /// <param name="element">The element.</param>
    /// <param name="reason">Why, as the rest of a sentence.</param>
    public void Refuse(string element, string reason) => _unwritable.Add(new UnwritableElement(element, reason));

    /// <summary>A reference to something by name. What every database has comes from another source.</summary>
    /// <param name="name">The name.</param>
    /// <returns>The reference.</returns>
    public ModelReference ReferenceTo(SqlName name) =>
        new(name.ToString(), BuiltInObjects.Contains(name) && !_principals.Contains(name) ? "BuiltIns" : null, null);

    /// <summary>A reference to a built-in type.</summary>
    /// <param name="name">The name.</param>
    /// <returns>The reference.</returns>
    public static ModelReference ReferenceToType(SqlName name) => new(name.ToString(), "BuiltIns", null);
}
