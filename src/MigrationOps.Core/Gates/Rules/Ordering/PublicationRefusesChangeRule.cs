using MigrationOps.Findings;
using MigrationOps.Model;
using MigrationOps.Operations;
using MigrationOps.Operations.Archive;

namespace MigrationOps.Gates.Rules.Ordering;

/// <summary>A published table is dropped, renamed or moved, its key changes, or a column comes that a publication cannot take.</summary>
public sealed class PublicationRefusesChangeRule : IRule
{
    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new(RuleIds.PublicationRefusesChange, Severity.Error, "Replication refuses the change");

    /// <inheritdoc/>
    public IEnumerable<RuleHit> Examine(GateContext context) =>
        from operation in context.MadeOperations()
        let reason = ReasonOf(operation)
        where reason is not null && context.Policy.Target.Published.Contains(PublishedName(operation), context.Names())
        select new RuleHit(operation.Target, [PublishedName(operation).ToString(), reason]);

    private static string? ReasonOf(Operation operation) => operation switch
    {
        DropTable or ArchiveTable => "a published table cannot be dropped",
        MoveToSchema { To.Kind: ElementKind.Table } or RenameElement { To.Kind: ElementKind.Table } => "a published table cannot be renamed or moved",
        RenameElement { To.Kind: ElementKind.Column } => "a published column cannot be renamed",
        DropConstraint { Constraint: PrimaryKey } => "the key of a published table cannot be dropped",
        AddColumn { Column.Identity: not null } => "an identity column cannot be added to a published table",
        _ => null,
    };

    private static SqlName PublishedName(Operation operation) => operation switch
    {
        MoveToSchema move => move.From.Name,
        RenameElement { From.Kind: ElementKind.Table } rename => rename.From.Name,
        _ => operation.Target.TableName(),
    };
}
