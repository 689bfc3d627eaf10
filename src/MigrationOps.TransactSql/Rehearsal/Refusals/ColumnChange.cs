using System.Diagnostics;
using MigrationOps.Model;
using MigrationOps.Operations;

namespace MigrationOps.TransactSql.Rehearsal.Refusals;

/// <summary>What ALTER COLUMN changes of a column: type, collation and nullability.</summary>
/// <param name="before">The column as it stands.</param>
/// <param name="after">The column as it is to be.</param>
/// <param name="model">The database.</param>
internal sealed class ColumnChange(Column before, Column after, DatabaseModel model)
{
    private static readonly string[] VariableTypes = ["varchar", "nvarchar", "varbinary"];
    private static readonly string[] TextTypes = ["char", "varchar", "nchar", "nvarchar", "text", "ntext"];
    private readonly SqlType _before = model.UnderlyingType(before.Type!);
    private readonly SqlType _after = model.UnderlyingType(after.Type!);

    /// <summary>Whether nothing changes.</summary>
    public bool IsNone => IsSameType && before.IsNullable == after.IsNullable;

    private bool IsSameFamily => _before.Name.Last.Value.Equals(_after.Name.Last.Value, StringComparison.OrdinalIgnoreCase);

    private bool IsSameCollation => !TextTypes.Any(_after.Is)
        || string.Equals(before.Collation ?? model.Settings.Collation, after.Collation ?? model.Settings.Collation, StringComparison.OrdinalIgnoreCase);

    private bool IsSameType => _before.ToString() == _after.ToString() && IsSameCollation;

    private bool IsLength => IsSameFamily && IsSameCollation && VariableTypes.Any(_after.Is);

    private bool Grows => IsLength && (_after.IsMax || (!_before.IsMax && _after.Length >= _before.Length));

    private bool Tightens => before.IsNullable && !after.IsNullable;

    private bool Loosens => !before.IsNullable && after.IsNullable;

    /// <summary>
    /// Whether SQL Server refuses the change while a column is used so. Source: Microsoft Learn, ALTER TABLE, "The modified column can't be"; that NOT NULL may
    /// become NULL under an index, and not the other way round, is how SQL Server behaves beyond that page.
    /// </summary>
    /// <param name="use">The use.</param>
    /// <returns>Whether it is refused.</returns>
    public bool IsRefusedUnder(ColumnUse use) => use switch
    {
        ColumnUse.PrimaryKey => !IsSameType || Loosens,
        ColumnUse.UniqueKey => !IsSameType ? !IsLength : Tightens && !IsLength,
        ColumnUse.ForeignKey or ColumnUse.Filter or ColumnUse.Attachment or ColumnUse.FullText => !IsSameType,
        ColumnUse.Check => !IsSameType && !IsLength,
        ColumnUse.Default => !IsSameFamily,
        ColumnUse.Index => !IsSameType ? !Grows || _after.IsMax != _before.IsMax : Tightens && !IsLength,
        ColumnUse.Statistics => !IsSameType ? !Grows : Tightens && !IsLength,
        ColumnUse.Computed or ColumnUse.Module => true,
        _ => throw new UnreachableException(),
    };
}
