using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace MigrationOps.TransactSql.Appliers.Procedures;

/// <summary>sp_addrolemember and sp_droprolemember.</summary>
/// <param name="name">The name of the procedure.</param>
/// <param name="change">Changes the members: context, role, member, statement.</param>
/// <param name="rank">When a call is applied in a source.</param>
internal sealed class RoleMemberProcedure(string name, Action<ApplyContext, string, string, TSqlFragment> change, StatementRank rank) : IProcedureApplier
{
    /// <inheritdoc/>
    public string Name => name;

    /// <inheritdoc/>
    public IReadOnlyList<string> Parameters { get; } = ["rolename", "membername"];

    /// <inheritdoc/>
    public StatementRank Rank => rank;

    /// <inheritdoc/>
    public void Apply(ProcedureCall call, ApplyContext context) =>
        change(context, call.Required("rolename"), call.Required("membername"), call.Statement);
}
