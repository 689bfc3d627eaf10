using MigrationOps.Model;

namespace MigrationOps.Dacpac.RefactorLog;

/// <summary>The kinds behind the element types of a refactor log.</summary>
internal static class RefactorKinds
{
    private static readonly Dictionary<string, ElementKind> Kinds = new(StringComparer.Ordinal)
    {
        ["SqlTable"] = ElementKind.Table,
        ["SqlSimpleColumn"] = ElementKind.Column,
        ["SqlComputedColumn"] = ElementKind.Column,
        ["SqlColumnSet"] = ElementKind.Column,
        ["SqlTableTypeSimpleColumn"] = ElementKind.Column,
        ["SqlTableTypeComputedColumn"] = ElementKind.Column,
        ["SqlPrimaryKeyConstraint"] = ElementKind.PrimaryKey,
        ["SqlUniqueConstraint"] = ElementKind.UniqueConstraint,
        ["SqlForeignKeyConstraint"] = ElementKind.ForeignKey,
        ["SqlCheckConstraint"] = ElementKind.CheckConstraint,
        ["SqlDefaultConstraint"] = ElementKind.DefaultConstraint,
        ["SqlIndex"] = ElementKind.Index,
        ["SqlColumnStoreIndex"] = ElementKind.Index,
        ["SqlView"] = ElementKind.View,
        ["SqlProcedure"] = ElementKind.Procedure,
        ["SqlScalarFunction"] = ElementKind.Function,
        ["SqlInlineTableValuedFunction"] = ElementKind.Function,
        ["SqlMultiStatementTableValuedFunction"] = ElementKind.Function,
        ["SqlDmlTrigger"] = ElementKind.Trigger,
        ["SqlSubroutineParameter"] = ElementKind.Parameter,
        ["SqlSequence"] = ElementKind.Sequence,
        ["SqlSynonym"] = ElementKind.Synonym,
        ["SqlSchema"] = ElementKind.Schema,
        ["SqlRole"] = ElementKind.Role,
        ["SqlUser"] = ElementKind.User,
        ["SqlUserDefinedDataType"] = ElementKind.DataType,
        ["SqlTableType"] = ElementKind.TableType,
    };

    /// <summary>The kind of a type.</summary>
    /// <param name="elementType">The type, such as <c>SqlSimpleColumn</c>.</param>
    /// <returns>The kind; opaque for a type that is not modelled.</returns>
    public static ElementKind Of(string elementType) => Kinds.GetValueOrDefault(elementType, ElementKind.Opaque);

    /// <summary>The type that a log names for a kind.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>The first type of it; null where the kind has none.</returns>
    public static string? TypeOf(ElementKind kind) => Kinds.Where(known => known.Value == kind).Select(known => known.Key).FirstOrDefault();

    /// <summary>Whether things of a kind are constraints.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>Whether they are.</returns>
    public static bool IsConstraint(ElementKind kind) =>
        kind is ElementKind.PrimaryKey or ElementKind.UniqueConstraint or ElementKind.ForeignKey or ElementKind.CheckConstraint or ElementKind.DefaultConstraint;
}
