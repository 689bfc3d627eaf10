using MigrationOps.Model;
using MigrationOps.TransactSql.Parsing;

namespace MigrationOps.TransactSql.Binding;

/// <summary>
/// Finds out what the expressions and modules of a database name, for sources that do not say. Names are resolved as SQL Server resolves them:
/// aliases, common table expressions, derived tables and correlated queries first, then the schema of the module, then dbo.
/// Names in strings, of other databases and of system objects are not found.
/// </summary>
public static class DatabaseBinder
{
    /// <summary>Binds the whole database.</summary>
    /// <param name="model">The database.</param>
    /// <returns>What its expressions and modules name.</returns>
    public static BoundNames Bind(DatabaseModel model)
    {
        var session = new BindingSession(model);
        var uses = new List<KeyValuePair<ElementId, ValueList<SqlName>>>();
        var columns = new Dictionary<SqlName, ValueList<Identifier>>(model.Names);
        var unparsed = new Dictionary<ElementId, SyntaxError>(model.Names);
        foreach (var element in model.Elements.SelectMany(element => element.Parts.Prepend(element)))
        {
            switch (session.Bind(element))
            {
                case { Error: { } error }:
                    unparsed[element.Id] = error;
                    break;
                case { } binding:
                    Add(uses, element, binding);
                    AddColumns(columns, element, binding);
                    break;
            }
        }

        return new BoundNames { Dependencies = new DependencyIndex(uses, model.Names), ResultColumns = columns, Unparsed = unparsed };
    }

    /// <summary>Binds one element, such as one whose list a DACPAC lacks.</summary>
    /// <param name="model">The database.</param>
    /// <param name="element">An object of it, or a part of one.</param>
    /// <returns>What the element names; empty where it has no expression or text, or one that the grammar rejects.</returns>
    public static ValueList<SqlName> BindElement(DatabaseModel model, Element element) => new BindingSession(model).Bind(element)?.Uses ?? [];

    /// <summary>The database with what its texts name filled in, where its source did not say, and a note of each text that cannot be bound (MOP8059).</summary>
    /// <param name="database">The database as read.</param>
    /// <returns>The same database where nothing is missing.</returns>
    public static LoadedDatabase Complete(LoadedDatabase database)
    {
        if (!database.NeedsBinding)
        {
            return database;
        }

        var bound = Bind(database.Model);
        return database with
        {
            Dependencies = bound.Dependencies,
            ResultColumns = bound.ResultColumns,
            NeedsBinding = false,
            Notes = [.. database.Notes, .. Notes(bound, database)],
        };
    }

    // What has a place in a file was noted there when the file was read.
    private static IEnumerable<ReadingNote> Notes(BoundNames bound, LoadedDatabase database) =>
        from pair in bound.Unparsed
        where !database.Locations.ContainsKey(pair.Key)
        let error = pair.Value
        let text = SourceMessages.Texts.Format($"{SourceMessages.ModuleNotUnderstood}.Message", pair.Key.Kind.Words(), pair.Key.ToString(), error.Message, error.Line)
        select new ReadingNote(SourceMessages.ModuleNotUnderstood, text, new SourceLocation(database.Source));

    private static void Add(List<KeyValuePair<ElementId, ValueList<SqlName>>> uses, Element element, ModuleBinding binding)
    {
        if (binding.Uses.Count > 0)
        {
            uses.Add(KeyValuePair.Create(element.Id, binding.Uses));
        }
    }

    private static void AddColumns(Dictionary<SqlName, ValueList<Identifier>> columns, Element element, ModuleBinding binding)
    {
        if (element is View or Function && binding.Columns is { } bound)
        {
            columns[element.Id.Name] = bound.Select(column => column.Name).ToValueList();
        }
    }
}
