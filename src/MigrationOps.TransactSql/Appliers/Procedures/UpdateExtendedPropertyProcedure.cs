using MigrationOps.Model;
using Identifier = MigrationOps.Model.Identifier;

namespace MigrationOps.TransactSql.Appliers.Procedures;

/// <summary>sp_updateextendedproperty.</summary>
internal sealed class UpdateExtendedPropertyProcedure : IProcedureApplier
{
    /// <inheritdoc/>
    public string Name => "sp_updateextendedproperty";

    /// <inheritdoc/>
    public IReadOnlyList<string> Parameters { get; } = ["name", "value", .. PropertyHosts.Levels];

    /// <inheritdoc/>
    public StatementRank Rank => StatementRank.Imperative;

    /// <inheritdoc/>
    public void Apply(ProcedureCall call, ApplyContext context)
    {
        var sought = new ExtendedProperty { Name = new Identifier(call.Required("name")), Host = PropertyHosts.Read(call, context) };
        var old = PropertySearch.Require(sought, call, context);
        context.Replace(old, old with { Value = call.Find("value") is { } value ? context.Expression(value) : null }, call.Statement);
    }
}
