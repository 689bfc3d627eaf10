using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.Model;
using MigrationOps.Scripting;

namespace MigrationOps.TransactSql.Rehearsal.Recording;

/// <summary>A statement that stands in a batch of a script itself, and what it did when the script ran.</summary>
internal sealed record RecordedStatement
{
    /// <summary>The statement; null for a module that the parser does not know.</summary>
    public required TSqlStatement? Statement { get; init; }

    /// <summary>What its author wrote.</summary>
    public required string Text { get; init; }

    /// <summary>Where it stands in the files of the script.</summary>
    public required SourceLocation Location { get; init; }

    /// <summary>The number of its batch, from 1; a batch that GO repeats has a number for each time.</summary>
    public required int Batch { get; init; }

    /// <summary>The settings that held for it.</summary>
    public required SessionSettings Settings { get; init; }

    /// <summary>The database before it.</summary>
    public required DatabaseModel Before { get; init; }

    /// <summary>The database after it.</summary>
    public required DatabaseModel After { get; init; }

    /// <summary>What it renamed or moved to another schema, in order.</summary>
    public required ValueList<Rename> Renames { get; init; }

    /// <summary>Whether it wrote rows of tables of the database.</summary>
    public required bool WritesRows { get; init; }

    /// <summary>Whether rows decide what it does.</summary>
    public required bool AsksRows { get; init; }

    /// <summary>Whether anything was executed: neither control of flow alone nor a setting.</summary>
    public required bool Executed { get; init; }

    /// <summary>Whether it changed the schema.</summary>
    public bool ChangesSchema => !ReferenceEquals(Before, After);
}
