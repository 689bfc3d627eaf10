using MigrationOps.Model;

namespace MigrationOps.Dacpac.Readers;

/// <summary>Reads FOREIGN KEY constraints.</summary>
internal sealed class ForeignKeyReader : IElementReader
{
    private static readonly Dictionary<string, ReferentialAction> Actions = new()
    {
        ["0"] = ReferentialAction.NoAction,
        ["1"] = ReferentialAction.Cascade,
        ["2"] = ReferentialAction.SetNull,
        ["3"] = ReferentialAction.SetDefault,
    };

    /// <inheritdoc/>
    public bool TryRead(ElementContent content, ReadingTarget target)
    {
        var key = new ForeignKey
        {
            Table = content.Reference("DefiningTable"),
            Name = content.FindName()?.Last,
            Columns = content.References("Columns").Select(column => column.Last).ToValueList(),
            ReferencedTable = content.Reference("ForeignTable"),
            ReferencedColumns = content.References("ForeignColumns").Select(column => column.Last).ToValueList(),
            OnDelete = content.Choice("OnDeleteAction", Actions),
            OnUpdate = content.Choice("OnUpdateAction", Actions),
            IsNotForReplication = content.Flag("IsNotForReplication"),
            IsDisabled = content.Flag("IsDisabled"),
            Unknown = content.Unknown(),
        };
        target.AddPart(key, content.Element);
        return true;
    }
}
