using System.Collections.Frozen;
using MigrationOps.Model;

namespace MigrationOps.Operations;

/// <summary>
/// The kinds of objects that are scripted by the statement that creates them, with what that does to others. Locks and costs as Microsoft Learn tells them
/// at the statement of each kind.
/// </summary>
public static class StatementKinds
{
    /// <summary>Statistics, which stand in the way of a change of their columns.</summary>
    public const string Statistics = "SqlStatistic";

    /// <summary>A security policy, which stands in the way of a change of its functions.</summary>
    public const string SecurityPolicy = "SqlSecurityPolicy";

    private const string RowsShown = "Without its policy a table shows every row to everybody, so that it is not taken away for the time of a change.";

    private static readonly Impact Sampled = new(LockKind.None, CostClass.ValidationScan, "The rows, or a sample of them, are read.");
    private static readonly Impact Indexed = new(LockKind.Shared, CostClass.SizeOfData, "The index is built offline; nobody writes to the table meanwhile.");
    private static readonly Impact Crawled = new(LockKind.SchemaModification, CostClass.MetadataOnly, "The rows are indexed in the background afterwards.");

    private static readonly FrozenDictionary<string, StatementKind> ByType = new StatementKind[]
    {
        new(Statistics) { CreateImpact = Sampled, DropImpact = Impact.Metadata },
        new("SqlXmlIndex") { CreateImpact = Indexed, DropImpact = Impact.Metadata },
        new("SqlFullTextCatalog"),
        new("SqlFullTextIndex") { CreateImpact = Crawled, DropImpact = Impact.Metadata, ChangeReason = "Searches find nothing while the index is dropped and built anew." },
        new("SqlXmlSchemaCollection") { ChangeReason = "Schemas are added by ALTER XML SCHEMA COLLECTION and never taken away while a column is typed with them." },
        new("SqlPartitionFunction") { ChangeReason = "Boundaries come and go by ALTER PARTITION FUNCTION ... SPLIT and MERGE, which may move rows." },
        new("SqlPartitionScheme") { ChangeReason = "The filegroups of a scheme are fixed; ALTER PARTITION SCHEME only names the next one." },
        new(SecurityPolicy) { CreateImpact = Impact.Metadata, DropImpact = Impact.Metadata, ChangeReason = RowsShown },
        new("SqlDatabaseDdlTrigger"),
    }.ToFrozenDictionary(kind => kind.TypeName, StringComparer.Ordinal);

    /// <summary>The kinds, in no order.</summary>
    public static IEnumerable<StatementKind> All => ByType.Values;

    /// <summary>The kind of an object that is kept as the statement that creates it.</summary>
    /// <param name="element">The object.</param>
    /// <returns>The kind.</returns>
    /// <exception cref="KeyNotFoundException">The kind is not scripted.</exception>
    public static StatementKind Of(OpaqueObject element) => ByType[element.TypeName];

    /// <summary>Creates an object by its statement.</summary>
    /// <param name="element">The object.</param>
    /// <returns>The operation with its impact.</returns>
    /// <exception cref="KeyNotFoundException">The kind is not scripted.</exception>
    public static CreateObject Create(OpaqueObject element) => new(element) { Impact = Of(element).CreateImpact };

    /// <summary>Drops an object that is kept as a statement.</summary>
    /// <param name="element">The object.</param>
    /// <returns>The operation with its impact and what it loses.</returns>
    /// <exception cref="KeyNotFoundException">The kind is not scripted.</exception>
    public static DropObject Drop(OpaqueObject element)
    {
        var kind = Of(element);
        return new DropObject(element)
        {
            Impact = kind.DropImpact,
            Loss = kind.Loss is { } loss ? new DataLoss(loss, IsCertain: false) : null,
            UndoNote = kind.Loss is null ? null : "What went with it does not come back.",
        };
    }

    /// <summary>Whether a kind is scripted.</summary>
    /// <param name="typeName">The kind in the words of the DACPAC format.</param>
    /// <returns>Whether it is.</returns>
    public static bool Holds(string typeName) => ByType.ContainsKey(typeName);
}
