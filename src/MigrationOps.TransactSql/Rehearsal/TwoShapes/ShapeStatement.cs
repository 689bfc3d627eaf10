using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.Model;
using MigrationOps.Rehearsing;
using Identifier = MigrationOps.Model.Identifier;

namespace MigrationOps.TransactSql.Rehearsal.TwoShapes;

/// <summary>A statement of an application.</summary>
/// <param name="Target">The table, view or procedure.</param>
/// <param name="Use">How it is used.</param>
/// <param name="Sql">The text.</param>
/// <param name="Parsed">The parsed text.</param>
internal sealed record ShapeStatement(ElementId Target, ApplicationUse Use, string Sql, TSqlStatement Parsed)
{
    /// <summary>The columns that the values of an INSERT by position are meant for.</summary>
    public IReadOnlyList<Identifier> Positions { get; init; } = [];
}
