using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.Model;
using Permission = MigrationOps.Model.Permission;

namespace MigrationOps.TransactSql.Appliers;

/// <summary>Gives objects other names, with everything that bears or states the old one outside of texts.</summary>
internal static class ObjectMoving
{
    /// <summary>Gives an object another name.</summary>
    /// <param name="context">The context.</param>
    /// <param name="element">The object.</param>
    /// <param name="to">The new two-part name.</param>
    /// <param name="fragment">The statement.</param>
    public static void Move(ApplyContext context, Element element, SqlName to, TSqlFragment fragment)
    {
        var from = element.Id.Name;
        var attached = context.Model.AttachedTo(from);
        context.Replace(element, Renamed(element, to, context, fragment), fragment);
        foreach (var hanging in attached.Where(hanging => !context.Model.Names.Equals(hanging.Id, element.Id)))
        {
            context.Replace(hanging, Followed(hanging, from, to, context.Model.Names), fragment);
        }

        if (element is AliasType)
        {
            FollowType(context, from, to, fragment);
        }
    }

    // Columns state their type by its id, which a new name leaves alone.
    private static void FollowType(ApplyContext context, SqlName from, SqlName to, TSqlFragment fragment)
    {
        var names = context.Model.Names;
        bool IsOfType(Column column) => column.Type is { IsBuiltIn: false } type && names.Equals(type.Name, from);
        foreach (var table in context.Model.Current.All<Table>().Where(table => table.Columns.Any(IsOfType)).ToList())
        {
            var columns = table.Columns.Select(column => IsOfType(column) ? column with { Type = column.Type! with { Name = to } } : column);
            context.Replace(table, table with { Columns = columns.ToValueList() }, fragment);
        }
    }

    private static Element Renamed(Element element, SqlName to, ApplyContext context, TSqlFragment fragment) => element switch
    {
        Table table => TableRenaming.Rename(table, to, context.Model.Names),
        View view => view with { Name = to, Indexes = view.Indexes.Select(index => index with { Name = to.Child(index.Name.Last) }).ToValueList() },
        Procedure procedure => procedure with { Name = to },
        Function function => function with { Name = to },
        Sequence sequence => sequence with { Name = to },
        Synonym synonym => synonym with { Name = to },
        AliasType type => type with { Name = to },
        TableType type => TableRenaming.Rename(type, to),
        _ => throw context.Refuse(SourceMessages.FormNotSupported, fragment, element.Id.ToString()),
    };

    private static Element Followed(Element hanging, SqlName from, SqlName to, NameComparer names) => hanging switch
    {
        Trigger trigger => trigger with { Parent = to, Name = new SqlName([to.First, trigger.Name.Last]) },
        Table table => TableRenaming.Follow(table, from, to, names),
        Permission { Securable.Name: { } name } permission => permission with { Securable = permission.Securable with { Name = Inside(name, to) } },
        ExtendedProperty { Host.Name: { } name } property => property with { Host = property.Host with { Name = Inside(name, to) } },
        _ => hanging,
    };

    private static SqlName Inside(SqlName name, SqlName to) => new([.. to.Parts, .. name.Parts.Skip(to.Parts.Count)]);
}
