using MigrationOps.Model;
using Identifier = MigrationOps.Model.Identifier;

namespace MigrationOps.TransactSql.Appliers.Procedures;

/// <summary>sp_dropextendedproperty.</summary>
internal sealed class DropExtendedPropertyProcedure : IProcedureApplier
{
    /// <inheritdoc/>
    public string Name => "sp_dropextendedproperty";

    /// <inheritdoc/>
    public IReadOnlyList<string> Parameters { get; } = ["name", .. PropertyHosts.Levels];

    /// <inheritdoc/>
    public StatementRank Rank => StatementRank.Imperative;

    /// <inheritdoc/>
    public void Apply(ProcedureCall call, ApplyContext context)
    {
        var sought = new ExtendedProperty { Name = new Identifier(call.Required("name")), Host = PropertyHosts.Read(call, context) };
        context.Model.Remove(PropertySearch.Require(sought, call, context));
    }
}
