namespace MigrationOps.Model;

/// <summary>A user-defined function.</summary>
public sealed record Function : Module
{
    /// <summary>What it returns.</summary>
    public required FunctionKind Returns { get; init; }

    /// <inheritdoc/>
    public override ElementId Id => new(ElementKind.Function, Name);
}
