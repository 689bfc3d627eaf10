using System.Diagnostics;

namespace MigrationOps.Model;

/// <summary>The classes of things that permissions are about.</summary>
public enum SecurableClass
{
    /// <summary>The database.</summary>
    Database,

    /// <summary>An object: table, view, procedure, function, sequence, synonym or queue.</summary>
    Object,

    /// <summary>A column of a table or view.</summary>
    Column,

    /// <summary>A schema.</summary>
    Schema,

    /// <summary>A type.</summary>
    Type,

    /// <summary>A role.</summary>
    Role,

    /// <summary>A user.</summary>
    User,

    /// <summary>An application role.</summary>
    ApplicationRole,

    /// <summary>An XML schema collection.</summary>
    XmlSchemaCollection,

    /// <summary>An assembly.</summary>
    Assembly,

    /// <summary>A certificate.</summary>
    Certificate,

    /// <summary>A symmetric key.</summary>
    SymmetricKey,

    /// <summary>An asymmetric key.</summary>
    AsymmetricKey,

    /// <summary>A message type.</summary>
    MessageType,

    /// <summary>A Service Broker contract.</summary>
    Contract,

    /// <summary>A Service Broker service.</summary>
    Service,

    /// <summary>A full-text catalog.</summary>
    FullTextCatalog,
}

/// <summary>The words of T-SQL for securable classes.</summary>
public static class SecurableClassWords
{
    /// <summary>The keyword before <c>::</c> in GRANT. Source: Microsoft Learn, GRANT (Transact-SQL).</summary>
    /// <param name="securable">The class.</param>
    /// <returns>The keyword; a column is granted through its object.</returns>
    public static string Keyword(this SecurableClass securable) => securable switch
    {
        SecurableClass.Database => "DATABASE",
        SecurableClass.Object or SecurableClass.Column => "OBJECT",
        SecurableClass.Schema => "SCHEMA",
        SecurableClass.Type => "TYPE",
        SecurableClass.Role => "ROLE",
        SecurableClass.User => "USER",
        SecurableClass.ApplicationRole => "APPLICATION ROLE",
        SecurableClass.XmlSchemaCollection => "XML SCHEMA COLLECTION",
        SecurableClass.Assembly => "ASSEMBLY",
        SecurableClass.Certificate => "CERTIFICATE",
        SecurableClass.SymmetricKey => "SYMMETRIC KEY",
        SecurableClass.AsymmetricKey => "ASYMMETRIC KEY",
        SecurableClass.MessageType => "MESSAGE TYPE",
        SecurableClass.Contract => "CONTRACT",
        SecurableClass.Service => "SERVICE",
        SecurableClass.FullTextCatalog => "FULLTEXT CATALOG",
        _ => throw new UnreachableException(),
    };
}
