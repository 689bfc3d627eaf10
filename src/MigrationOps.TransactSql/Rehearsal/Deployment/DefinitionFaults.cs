using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.TransactSql.Appliers;

namespace MigrationOps.TransactSql.Rehearsal.Deployment;

/// <summary>Tells which statements that change a schema would stop when they are run again.</summary>
internal sealed class DefinitionFaults
{
    private readonly HashSet<string> _dropped = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Looks at a statement, in the order of the script.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="isAsked">Whether it stands behind a question for what is there.</param>
    /// <returns>Whether a second run would stop at it, as far as its form tells.</returns>
    public bool IsNotGuarded(TSqlStatement statement, bool isAsked)
    {
        var words = statement.MeaningfulTokens().Take(2).Select(token => token.TokenType).ToList();
        var name = Name(statement);
        switch (words)
        {
            case [TSqlTokenType.Drop, ..]:
                _dropped.Add(name);
                return !isAsked && !IsTemporary(name) && !statement.MeaningfulTokens().Any(token => token.TokenType == TSqlTokenType.If);
            case [TSqlTokenType.Create, var second, ..]:
                return !isAsked && second != TSqlTokenType.Or && !IsTemporary(name) && !_dropped.Contains(name);
            default:
                return !isAsked && Alters(statement);
        }
    }

    private static bool Alters(TSqlStatement statement) => statement switch
    {
        AlterTableAddTableElementStatement add => !IsTemporary(add.SchemaObjectName.BaseIdentifier.Value),
        AlterTableDropTableElementStatement drop => !IsTemporary(drop.SchemaObjectName.BaseIdentifier.Value) && !drop.AlterTableDropTableElements.All(element => element.IsIfExists),
        SelectStatement { Into: { } into } => !IsTemporary(into.BaseIdentifier.Value),
        _ => false,
    };

    private static bool IsTemporary(string name) => name is ['#', ..];

    private static string Name(TSqlStatement statement) => statement switch
    {
        IndexStatement index => index.OnName.BaseIdentifier.Value is ['#', ..] temporary ? temporary : index.Name.Value,
        DropIndexStatement { DropIndexClauses: [DropIndexClause { Index: { } name }, ..] } => name.Value,
        _ => FirstName.Of(statement),
    };
}
