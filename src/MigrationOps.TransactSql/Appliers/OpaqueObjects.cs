using System.Security.Cryptography;
using System.Text;
using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.Model;
using MigrationOps.Operations;

namespace MigrationOps.TransactSql.Appliers;

/// <summary>Keeps statements of kinds that the model does not know. Secrets in them are kept as hashes.</summary>
internal static class OpaqueObjects
{
    private static readonly HashSet<string> SecretWords = new(StringComparer.OrdinalIgnoreCase) { "PASSWORD", "OLD_PASSWORD", "SECRET" };

    /// <summary>Adds an object of an unknown kind.</summary>
    /// <param name="context">The context.</param>
    /// <param name="typeName">The kind in the words of the DACPAC format.</param>
    /// <param name="name">The name.</param>
    /// <param name="statement">The statement that declares it.</param>
    public static void AddOpaque(this ApplyContext context, string typeName, SqlName name, TSqlFragment statement) =>
        context.AddOpaque(context.Opaque(typeName, name, statement), statement);

    /// <summary>Adds an object of an unknown kind.</summary>
    /// <param name="context">The context.</param>
    /// <param name="opaque">The object.</param>
    /// <param name="statement">The statement that declares it.</param>
    public static void AddOpaque(this ApplyContext context, OpaqueObject opaque, TSqlFragment statement) => context.Model.Add(opaque, context.Source.At(statement));

    /// <summary>Makes an object of an unknown kind, or one that is kept as its statement.</summary>
    /// <param name="context">The context.</param>
    /// <param name="typeName">The kind in the words of the DACPAC format.</param>
    /// <param name="name">The name.</param>
    /// <param name="statement">The statement that declares it.</param>
    /// <returns>The object with what it names.</returns>
    public static OpaqueObject Opaque(this ApplyContext context, string typeName, SqlName name, TSqlFragment statement) => new()
    {
        TypeName = typeName,
        Name = name,
        Content = statement is TSqlStatement creation && StatementKinds.Holds(typeName) ? CreationStatement.Of(creation, context) : Content(statement),
        Form = StatementKinds.Holds(typeName) ? OpaqueForm.Statement : OpaqueForm.Sql,
        Names = OpaqueNames.Of(statement, name, context),
    };

    /// <summary>Drops an object of an unknown kind.</summary>
    /// <param name="context">The context.</param>
    /// <param name="typeName">The kind in the words of the DACPAC format.</param>
    /// <param name="name">The name.</param>
    /// <param name="statement">The statement that drops it; what it drops IF EXISTS may be missing.</param>
    public static void DropOpaque(this ApplyContext context, string typeName, SqlName name, TSqlStatement statement)
    {
        if (context.Model.Current.Elements.Find(new ElementId(ElementKind.Opaque, name, typeName)) is { } element)
        {
            context.Model.Remove(element);
        }
        else if (statement is not (DropObjectsStatement { IsIfExists: true } or DropUnownedObjectStatement { IsIfExists: true }))
        {
            throw context.Missing(ElementKind.Opaque, name, statement);
        }
    }

    /// <summary>An object of an unknown kind that names something which its statement does not spell out.</summary>
    /// <param name="opaque">The object.</param>
    /// <param name="names">What it names too.</param>
    /// <param name="context">The context.</param>
    /// <returns>The object with the names.</returns>
    public static OpaqueObject Naming(this OpaqueObject opaque, IEnumerable<SqlName> names, ApplyContext context) =>
        opaque with { Names = opaque.Names.Union(names, context.Model.Names).Order(context.Model.Names).ToValueList() };

    /// <summary>The canonical text of a statement without its secrets.</summary>
    /// <param name="statement">The statement.</param>
    /// <returns>The text.</returns>
    public static string Content(TSqlFragment statement)
    {
        var words = new List<string>();
        foreach (var token in statement.MeaningfulTokens())
        {
            var isSecret = IsLiteral(token) && words is [.., var word, "="] && SecretWords.Contains(word);
            words.Add(isSecret ? $"'sha256:{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token.Text)))}'" : token.NormalizedText());
        }

        return string.Join(' ', words);
    }

    private static bool IsLiteral(TSqlParserToken token) =>
        token.TokenType is TSqlTokenType.AsciiStringLiteral or TSqlTokenType.UnicodeStringLiteral or TSqlTokenType.HexLiteral or TSqlTokenType.AsciiStringOrQuotedIdentifier;
}
