using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.Model;
using MigrationOps.TransactSql.Appliers;
using MigrationOps.TransactSql.Parsing;

namespace MigrationOps.TransactSql.Sources;

/// <summary>The tokens between two GO lines.</summary>
/// <param name="Source">The text that they come from.</param>
/// <param name="Tokens">The tokens in order, ended by an end-of-file token.</param>
/// <param name="Count">How often the batch runs: the number behind its GO.</param>
internal sealed record SourceBatch(SourceText Source, IList<TSqlParserToken> Tokens, int Count)
{
    /// <summary>Where the first token stands that is more than white space or a comment.</summary>
    public SourceLocation Start => Source.At(Tokens.First(token => token.IsMeaningful()));
}
