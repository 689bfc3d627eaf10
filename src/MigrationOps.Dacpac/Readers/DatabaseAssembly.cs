using MigrationOps.Dacpac.Pairs;
using MigrationOps.Model;

namespace MigrationOps.Dacpac.Readers;

/// <summary>Joins the parts of a draft to their objects and makes the model.</summary>
/// <param name="draft">The draft, with every element read.</param>
internal sealed class DatabaseAssembly(DatabaseDraft draft)
{
    private readonly HashSet<SqlName> _claimed = new(draft.Context.Names);
    private readonly TablePlacement _placement = new(draft.DefaultFilegroup);
    private readonly List<ReadingNote> _notes = [];

    private NameComparer Names => draft.Context.Names;

    /// <summary>What was odd.</summary>
    public IReadOnlyList<ReadingNote> Notes => _notes;

    /// <summary>Makes the model. To be called once.</summary>
    /// <returns>The model.</returns>
    public DatabaseModel Build()
    {
        var objects = draft.Objects.Select(Complete).ToList();
        var orphans = draft.Parts.Where(parts => !_claimed.Contains(parts.Key)).SelectMany(parts => parts.Value.Where(part => IsMissed(parts.Key, part))).Select(part => (part.Part, Source: part.Source ?? throw new NotSplittableException())).ToList();
        foreach (var orphan in orphans)
        {
            _notes.Add(DacpacFaults.Note(DacpacErrors.HostMissing, draft.Context.File, orphan.Source.ToString(), orphan.Part.References.First()));
        }

        var opaque = new OpaqueReader(draft.Context).ReadAll(draft.Opaque.Concat(orphans.Select(orphan => orphan.Source)));
        return new DatabaseModel
        {
            Settings = new DatabaseSettings
            {
                Platform = draft.Context.Header.Platform,
                Collation = draft.Collation,
                HasCaseSensitiveNames = draft.Context.Header.HasCaseSensitiveNames,
            },
            Elements = ElementSet.Create(objects.Concat(opaque), Names),
        };
    }

    private Element Complete(Element element) => element switch
    {
        Table table => Complete(table),
        View view => view with { Indexes = Indexes(view.Name) },
        _ => element,
    };

    private Table Complete(Table table)
    {
        var constraints = Parts(table.Name).OfType<Constraint>().Select(constraint => (Constraint)_placement.Normalize(constraint)).ToList();
        var completed = table with
        {
            Constraints = constraints.OrderBy(constraint => constraint.Id, Names).ToValueList(),
            Indexes = Indexes(table.Name),
            Placement = _placement.Normalize(table.Placement),
            TextImageOn = _placement.NormalizeLargeValues(table, constraints),
            SystemVersioning = Complete(table.SystemVersioning),
        };
        return table.MemoryOptimized is null ? completed : MemoryOptimizedTable.Normalize(completed);
    }

    private SystemVersioning? Complete(SystemVersioning? versioning) => versioning switch
    {
        null => null,
        { HistoryTable: null } => versioning with { HasAutomaticHistoryTable = true },
        { HistoryTable: { } history } => versioning with { HasAutomaticHistoryTable = draft.AutomaticHistoryTables.Contains(history) },
    };

    private ValueList<TableIndex> Indexes(SqlName host) => Parts(host)
        .OfType<TableIndex>()
        .Select(index => (TableIndex)_placement.Normalize(index))
        .OrderBy(index => index.Name, Names)
        .ToValueList();

    private IEnumerable<Element> Parts(SqlName host)
    {
        _claimed.Add(host);
        return draft.Parts.TryGetValue(host, out var parts) ? parts.Select(part => part.Part) : [];
    }

    // The constraints of a function's table variable belong to its text, the one index of an automatic history table to that table.
    private bool IsMissed(SqlName host, HostedPart part) => part.Part switch
    {
        Constraint => !draft.Holds(ElementKind.Function, host),
        TableIndex index => !draft.AutomaticHistoryTables.Contains(host) || !Names.Equals(index.Name.Last, new Identifier("ix_" + host.Last.Value)),
        _ => true,
    };
}
