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
    public void Apply(ProcedureCall call, ApplyContext context)
    {
        var parts = TextNames.Parts(call.Required("objname"), call);
        var opaque = context.Opaque(typeName, new SqlName(parts.ToValueList()), call.Statement);
        context.AddOpaque(opaque.Naming([TextNames.Object(call.Required(bound), call, context), Host(parts, context)], context), call.Statement);
    }

    // One part names a type, more name a column: Microsoft Learn, sp_bindefault.
    private static SqlName Host(IReadOnlyList<Identifier> parts, ApplyContext context) => new(parts.Count < 3 ? [context.DefaultSchema, .. parts] : [.. parts.TakeLast(3)]);
}
