using MigrationOps.Model;

namespace MigrationOps.TransactSql.Appliers.Procedures;

/// <summary>sp_refreshsqlmodule and sp_refreshview: they bind a module again and change nothing of its definition.</summary>
/// <param name="name">The name of the procedure.</param>
/// <param name="module">The parameter that names the module.</param>
internal sealed class RefreshProcedure(string name, string module) : IProcedureApplier
{
    /// <inheritdoc/>
    public string Name => name;

    /// <inheritdoc/>
    public IReadOnlyList<string> Parameters { get; } = [module, "namespace"];

    /// <inheritdoc/>
    public StatementRank Rank => StatementRank.Imperative;

    /// <inheritdoc/>
    public void Apply(ProcedureCall call, ApplyContext context)
    {
        var target = TextNames.Object(call.Required(module), call, context);
        if (context.Model.Occupant(target) is not { } id || context.Model.Current.Elements.Find(id) is not Module)
        {
            throw context.Missing(ElementKind.View, target, call.Statement);
        }
    }
}
