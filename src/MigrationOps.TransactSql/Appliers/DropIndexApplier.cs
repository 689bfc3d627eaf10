using Microsoft.SqlServer.TransactSql.ScriptDom;
using Identifier = MigrationOps.Model.Identifier;

namespace MigrationOps.TransactSql.Appliers;

/// <summary>DROP INDEX, in both of its forms.</summary>
internal sealed class DropIndexApplier() : StatementApplier<DropIndexStatement>(StatementRank.Imperative)
{
    /// <inheritdoc/>
    protected override void Apply(DropIndexStatement statement, ApplyContext context)
    {
        foreach (var clause in statement.DropIndexClauses)
        {
            var (owner, index) = clause switch
            {
                DropIndexClause named => (named.Object, named.Index),
                BackwardsCompatibleDropIndexClause old => (OwnerOf(old.Index), old.Index.ChildIdentifier),
                _ => throw context.Refuse(SourceMessages.FormNotSupported, clause, context.Source.Of(clause)),
            };
            if (statement.IsIfExists && context.Model.FindTable(context.Name(owner)) is null && context.Model.Occupant(context.Name(owner)) is null)
            {
                continue;
            }

            context.DropIndex((context.RequireIndexed(owner), new Identifier(index.Value)), clause, statement.IsIfExists);
        }
    }

    private static SchemaObjectName OwnerOf(ChildObjectName name)
    {
        var owner = new SchemaObjectName();
        foreach (var part in name.Identifiers.SkipLast(1))
        {
            owner.Identifiers.Add(part);
        }

        return owner;
    }
}
