using System.Globalization;
using MigrationOps.Model;

namespace MigrationOps.Core.Tests.Operations;

/// <summary>Reads types as tests write them: <c>decimal(10,2)</c>, <c>varchar(max)</c>.</summary>
internal static class SqlTypes
{
    public static SqlType Parse(string text)
    {
        var open = text.IndexOf('(', StringComparison.Ordinal);
        if (open < 0)
        {
            return text is "geography" or "geometry" or "hierarchyid" ? SqlType.UserDefined(SqlName.Of("sys", text)) : SqlType.BuiltIn(text);
        }

        var name = text[..open];
        var arguments = text[(open + 1)..^1].Split(',');
        if (arguments[0] == "max")
        {
            return SqlType.Max(name);
        }

        var numbers = arguments.Select(argument => int.Parse(argument, CultureInfo.InvariantCulture)).ToArray();
        return name switch
        {
            "decimal" or "numeric" => SqlType.BuiltIn(name, precision: numbers[0], scale: numbers.Length > 1 ? numbers[1] : 0),
            "float" => SqlType.BuiltIn(name, precision: numbers[0]),
            "time" or "datetime2" or "datetimeoffset" => SqlType.BuiltIn(name, scale: numbers[0]),
            _ => SqlType.BuiltIn(name, length: numbers[0]),
        };
    }
}
