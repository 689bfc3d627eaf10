using MigrationOps.Model;

namespace MigrationOps.Dacpac.Readers.Statements;

/// <summary>Reads full-text indexes.</summary>
internal sealed class FullTextIndexReader : StatementReader
{
    /// <inheritdoc/>
    protected override string? Write(ElementContent content)
    {
        var list = content.FindReference("StopList");
        var isOfSystem = content.Flag("DoUseSystemStopList", absent: true);
        if (list is not null && isOfSystem)
        {
            return null;
        }

        var stopList = list is not null ? $" WITH STOPLIST = {list}" : isOfSystem ? string.Empty : " WITH STOPLIST = OFF";
        var columns = content.Inside("Columns").Select(Column).ToList();
        var catalog = content.FindReference("Catalog") is { } name ? $" ON {name}" : string.Empty;
        return $"CREATE FULLTEXT INDEX ON {content.Reference("IndexedObject")} ({string.Join(", ", columns)}) KEY INDEX {content.Reference("KeyName").Last}{catalog}{stopList}";
    }

    /// <inheritdoc/>
    protected override IEnumerable<SqlName> MoreNames(ElementContent content) => [content.Reference("IndexedObject").Child(content.Reference("KeyName").Last)];

    private static string Column(ElementContent column)
    {
        var type = column.FindReference("TypeColumn") is { } name ? $" TYPE COLUMN {name.Last}" : string.Empty;
        var language = column.Number("LanguageId") is { } id ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $" LANGUAGE {id}") : string.Empty;
        return $"{column.Reference("Column").Last}{type}{language}{(column.Flag("IsPartOfStatisticalSemanticAnalysis") ? " STATISTICAL_SEMANTICS" : string.Empty)}";
    }
}
