using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.Model;

namespace MigrationOps.TransactSql.Appliers;

/// <summary>Keeps statements of kinds that the model does not know.</summary>
internal static class OpaqueObjects
{
    /// <summary>Adds an object of an unknown kind.</summary>
    /// <param name="context">The context.</param>
    /// <param name="typeName">The kind in the words of the DACPAC format.</param>
    /// <param name="name">The name.</param>
    /// <param name="statement">The statement that declares it.</param>
    public static void AddOpaque(this ApplyContext context, string typeName, SqlName name, TSqlStatement statement) => context.Model.Add(
        new OpaqueObject { TypeName = typeName, Name = name, Content = statement.Normalized(), Form = OpaqueForm.Sql },
        context.Source.At(statement));
}
