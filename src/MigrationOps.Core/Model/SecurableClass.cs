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
