using MigrationOps.Dacpac.Readers;
using MigrationOps.Dacpac.Xml;
using MigrationOps.Model;

namespace MigrationOps.Dacpac.Pairs;

/// <summary>What a reader has made of one element, to be added to every database that holds it.</summary>
/// <param name="context">What the readers of the package share that the element was read from.</param>
internal sealed class ElementReading(ReadingContext context) : ReadingTarget(context)
{
    private readonly List<Action<DatabaseDraft>> _additions = new(1);

    /// <inheritdoc/>
    public override void SetOptions(string? collation, SqlName? defaultFilegroup) => _additions.Add(draft => draft.SetOptions(collation, defaultFilegroup));

    /// <inheritdoc/>
    public override void Add(Element element) => _additions.Add(draft => draft.Add(element));

    /// <inheritdoc/>
    public override void AddPart(Element part, ModelElement source) => _additions.Add(draft => draft.AddRead(part, null));

    /// <inheritdoc/>
    public override void AddUses(ElementId user, ValueList<SqlName> uses) => _additions.Add(draft => draft.AddUses(user, uses));

    /// <inheritdoc/>
    public override void AddResultColumns(SqlName name, ValueList<Identifier> columns) => _additions.Add(draft => draft.AddResultColumns(name, columns));

    /// <inheritdoc/>
    public override void AddPackageForm(ElementId id, string form) => _additions.Add(draft => draft.AddPackageForm(id, form));

    /// <inheritdoc/>
    public override void AddAutomaticHistoryTable(SqlName name) => _additions.Add(draft => draft.AddAutomaticHistoryTable(name));

    /// <summary>Notes that no reader understands the element.</summary>
    /// <param name="element">The element.</param>
    public void AddOpaque(ModelElement element) => _additions.Add(draft => draft.Opaque.Add(element));

    /// <summary>Adds all of it to a database.</summary>
    /// <param name="draft">The database.</param>
    public void AddTo(DatabaseDraft draft)
    {
        foreach (var addition in _additions)
        {
            addition(draft);
        }
    }
}
