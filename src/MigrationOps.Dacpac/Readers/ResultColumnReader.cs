using MigrationOps.Model;

namespace MigrationOps.Dacpac.Readers;

/// <summary>Reads the columns that views and table-valued functions return, as bound from their text.</summary>
internal static class ResultColumnReader
{
    /// <summary>Takes the columns.</summary>
    /// <param name="content">The view or function.</param>
    /// <returns>The names in order.</returns>
    public static ValueList<Identifier> Read(ElementContent content)
    {
        var names = new List<Identifier>();
        foreach (var column in content.Inside("Columns"))
        {
            names.Add(column.LastName);
            column.Element.IsSettled |= column.Find("ExpressionScript") is null && column.Type == "SqlComputedColumn";
        }

        return names.ToValueList();
    }
}
