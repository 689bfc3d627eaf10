using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.Model;
using MigrationOps.Rehearsing;
using MigrationOps.TransactSql.Parsing;
using Identifier = MigrationOps.Model.Identifier;

namespace MigrationOps.TransactSql.Rehearsal.TwoShapes;

/// <summary>The statements that an application may send for a view or procedure of the database that it knows: two at most.</summary>
internal static class ModuleStatements
{
    /// <summary>Reads a view.</summary>
    /// <param name="view">The view.</param>
    /// <param name="columns">Its columns; none where they are not known.</param>
    /// <returns>Use and text of each statement.</returns>
    public static IEnumerable<(ApplicationUse Use, string Sql)> Of(View view, IReadOnlyList<Identifier> columns)
    {
        if (columns.Count > 0)
        {
            yield return (ApplicationUse.Select, $"SELECT {string.Join(", ", columns)} FROM {view.Name};");
        }

        yield return (ApplicationUse.SelectAll, $"SELECT * FROM {view.Name};");
    }

    /// <summary>Calls a procedure.</summary>
    /// <param name="procedure">The procedure.</param>
    /// <returns>Use and text of each statement; none where its text is not understood.</returns>
    public static IEnumerable<(ApplicationUse Use, string Sql)> Of(Procedure procedure)
    {
        if (procedure.Number is not null || Body(procedure) is not { } body)
        {
            yield break;
        }

        yield return (ApplicationUse.Call, Call(procedure, body.Parameters));
        if (body.Parameters.Any(parameter => parameter.Value is not null))
        {
            yield return (ApplicationUse.CallLeastParameters, Call(procedure, body.Parameters.Where(parameter => parameter.Value is null)));
        }
    }

    /// <summary>The text of a procedure.</summary>
    /// <param name="procedure">The procedure.</param>
    /// <returns>The parsed text; null where it is not understood.</returns>
    public static ProcedureStatementBody? Body(Procedure procedure) =>
        SqlParsing.ParseStatement(procedure.Definition.Text, procedure.Definition.QuotedIdentifier).Fragment as ProcedureStatementBody;

    private static string Call(Procedure procedure, IEnumerable<ProcedureParameter> parameters)
    {
        var arguments = string.Join(", ", parameters.Select(parameter => $"{parameter.VariableName.Value} = {parameter.VariableName.Value}{(parameter.Modifier == ParameterModifier.Output ? " OUTPUT" : string.Empty)}"));
        return arguments.Length == 0 ? $"EXECUTE {procedure.Name};" : $"EXECUTE {procedure.Name} {arguments};";
    }
}
