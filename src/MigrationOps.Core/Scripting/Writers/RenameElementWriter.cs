using MigrationOps.Model;
using MigrationOps.Operations;
using MigrationOps.Scripting.Phrases;

namespace MigrationOps.Scripting.Writers;

/// <summary>Writes sp_rename with its return code checked; users and roles are renamed by ALTER.</summary>
internal sealed class RenameElementWriter : OperationWriter<RenameElement>
{
    /// <inheritdoc/>
    protected override StepText Write(RenameElement operation, WriterContext context) => new()
    {
        Sql = Sql(operation),
        Guard = ElementPlace.Guarded(operation.From, operation.To),
        Segment = ElementPlace.Segment(operation.From, operation.Impact, context),
    };

    private static string Sql(RenameElement operation) => operation.From.Kind switch
    {
        ElementKind.Role or ElementKind.User =>
            $"ALTER {operation.From.Kind.Words().ToUpperInvariant()} {Quote.Name(operation.From.Name)} WITH NAME = {Quote.Name(operation.To.Name)};",
        ElementKind.Schema => throw new InvalidOperationException($"SQL Server renames no schema: {operation.From}."),
        var kind => ProcedureCall.Checked(
            "sys.sp_rename",
            operation.From.ToString(),
            $"@objname = {Literal.Text(ElementPlace.RenamedAs(operation.From))}",
            $"@newname = {Literal.Text(operation.To.Name.Last)}",
            $"@objtype = N'{ElementPlace.RenameWord(kind)}'"),
    };
}
