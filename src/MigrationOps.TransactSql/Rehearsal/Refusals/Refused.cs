using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.Model;

namespace MigrationOps.TransactSql.Rehearsal.Refusals;

/// <summary>Makes refusals.</summary>
internal static class Refused
{
    /// <summary>Something is not there.</summary>
    /// <param name="frame">Where the statement runs.</param>
    /// <param name="number">The number of the error.</param>
    /// <param name="missing">What is not there.</param>
    /// <param name="statement">The statement.</param>
    /// <returns>The exception to throw.</returns>
    public static ServerErrorException Missing(this RunFrame frame, int number, ElementId missing, TSqlStatement statement) =>
        frame.Because(number, statement, "RefusedMissing", missing.Kind.Words(), missing.Name.ToString());

    /// <summary>Something of that name is there already.</summary>
    /// <param name="frame">Where the statement runs.</param>
    /// <param name="number">The number of the error.</param>
    /// <param name="taken">What is there.</param>
    /// <param name="statement">The statement.</param>
    /// <returns>The exception to throw.</returns>
    public static ServerErrorException Taken(this RunFrame frame, int number, ElementId taken, TSqlStatement statement) =>
        frame.Because(number, statement, "RefusedTaken", taken.Kind.Words(), taken.Name.ToString());

    /// <summary>Something is used.</summary>
    /// <param name="frame">Where the statement runs.</param>
    /// <param name="number">The number of the error.</param>
    /// <param name="use">What is used, and what uses it.</param>
    /// <param name="statement">The statement.</param>
    /// <returns>The exception to throw.</returns>
    public static ServerErrorException Used(this RunFrame frame, int number, (ElementId Used, ElementId User) use, TSqlStatement statement) =>
        frame.Because(number, statement, "MOP8061.Message", use.Used.Kind.Words(), use.Used.Name.ToString(), use.User.Kind.Words(), use.User.ToString());

    /// <summary>Any other reason.</summary>
    /// <param name="frame">Where the statement runs.</param>
    /// <param name="number">The number of the error.</param>
    /// <param name="statement">The statement.</param>
    /// <param name="text">The key of the text in the resources, then its values.</param>
    /// <returns>The exception to throw.</returns>
    public static ServerErrorException Because(this RunFrame frame, int number, TSqlStatement statement, params string[] text) =>
        frame.Refusal(number, SourceMessages.Texts.Format(text[0], [.. text.Skip(1)]), statement);
}
