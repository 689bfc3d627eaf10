using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.Model;

namespace MigrationOps.TransactSql.Rehearsal.Refusals;

/// <summary>
/// Refuses names in a module when it is created or altered. Views, inline functions and what is schema-bound are bound as a whole: a missing table or view (208), a missing column (207).
/// The statements of other modules are bound one by one, and those that name a table that is not there only when they run.
/// Source: Microsoft Learn, "Deferred name resolution and compilation", CREATE VIEW, CREATE FUNCTION.
/// </summary>
internal static class ModuleNames
{
    /// <summary>Checks a module.</summary>
    /// <param name="statement">CREATE, ALTER or CREATE OR ALTER.</param>
    /// <param name="module">The module.</param>
    /// <param name="frame">Where the statement runs.</param>
    public static void Check(TSqlStatement statement, ElementId module, RunFrame frame)
    {
        var columns = new List<TSqlFragment>();
        var sources = new List<SchemaObjectName>();
        var parent = statement is TriggerStatementBody { TriggerObject.Name: { } name } ? frame.Name(name) : null;
        frame.Session.Binding.Check(statement, module.Name.First, parent, (columns.Add, sources.Add));
        sources.RemoveAll(source => !NameCheck.IsMissing(source, frame));
        if (!IsBoundAsWhole(statement))
        {
            columns = Bound(columns, sources, statement);
        }
        else if (sources.Count > 0)
        {
            throw frame.Refusal(208, SourceMessages.Texts.Format("UnknownObject", frame.Name(sources[0]).ToString()), sources[0]);
        }

        if (columns.Count > 0)
        {
            throw frame.Refusal(207, SourceMessages.Texts.Format("UnknownColumnOfModule", frame.Source.Of(columns[0])), columns[0]);
        }
    }

    private static bool IsBoundAsWhole(TSqlStatement statement) => statement switch
    {
        ViewStatementBody => true,
        FunctionStatementBody function => function.ReturnType is SelectFunctionReturnType || function.Options.Any(option => option.OptionKind == FunctionOptionKind.SchemaBinding),
        ProcedureStatementBody procedure => procedure.Options.Any(option => option.OptionKind == ProcedureOptionKind.SchemaBinding),
        _ => false,
    };

    private static List<TSqlFragment> Bound(List<TSqlFragment> columns, List<SchemaObjectName> sources, TSqlStatement statement)
    {
        if (columns.Count == 0)
        {
            return columns;
        }

        var bound = RowQueries.In(Body(statement)).Where(query => !sources.Any(source => Holds(query, source)) && !RowSourceUse.NamesTemporary(query)).ToList();
        return columns.FindAll(column => bound.Any(query => Holds(query, column)));
    }

    private static IEnumerable<TSqlStatement> Body(TSqlStatement statement) => statement switch
    {
        FunctionStatementBody function => function.StatementList?.Statements ?? [],
        ProcedureStatementBodyBase procedure => procedure.StatementList?.Statements ?? [],
        TriggerStatementBody trigger => trigger.StatementList?.Statements ?? [],
        _ => [],
    };

    private static bool Holds(TSqlFragment query, TSqlFragment part) =>
        part.StartOffset >= query.StartOffset && part.StartOffset + part.FragmentLength <= query.StartOffset + query.FragmentLength;
}
