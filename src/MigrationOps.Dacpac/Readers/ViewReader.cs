using MigrationOps.Dacpac.Modules;
using MigrationOps.Model;

namespace MigrationOps.Dacpac.Readers;

/// <summary>Reads views. Their indexes are elements of their own and join them later.</summary>
internal sealed class ViewReader : IElementReader
{
    /// <inheritdoc/>
    public bool TryRead(ElementContent content, ReadingTarget target)
    {
        var columns = ResultColumnReader.Read(content);
        if (ModuleTextReader.Read(content, new ModuleBody(content, "QueryScript"), () => ViewHeader.Write(content, columns)) is not { } definition)
        {
            return false;
        }

        var view = new View
        {
            Name = content.Name,
            Definition = definition,
            IsSchemaBound = content.Flag("IsSchemaBound"),
            Unknown = content.Unknown(),
        };
        target.Add(view);
        target.AddResultColumns(view.Name, columns);
        target.Bind(view.Id, content, "QueryDependencies", view.Name);
        return true;
    }
}
