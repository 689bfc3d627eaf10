using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.Model;
using Identifier = MigrationOps.Model.Identifier;

namespace MigrationOps.TransactSql.Binding;

/// <summary>Finds the objects and types of a database by the names that texts give them.</summary>
internal abstract class NameCatalog
{
    private static readonly Identifier DefaultSchema = new("dbo");

    /// <summary>The name under which texts know an element.</summary>
    /// <param name="element">The element.</param>
    /// <returns>Its two-part name, or null where no text names such a thing.</returns>
    public static SqlName? NameOf(Element element) => element switch
    {
        Procedure { Number: not null } => null,
        Table or Module or Sequence or Synonym or AliasType or TableType => element.Id.Name,
        OpaqueObject when element.Id.Name.Parts.Count == 2 => element.Id.Name,
        _ => null,
    };

    /// <summary>Finds a table, module, sequence or synonym.</summary>
    /// <param name="name">The name as written.</param>
    /// <param name="schema">The schema of the text, which is looked in before dbo where the name states none.</param>
    /// <returns>The element; null where there is none in this database.</returns>
    public Element? FindObject(SchemaObjectName name, Identifier schema) => Find(FindObject, name, schema);

    /// <summary>Finds an alias type or table type.</summary>
    /// <param name="name">The name as written.</param>
    /// <param name="schema">The schema of the text.</param>
    /// <returns>The element; null where there is none in this database.</returns>
    public Element? FindType(SchemaObjectName name, Identifier schema) => Find(FindType, name, schema);

    /// <summary>Finds a table, module, sequence or synonym.</summary>
    /// <param name="name">Its two-part name.</param>
    /// <returns>The element, or null.</returns>
    public abstract Element? FindObject(SqlName name);

    /// <summary>Finds an alias type or table type.</summary>
    /// <param name="name">Its two-part name.</param>
    /// <returns>The element, or null.</returns>
    protected abstract Element? FindType(SqlName name);

    private static Element? Find(Func<SqlName, Element?> find, SchemaObjectName name, Identifier schema)
    {
        if (name.ServerIdentifier is not null || name.DatabaseIdentifier is { Value.Length: > 0 } || name.BaseIdentifier is null)
        {
            return null;
        }

        var last = new Identifier(name.BaseIdentifier.Value);
        Identifier[] schemas = name.SchemaIdentifier is { Value.Length: > 0 } written ? [new(written.Value)] : [schema, DefaultSchema];
        return schemas.Select(first => find(new SqlName([first, last]))).FirstOrDefault(element => element is not null);
    }
}
