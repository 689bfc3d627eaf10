using MigrationOps.Model;

namespace MigrationOps.Dacpac.Xml;

/// <summary>What stands before the elements of a model.</summary>
internal sealed record ModelHeader
{
    /// <summary>The platform.</summary>
    public required SqlPlatform Platform { get; init; }

    /// <summary>Whether names that differ only in letter case are different names.</summary>
    public required bool HasCaseSensitiveNames { get; init; }

    /// <summary>The ANSI_NULLS setting of scripts that do not state one; null where the header is silent.</summary>
    public bool? AnsiNulls { get; init; }

    /// <summary>The QUOTED_IDENTIFIER setting of scripts that do not state one; null where the header is silent.</summary>
    public bool? QuotedIdentifier { get; init; }

    /// <summary>The names of the SQLCMD variables.</summary>
    public ValueList<string> SqlCmdVariables { get; init; } = [];

    /// <summary>The packages that hold other parts of the same database.</summary>
    public ValueList<string> CompositeReferences { get; init; } = [];
}
