using MigrationOps.Dacpac;
using MigrationOps.Model;
using MigrationOps.Testing;
using MigrationOps.TransactSql.Binding;

namespace MigrationOps.Scenarios.Tests.Binding;

/// <summary>
/// DACPACs hold lists of what their texts name, made by the tool that built them. What we bind from the same texts agrees with the lists, but for this:
/// the lists hold the constraints and indexes that a procedure creates or drops, which no object of the database stands behind; they leave out the history
/// tables that ALTER TABLE names, the columns of table types that are read through a variable, and the columns behind the star of a view.
/// </summary>
public class BoundDependenciesTests
{
    [CaseTheory]
    [CaseDacpacs]
    public void Objects_bound_from_texts_are_those_of_the_lists(string path)
    {
        var database = DacpacFile.Load(CaseFolder.Combine(path));
        var bound = DatabaseBinder.Bind(database.Model);

        Assert.All(Users(database.Model), user => Assert.Equal(
            Objects(database.Dependencies.UsesOf(user.Id)).Where(name => !IsConstraint(name, database.Model)),
            Objects(bound.Dependencies.UsesOf(user.Id)).Where(name => !IsHistory(name, user, database.Model))));
    }

    [CaseTheory]
    [CaseDacpacs]
    public void Columns_bound_from_texts_are_those_of_the_lists(string path)
    {
        var database = DacpacFile.Load(CaseFolder.Combine(path));
        var bound = DatabaseBinder.Bind(database.Model);

        Assert.All(Users(database.Model).Where(user => !IsStar(user)), user => Assert.Equal(
            Columns(database.Dependencies.UsesOf(user.Id).Where(name => !IsIndex(name, database.Model))),
            Columns(bound.Dependencies.UsesOf(user.Id).Where(name => !IsReadThroughVariable(name, user, database.Model)))));
    }

    [CaseTheory]
    [CaseDacpacs]
    public void Result_columns_bound_from_texts_are_those_of_the_lists(string path)
    {
        var database = DacpacFile.Load(CaseFolder.Combine(path));
        var bound = DatabaseBinder.Bind(database.Model);

        Assert.Equal(Texts(database.ResultColumns), Texts(bound.ResultColumns));
    }

    [CaseTheory]
    [CaseDacpacs]
    public void Every_text_of_the_cases_parses(string path) =>
        Assert.Empty(DatabaseBinder.Bind(DacpacFile.Load(CaseFolder.Combine(path)).Model).Unparsed);

    private static IEnumerable<Element> Users(DatabaseModel model) => model.Elements.SelectMany(element => element.Parts.Prepend(element));

    private static List<string> Objects(IEnumerable<SqlName> names) => Ordered(names.Select(name => new SqlName(name.Parts.Take(2).ToValueList())));

    private static List<string> Columns(IEnumerable<SqlName> names) => Ordered(names.Where(name => name.Parts.Count > 2));

    private static List<string> Ordered(IEnumerable<SqlName> names) =>
        [.. names.Select(name => name.ToString()).Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.OrdinalIgnoreCase).Select(name => name.ToUpperInvariant())];

    private static List<string> Texts(IReadOnlyDictionary<SqlName, ValueList<Identifier>> columns) =>
        [.. columns.Select(pair => $"{pair.Key}: {string.Join(", ", pair.Value)}").Order(StringComparer.Ordinal)];

    private static bool IsConstraint(string name, DatabaseModel model) => model.All<Table>()
        .SelectMany(table => table.Constraints)
        .Any(constraint => string.Equals(constraint.SchemaScopedName?.ToString(), name, StringComparison.OrdinalIgnoreCase));

    private static bool IsIndex(SqlName name, DatabaseModel model) => model.Find(new ElementId(ElementKind.Index, name)) is not null;

    private static bool IsHistory(string name, Element user, DatabaseModel model) =>
        user is Procedure procedure
        && procedure.Definition.Text.Contains("HISTORY_TABLE", StringComparison.OrdinalIgnoreCase)
        && model.All<Table>().Any(table => string.Equals(table.SystemVersioning?.HistoryTable?.ToString(), name, StringComparison.OrdinalIgnoreCase));

    private static bool IsReadThroughVariable(SqlName name, Element user, DatabaseModel model) =>
        user is Module && name.Parts.Count > 2 && model.Find(new ElementId(ElementKind.TableType, name.Parent)) is not null;

    private static bool IsStar(Element user) => user is View view && view.Definition.Text.Contains(".*", StringComparison.Ordinal);
}
