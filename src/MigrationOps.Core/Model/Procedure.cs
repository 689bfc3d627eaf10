namespace MigrationOps.Model;

/// <summary>A stored procedure.</summary>
public sealed record Procedure : Module
{
    /// <summary>The number of a numbered procedure; null for an ordinary one. It is the third part of the name.</summary>
    public int? Number { get; init; }

    /// <inheritdoc/>
    public override ElementId Id => new(ElementKind.Procedure, Number is { } number ? Name.Child(number.ToString(System.Globalization.CultureInfo.InvariantCulture)) : Name);
}
