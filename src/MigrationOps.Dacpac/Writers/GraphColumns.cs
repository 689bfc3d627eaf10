using MigrationOps.Dacpac.Xml;
using MigrationOps.Model;

namespace MigrationOps.Dacpac.Writers;

/// <summary>Writes the columns that every graph table has without declaring them.</summary>
internal static class GraphColumns
{
    // The values of GraphType as packages have them.
    private const int Id = 2;
    private const int From = 5;
    private const int To = 8;

    /// <summary>The columns of a table.</summary>
    /// <param name="table">The table.</param>
    /// <param name="context">What is written.</param>
    /// <returns>The elements; none for a table that is not of a graph.</returns>
    public static IEnumerable<ModelElement> Of(Table table, WritingContext context)
    {
        (string Name, int Type)[] columns = table.Graph switch
        {
            GraphRole.Node => [("$node_id", Id)],
            GraphRole.Edge => [("$edge_id", Id), ("$from_id", From), ("$to_id", To)],
            _ => [],
        };
        return columns.Select(column => new ElementBuilder("SqlSimpleColumn", table.Name.Child(column.Name), context)
            .Flag("IsNullable", column.Type != Id, absent: true)
            .Choice("GraphType", column.Type)
            .Holds("TypeSpecifier", TypeWriter.Specifier(SqlType.BuiltIn("nvarchar", 1000), context))
            .Build());
    }
}
