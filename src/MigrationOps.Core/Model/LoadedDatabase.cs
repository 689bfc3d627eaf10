using System.Collections.Frozen;

namespace MigrationOps.Model;

/// <summary>A database as a reader hands it on: the model, and what the reader knows about it beside.</summary>
public sealed record LoadedDatabase
{
    /// <summary>The database.</summary>
    public required DatabaseModel Model { get; init; }

    /// <summary>What the source is called in reports: the path of the file or folder, or a server and database.</summary>
    public required string Source { get; init; }

    /// <summary>What expressions and texts name.</summary>
    public DependencyIndex Dependencies { get; init; } = DependencyIndex.Empty;

    /// <summary>The columns of views and table-valued functions by the name of the object, where they could be bound.</summary>
    public IReadOnlyDictionary<SqlName, ValueList<Identifier>> ResultColumns { get; init; } = FrozenDictionary<SqlName, ValueList<Identifier>>.Empty;

    /// <summary>
    /// Whether the source has expressions and texts but no lists of what they name, so that <see cref="Dependencies"/> (and, for such a source,
    /// <see cref="ResultColumns"/>) have to be bound from the texts.
    /// </summary>
    public bool NeedsBinding { get; init; }

    /// <summary>Where elements stand in the source; elements of a DACPAC have no place.</summary>
    public IReadOnlyDictionary<ElementId, SourceLocation> Locations { get; init; } = FrozenDictionary<ElementId, SourceLocation>.Empty;

    /// <summary>The refactor log, oldest entry first.</summary>
    public ValueList<Rename> Renames { get; init; } = [];

    /// <summary>What the reader met on its way.</summary>
    public ValueList<ReadingNote> Notes { get; init; } = [];

    /// <summary>The canonical XML of objects that a DACPAC holds and the model keeps as the statement that creates them: what they are written back as.</summary>
    public IReadOnlyDictionary<ElementId, string> PackageForms { get; init; } = FrozenDictionary<ElementId, string>.Empty;

    /// <summary>The pre- and the post-deployment script of the source, in this order; none that is empty.</summary>
    public ValueList<DeploymentScript> DeploymentScripts { get; init; } = [];

    /// <summary>The file names of the packages that hold other parts of the same database.</summary>
    public ValueList<string> OtherParts { get; init; } = [];

    /// <summary>The names of the SQLCMD variables that the source declares, without <c>$( )</c>.</summary>
    public ValueList<string> SqlCmdVariables { get; init; } = [];
}
