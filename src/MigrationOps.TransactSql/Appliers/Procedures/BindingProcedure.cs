using MigrationOps.Model;

namespace MigrationOps.TransactSql.Appliers.Procedures;

/// <summary>sp_bindefault and sp_bindrule: old objects that the model does not know.</summary>
/// <param name="name">The name of the procedure.</param>
/// <param name="bound">The parameter that names what is bound.</param>
/// <param name="typeName">What the binding is kept as.</param>
internal sealed class BindingProcedure(string name, string bound, string typeName) : IProcedureApplier
{
    /// <inheritdoc/>
    public string Name => name;

    /// <inheritdoc/>
    public IReadOnlyList<string> Parameters { get; } = [bound, "objname", "futureonly"];

    /// <inheritdoc/>
    public StatementRank Rank => StatementRank.State;

    /// <inheritdoc/>
    public void Apply(ProcedureCall call, ApplyContext context) =>
        context.AddOpaque(typeName, new SqlName(TextNames.Parts(call.Required("objname"), call).ToValueList()), call.Statement);
}
