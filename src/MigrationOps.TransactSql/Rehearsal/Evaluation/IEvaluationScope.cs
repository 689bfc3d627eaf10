using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.Findings;
using MigrationOps.Model;
using MigrationOps.TransactSql.Appliers;

namespace MigrationOps.TransactSql.Rehearsal.Evaluation;

/// <summary>What an expression may ask of the run that it stands in.</summary>
internal interface IEvaluationScope
{
    /// <summary>The database as it stands.</summary>
    WorkingModel Model { get; }

    /// <summary>The server.</summary>
    ScriptEnvironment Environment { get; }

    /// <summary>Completes the name of an object of a schema.</summary>
    /// <param name="name">The name as written.</param>
    /// <returns>A name of two parts.</returns>
    SqlName Name(SchemaObjectName name);

    /// <summary>The value of a variable.</summary>
    /// <param name="name">Its name with the at sign.</param>
    /// <returns>The value.</returns>
    SqlValue Variable(string name);

    /// <summary>The value of a function whose name begins with two at signs.</summary>
    /// <param name="name">Its name.</param>
    /// <returns>The value.</returns>
    SqlValue Global(string name);

    /// <summary>The value of a key of the session context.</summary>
    /// <param name="key">The key.</param>
    /// <returns>The value; NULL where it was not set.</returns>
    SqlValue SessionContext(string key);

    /// <summary>The value of a function that asks for the state of the session, such as XACT_STATE.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <returns>The value; null where the session does not know the function.</returns>
    SqlValue? Function(string name, IReadOnlyList<SqlValue> arguments);

    /// <summary>What is known of the rows of a table.</summary>
    /// <param name="table">Its name: two parts, or one for a temporary table.</param>
    /// <returns>What is known.</returns>
    RowPresence RowsOf(SqlName table);

    /// <summary>Finds a temporary table or table variable.</summary>
    /// <param name="name">Its name with <c>#</c> or <c>@</c>.</param>
    /// <returns>The table, or null.</returns>
    TemporaryTable? Temporary(string name);

    /// <summary>The error that ends a run at something that is not known here.</summary>
    /// <param name="fragment">What is not known.</param>
    /// <returns>The exception to throw, with id MOP8060.</returns>
    MigrationOpsException NotUnderstood(TSqlFragment fragment);

    /// <summary>The error that SQL Server would raise.</summary>
    /// <param name="number">Its number.</param>
    /// <param name="message">Its text.</param>
    /// <param name="fragment">Where it would be raised.</param>
    /// <returns>The exception to throw.</returns>
    ServerErrorException Refusal(int number, string message, TSqlFragment fragment);
}
