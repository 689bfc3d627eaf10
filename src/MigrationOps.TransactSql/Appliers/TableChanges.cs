using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.Model;
using Identifier = MigrationOps.Model.Identifier;

namespace MigrationOps.TransactSql.Appliers;

/// <summary>Finds and changes tables and their parts.</summary>
internal static class TableChanges
{
    /// <summary>The table that a statement names.</summary>
    /// <param name="context">The context.</param>
    /// <param name="name">The name as written.</param>
    /// <returns>The table.</returns>
    /// <exception cref="MigrationOps.Findings.MigrationOpsException">There is no such table.</exception>
    public static Table RequireTable(this ApplyContext context, SchemaObjectName name) =>
        context.Model.FindTable(context.Name(name)) ?? throw context.Missing(ElementKind.Table, context.Name(name), name);

    /// <summary>The error of a statement that names something that is not there.</summary>
    /// <param name="context">The context.</param>
    /// <param name="kind">The kind of what is missing.</param>
    /// <param name="name">Its name.</param>
    /// <param name="fragment">Where it is named.</param>
    /// <returns>The exception to throw.</returns>
    public static Exception Missing(this ApplyContext context, ElementKind kind, SqlName name, TSqlFragment fragment) =>
        context.Refuse(SourceMessages.NotDeclared, fragment, kind.Words(), name.ToString());

    /// <summary>The column of a table that a statement names.</summary>
    /// <param name="context">The context.</param>
    /// <param name="table">The table.</param>
    /// <param name="name">The name as written.</param>
    /// <returns>The column.</returns>
    public static Column RequireColumn(this ApplyContext context, Table table, Microsoft.SqlServer.TransactSql.ScriptDom.Identifier name) =>
        table.FindColumn(new Identifier(name.Value), context.Model.Names)
        ?? throw context.Missing(ElementKind.Column, table.Name.Child(name.Value), name);

    /// <summary>Puts a changed table in the place of the old one.</summary>
    /// <param name="context">The context.</param>
    /// <param name="old">The table as it stood.</param>
    /// <param name="changed">The table as it is to be.</param>
    /// <param name="fragment">The statement.</param>
    public static void Replace(this ApplyContext context, Element old, Element changed, TSqlFragment fragment) =>
        context.Model.Replace(old, changed, context.Source.At(fragment));

    /// <summary>Puts a changed column in the place of the old one.</summary>
    /// <param name="table">The table.</param>
    /// <param name="old">The column as it stands in the table.</param>
    /// <param name="changed">The column as it is to be.</param>
    /// <returns>The changed table.</returns>
    public static Table WithColumn(this Table table, Column old, Column changed) =>
        table with { Columns = table.Columns.Select(column => ReferenceEquals(column, old) ? changed : column).ToValueList() };

    /// <summary>Orders constraints as a model keeps them.</summary>
    /// <param name="constraints">The constraints.</param>
    /// <param name="names">The comparer of names.</param>
    /// <returns>The constraints by id.</returns>
    public static ValueList<Constraint> InOrder(this IEnumerable<Constraint> constraints, NameComparer names) =>
        constraints.OrderBy(constraint => constraint.Id, names).ToValueList();

    /// <summary>Orders indexes as a model keeps them.</summary>
    /// <param name="indexes">The indexes.</param>
    /// <param name="names">The comparer of names.</param>
    /// <returns>The indexes by name.</returns>
    public static ValueList<TableIndex> InOrder(this IEnumerable<TableIndex> indexes, NameComparer names) =>
        indexes.OrderBy(index => index.Name, names).ToValueList();
}
