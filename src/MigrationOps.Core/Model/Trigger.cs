namespace MigrationOps.Model;

/// <summary>A DML trigger.</summary>
public sealed record Trigger : Module
{
    /// <summary>The two-part name of the table or view.</summary>
    public required SqlName Parent { get; init; }

    /// <summary>Whether it is switched off.</summary>
    public bool IsDisabled { get; init; }

    /// <summary>The events for which it fires first or last; empty where the order is left open.</summary>
    public ValueList<TriggerOrder> Orders { get; init; } = [];

    /// <inheritdoc/>
    public override ElementId Id => new(ElementKind.Trigger, Name);

    /// <inheritdoc/>
    public override IEnumerable<SqlName> References => [.. base.References, Parent];
}
