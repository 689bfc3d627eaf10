using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.Findings;
using MigrationOps.Model;
using MigrationOps.TransactSql.Appliers.Procedures;

namespace MigrationOps.TransactSql.Rehearsal.Refusals;

/// <summary>What system procedures refuse of their own accord.</summary>
internal sealed class ProcedureCheck : StatementCheck<ExecuteStatement>
{
    /// <inheritdoc/>
    protected override void Check(ExecuteStatement statement, RunFrame frame)
    {
        if (ProcedureCatalog.Find(statement) is not { } procedure)
        {
            return;
        }

        switch (procedure.Name)
        {
            case "sp_rename":
                RenameRules.Check(new ProcedureCall(statement, procedure.Parameters, frame.Context), frame);
                break;
            case "sp_updateextendedproperty" or "sp_dropextendedproperty":
                CheckHost(new ProcedureCall(statement, procedure.Parameters, frame.Context), frame);
                break;
            case "sp_addrolemember" or "sp_droprolemember":
                CheckMember(new ProcedureCall(statement, procedure.Parameters, frame.Context), frame);
                break;
        }
    }

    // The object is missed before its property: 15135. Source: Microsoft Learn, "Database Engine events and errors".
    private static void CheckHost(ProcedureCall call, RunFrame frame)
    {
        try
        {
            PropertyHosts.Read(call, frame.Context);
        }
        catch (MigrationOpsException exception) when (exception.Id == SourceMessages.NotDeclared)
        {
            throw frame.Refusal(15135, exception.Message, call.Statement);
        }
    }

    // 15014 for the role, 15410 for the member. Source: Microsoft Learn, sp_addrolemember; "Database Engine events and errors".
    private static void CheckMember(ProcedureCall call, RunFrame frame)
    {
        var (role, member) = (call.Required("rolename"), call.Required("membername"));
        if (!KnownNames.HasPrincipal(role, frame))
        {
            throw frame.Missing(15014, new ElementId(ElementKind.Role, SqlName.Of(role)), call.Statement);
        }

        if (!KnownNames.HasPrincipal(member, frame))
        {
            throw frame.Missing(15410, new ElementId(ElementKind.User, SqlName.Of(member)), call.Statement);
        }
    }
}
