using MigrationOps.Model;

namespace MigrationOps.Planning.Strategies;

/// <summary>Values that stand in a column for a moment only, where a statement leaves out what it does not know any more.</summary>
internal static class NeutralValues
{
    /// <summary>A value that every column of a type takes.</summary>
    /// <param name="type">The type, alias types resolved.</param>
    /// <returns>The value; null where no value of the type is known.</returns>
    public static SqlExpression? Of(SqlType type) => type.Name.Last.Value.ToLowerInvariant() switch
    {
        "bit" or "tinyint" or "smallint" or "int" or "bigint" or "decimal" or "numeric" or "money" or "smallmoney" or "float" or "real" => new SqlExpression("0"),
        "char" or "varchar" or "nchar" or "nvarchar" => new SqlExpression("N''"),
        "binary" or "varbinary" => new SqlExpression("0x"),
        "date" or "datetime" or "datetime2" or "smalldatetime" or "datetimeoffset" or "time" => new SqlExpression("'19000101'"),
        "uniqueidentifier" => new SqlExpression("'00000000-0000-0000-0000-000000000000'"),
        _ => null,
    };
}
