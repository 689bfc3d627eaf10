using System.Runtime.CompilerServices;
using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.Model;
using MigrationOps.TransactSql.Canonical;
using MigrationOps.TransactSql.Parsing;

namespace MigrationOps.TransactSql.Rehearsal.Catalog;

/// <summary>The texts of modules as sys.sql_modules keeps them: <c>CREATE OR ALTER</c> and <c>ALTER</c> as <c>CREATE</c>, and none WITH ENCRYPTION.</summary>
internal static class StoredModule
{
    private static readonly ConditionalWeakTable<ModuleDefinition, string> Texts = [];

    /// <summary>The text of a module.</summary>
    /// <param name="module">The module.</param>
    /// <returns>The text; null where it is encrypted.</returns>
    public static string? TextOf(Module module)
    {
        var text = Texts.GetValue(module.Definition, Read);
        return text.Length == 0 ? null : text;
    }

    private static string Read(ModuleDefinition definition)
    {
        var text = definition.Text;
        var isPlain = !text.Contains("ALTER", StringComparison.OrdinalIgnoreCase) && !text.Contains("ENCRYPTION", StringComparison.OrdinalIgnoreCase);
        if (isPlain)
        {
            return text;
        }

        // What has no head that is understood has one that changes nothing.
        return ModuleHeader.Find(SqlParsing.TokensUpToError(text, definition.QuotedIdentifier)) is { } header ? Read(definition, header) : text;
    }

    private static string Read(ModuleDefinition definition, ModuleHeader header)
    {
        if (ModuleOptions.Find(header) is { } options && options.Options.Any(option => header.Tokens[option.First].Text.Equals("ENCRYPTION", StringComparison.OrdinalIgnoreCase)))
        {
            return string.Empty;
        }

        var last = header.OrAlter ?? header.Verb;
        return header.OrAlter is not null || header.Verb.TokenType == TSqlTokenType.Alter
            ? string.Concat(definition.Text.AsSpan(0, header.Verb.Offset), "CREATE", definition.Text.AsSpan(last.Offset + last.Text.Length))
            : definition.Text;
    }
}
