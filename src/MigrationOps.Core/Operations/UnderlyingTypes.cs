using MigrationOps.Model;

namespace MigrationOps.Operations;

/// <summary>Resolves alias types.</summary>
public static class UnderlyingTypes
{
    /// <summary>The built-in type that values of a type are stored as.</summary>
    /// <param name="model">The database that defines the alias types.</param>
    /// <param name="type">The type.</param>
    /// <returns>The base type of an alias type, <c>nvarchar(128)</c> for <c>sysname</c>, otherwise the type itself.</returns>
    public static SqlType UnderlyingType(this DatabaseModel model, SqlType type)
    {
        // Microsoft Learn, "nchar and nvarchar": sysname is a system-supplied alias of nvarchar(128).
        if (type.Is("sysname"))
        {
            return SqlType.BuiltIn("nvarchar", 128);
        }

        return !type.IsBuiltIn && model.Find(new ElementId(ElementKind.DataType, type.Name)) is AliasType alias ? alias.BaseType : type;
    }
}
