using System.Collections.Frozen;
using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.Model;
using Identifier = MigrationOps.Model.Identifier;

namespace MigrationOps.TransactSql.Appliers.Reading;

/// <summary>Reads what permissions are about.</summary>
internal static class SecurableReader
{
    private static readonly FrozenDictionary<SecurityObjectKind, SecurableClass> Classes = new Dictionary<SecurityObjectKind, SecurableClass>
    {
        [SecurityObjectKind.NotSpecified] = SecurableClass.Object,
        [SecurityObjectKind.Object] = SecurableClass.Object,
        [SecurityObjectKind.Schema] = SecurableClass.Schema,
        [SecurityObjectKind.Type] = SecurableClass.Type,
        [SecurityObjectKind.Role] = SecurableClass.Role,
        [SecurityObjectKind.User] = SecurableClass.User,
        [SecurityObjectKind.ApplicationRole] = SecurableClass.ApplicationRole,
        [SecurityObjectKind.XmlSchemaCollection] = SecurableClass.XmlSchemaCollection,
        [SecurityObjectKind.Assembly] = SecurableClass.Assembly,
        [SecurityObjectKind.Certificate] = SecurableClass.Certificate,
        [SecurityObjectKind.SymmetricKey] = SecurableClass.SymmetricKey,
        [SecurityObjectKind.AsymmetricKey] = SecurableClass.AsymmetricKey,
        [SecurityObjectKind.MessageType] = SecurableClass.MessageType,
        [SecurityObjectKind.Contract] = SecurableClass.Contract,
        [SecurityObjectKind.Service] = SecurableClass.Service,
        [SecurityObjectKind.FullTextCatalog] = SecurableClass.FullTextCatalog,
    }.ToFrozenDictionary();

    /// <summary>Reads the ON clause of a permission.</summary>
    /// <param name="target">The clause; null for the database.</param>
    /// <param name="context">The context.</param>
    /// <returns>The securable; null for a class that the model does not know.</returns>
    public static Securable? Read(SecurityTargetObject? target, ApplyContext context)
    {
        if (target is null || target.ObjectKind == SecurityObjectKind.Database)
        {
            return new Securable(SecurableClass.Database, Name: null);
        }

        if (!Classes.TryGetValue(target.ObjectKind, out var securableClass))
        {
            return null;
        }

        var parts = target.ObjectName.MultiPartIdentifier.Identifiers;
        var isInSchema = securableClass is SecurableClass.Object or SecurableClass.Type or SecurableClass.XmlSchemaCollection;
        return new Securable(securableClass, isInSchema ? ObjectName(parts, context) : SqlName.Of(parts[^1].Value));
    }

    /// <summary>The full name of an object of a schema.</summary>
    /// <param name="parts">The parts as written.</param>
    /// <param name="context">The context.</param>
    /// <returns>A name of two parts.</returns>
    public static SqlName ObjectName(IList<Microsoft.SqlServer.TransactSql.ScriptDom.Identifier> parts, ApplyContext context) =>
        new([parts.Count > 1 && parts[^2].Value.Length > 0 ? new Identifier(parts[^2].Value) : context.DefaultSchema, new Identifier(parts[^1].Value)]);
}
