using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.Model;
using MigrationOps.TransactSql.Appliers.Reading;

namespace MigrationOps.TransactSql.Rehearsal.Refusals;

/// <summary>What permissions and owners are for.</summary>
internal static class Securables
{
    /// <summary>Looks for it.</summary>
    /// <param name="target">What a statement names behind ON; null stands for the database.</param>
    /// <param name="frame">Where it is named.</param>
    /// <returns>What is not there; null where it is, or where the model would not know.</returns>
    public static ElementId? Missing(SecurityTargetObject? target, RunFrame frame)
    {
        if (SecurableReader.Read(target, frame.Context) is not { Name: { } name } securable)
        {
            return null;
        }

        return securable.Class switch
        {
            SecurableClass.Object when !KnownNames.HasObject(name, frame) => new ElementId(ElementKind.Table, name),
            SecurableClass.Schema when !KnownNames.HasSchema(name.Last, frame) => new ElementId(ElementKind.Schema, name),
            SecurableClass.Type when !KnownNames.HasType(name, frame) => new ElementId(ElementKind.DataType, name),
            SecurableClass.Role when !KnownNames.HasPrincipal(name.Last.Value, frame) => new ElementId(ElementKind.Role, name),
            SecurableClass.User when !KnownNames.HasPrincipal(name.Last.Value, frame) => new ElementId(ElementKind.User, name),
            _ => null,
        };
    }
}
