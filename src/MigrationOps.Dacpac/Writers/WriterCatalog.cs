using System.Collections.Frozen;
using MigrationOps.Model;

namespace MigrationOps.Dacpac.Writers;

/// <summary>Which writer writes which kind of object. A kind that is neither here nor among those left out cannot be written.</summary>
internal static class WriterCatalog
{
    private static readonly FrozenDictionary<ElementKind, IElementWriter> Writers = new Dictionary<ElementKind, IElementWriter>
    {
        [ElementKind.Role] = new RoleWriter(),
        [ElementKind.User] = new UserWriter(),
        [ElementKind.Schema] = new SchemaWriter(),
        [ElementKind.DataType] = new AliasTypeWriter(),
        [ElementKind.TableType] = new TableTypeWriter(),
        [ElementKind.Sequence] = new SequenceWriter(),
        [ElementKind.Synonym] = new SynonymWriter(),
        [ElementKind.Table] = new TableWriter(),
        [ElementKind.Function] = new FunctionWriter(),
        [ElementKind.View] = new ViewWriter(),
        [ElementKind.Procedure] = new ProcedureWriter(),
        [ElementKind.Trigger] = new TriggerWriter(),
        [ElementKind.RoleMembership] = new RoleMembershipWriter(),
        [ElementKind.Permission] = new PermissionWriter(),
        [ElementKind.ExtendedProperty] = new ExtendedPropertyWriter(),
        [ElementKind.Opaque] = new OpaqueWriter(),
    }.ToFrozenDictionary();

    /// <summary>The kinds that are never an object of their own, with the reason.</summary>
    public static IReadOnlyDictionary<ElementKind, string> WrittenElsewhere { get; } = new Dictionary<ElementKind, string>
    {
        [ElementKind.Database] = "Its options are an object that is written back as it was read.",
        [ElementKind.Column] = WithTable,
        [ElementKind.PrimaryKey] = WithTable,
        [ElementKind.UniqueConstraint] = WithTable,
        [ElementKind.DefaultConstraint] = WithTable,
        [ElementKind.CheckConstraint] = WithTable,
        [ElementKind.ForeignKey] = WithTable,
        [ElementKind.Index] = WithTable,
        [ElementKind.Parameter] = "Written with its module.",
    };

    private const string WithTable = "Written with its table, table type or view.";

    /// <summary>Finds the writer of a kind.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>The writer, or null.</returns>
    public static IElementWriter? Find(ElementKind kind) => Writers.GetValueOrDefault(kind);
}
