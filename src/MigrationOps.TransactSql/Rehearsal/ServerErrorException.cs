namespace MigrationOps.TransactSql.Rehearsal;

/// <summary>Carries an error of the server to the TRY that catches it, or to the end of the script.</summary>
/// <param name="error">The error.</param>
internal sealed class ServerErrorException(ServerError error) : Exception(error.Message)
{
    /// <summary>The error.</summary>
    public ServerError Error => error;
}
