using System.Diagnostics;

namespace MigrationOps.Model;

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
