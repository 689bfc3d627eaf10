namespace MigrationOps.Scripting.Catalog;

/// <summary>How the catalog tells whether an element is there.</summary>
/// <param name="Absent">Nothing bears its name.</param>
/// <param name="Exists">It is there, as far as the catalog tells for sure.</param>
/// <param name="Exact">
/// It is there and nothing speaks against its being this version of it. SQL Server stores expressions in a form of its own, so this can be false for the
/// right version; it is only used to tell that a replacement has been made already.
/// </param>
internal sealed record Presence(string Absent, string Exists, string Exact)
{
    /// <summary>An element of which the catalog shows all that matters.</summary>
    /// <param name="exists">It is there.</param>
    /// <returns>The presence.</returns>
    public static Presence Of(string exists) => new(Predicate.Not(exists), exists, exists);

    /// <summary>That nothing bears its name and what it is created on is there; null where that is the same as <see cref="Absent"/>.</summary>
    public string? Creatable { get; init; }

    /// <summary>The guard of a step that creates the element.</summary>
    /// <returns>The guard.</returns>
    public Guard Created() => new(Creatable ?? Absent, Exists);

    /// <summary>The guard of a step that drops the element.</summary>
    /// <param name="replacement">Another version that takes its name in the same plan, or null: where it stands, the drop has been done.</param>
    /// <returns>The guard.</returns>
    public Guard Dropped(Presence? replacement = null)
    {
        var isTold = replacement is not null && replacement.Exact != Exact;
        return new Guard(Exists, isTold ? Predicate.Any(Absent, replacement!.Exact) : Absent);
    }
}
