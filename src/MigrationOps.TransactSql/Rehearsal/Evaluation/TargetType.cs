using System.Globalization;
using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.Model;

namespace MigrationOps.TransactSql.Rehearsal.Evaluation;

/// <summary>Reads the type that a conversion names.</summary>
internal static class TargetType
{
    // Without a length, CAST and CONVERT cut at 30 characters: Microsoft Learn, "char and varchar".
    private const int LengthOfConversion = 30;

    /// <summary>Reads a type.</summary>
    /// <param name="type">The type as written.</param>
    /// <param name="context">What may be asked.</param>
    /// <returns>A built-in type; an alias type is that which it stands for.</returns>
    public static SqlType Of(DataTypeReference type, EvaluationContext context) => type switch
    {
        SqlDataTypeReference builtIn => BuiltIn(builtIn.SqlDataTypeOption.ToString().ToLowerInvariant(), builtIn.Parameters),
        UserDataTypeReference { Name: var name } when name.BaseIdentifier.Value.Equals("sysname", StringComparison.OrdinalIgnoreCase) => SqlType.BuiltIn("nvarchar", 128),
        UserDataTypeReference user => context.Scope.Model.Find<AliasType>(ElementKind.DataType, context.Scope.Name(user.Name))?.BaseType
            ?? throw context.Scope.NotUnderstood(type),
        XmlDataTypeReference => SqlType.BuiltIn("xml"),
        _ => throw context.Scope.NotUnderstood(type),
    };

    private static SqlType BuiltIn(string name, IList<Literal> arguments)
    {
        if (arguments is [MaxLiteral])
        {
            return SqlType.Max(name);
        }

        var first = Argument(arguments, 0);
        return name switch
        {
            "decimal" or "numeric" => SqlType.BuiltIn(name, precision: first, scale: Argument(arguments, 1)),
            "float" => SqlType.BuiltIn(name, precision: first),
            "time" or "datetime2" or "datetimeoffset" => SqlType.BuiltIn(name, scale: first),
            "char" or "varchar" or "nchar" or "nvarchar" or "binary" or "varbinary" => SqlType.BuiltIn(name, length: first ?? LengthOfConversion),
            _ => SqlType.BuiltIn(name),
        };
    }

    private static int? Argument(IList<Literal> arguments, int index) =>
        index < arguments.Count && int.TryParse(arguments[index].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : null;
}
