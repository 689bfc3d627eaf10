using MigrationOps.Model;
using Identifier = MigrationOps.Model.Identifier;

namespace MigrationOps.TransactSql.Appliers.Procedures;

/// <summary>sp_addextendedproperty.</summary>
internal sealed class AddExtendedPropertyProcedure : IProcedureApplier
{
    /// <inheritdoc/>
    public string Name => "sp_addextendedproperty";

    /// <inheritdoc/>
    public IReadOnlyList<string> Parameters { get; } = ["name", "value", .. PropertyHosts.Levels];

    /// <inheritdoc/>
    public StatementRank Rank => StatementRank.Property;

    /// <inheritdoc/>
    public void Apply(ProcedureCall call, ApplyContext context) => context.Model.Add(
        new ExtendedProperty
        {
            Name = new Identifier(call.Required("name")),
            Host = PropertyHosts.Read(call, context),
            Value = call.Find("value") is { } value ? context.Expression(value) : null,
        },
        context.Source.At(call.Statement));
}
