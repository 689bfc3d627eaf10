using System.Globalization;
using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.Model;

namespace MigrationOps.TransactSql.Appliers.Reading;

/// <summary>Reads data types.</summary>
internal static class TypeReader
{
    private static readonly HashSet<string> SystemClrTypes = new(StringComparer.OrdinalIgnoreCase) { "sysname", "geography", "geometry", "hierarchyid" };

    /// <summary>Reads a data type.</summary>
    /// <param name="type">The type as parsed.</param>
    /// <param name="context">The context, for the schema of unqualified types.</param>
    /// <returns>The type in its canonical form.</returns>
    public static SqlType Read(DataTypeReference type, ApplyContext context) => type switch
    {
        SqlDataTypeReference builtIn => BuiltIn(builtIn),
        XmlDataTypeReference xml => Xml(xml, context),
        UserDataTypeReference user => UserDefined(user, context),
        _ => throw context.Refuse(SourceMessages.FormNotSupported, type, context.Source.Of(type)),
    };

    private static SqlType BuiltIn(SqlDataTypeReference type) =>
        WithArguments(type.SqlDataTypeOption.ToString().ToLowerInvariant(), type.Parameters);

    private static SqlType WithArguments(string name, IList<Literal> arguments)
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
            _ => SqlType.BuiltIn(name, length: first),
        };
    }

    private static int? Argument(IList<Literal> arguments, int index) =>
        index < arguments.Count && int.TryParse(arguments[index].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : null;

    private static SqlType Xml(XmlDataTypeReference type, ApplyContext context) => SqlType.BuiltIn("xml") with
    {
        XmlSchemaCollection = type.XmlSchemaCollection is { } collection ? context.Name(collection) : null,
        IsXmlDocument = type.XmlDataTypeOption == XmlDataTypeOption.Document,
    };

    private static SqlType UserDefined(UserDataTypeReference type, ApplyContext context)
    {
        var name = type.Name.BaseIdentifier.Value;
        var schema = type.Name.SchemaIdentifier?.Value;
        if (schema is null && name.ToLowerInvariant() is "json" or "vector")
        {
            return WithArguments(name, type.Parameters);
        }

        if (SystemClrTypes.Contains(name) && schema is null || string.Equals(schema, "sys", StringComparison.OrdinalIgnoreCase))
        {
            return SystemClrTypes.Contains(name)
                ? SqlType.UserDefined(SqlName.Of("sys", name.ToLowerInvariant()))
                : WithArguments(name, type.Parameters);
        }

        return SqlType.UserDefined(context.Name(type.Name));
    }
}
