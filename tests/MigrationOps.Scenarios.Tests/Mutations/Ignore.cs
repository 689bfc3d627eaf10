namespace MigrationOps.Scenarios.Tests.Mutations;

/// <summary>A kind of edit that is no change of the database, and why.</summary>
/// <param name="Kind">The kind of the edit; <c>*</c> stands for anything at its start or end.</param>
/// <param name="Subject">What the name of the edited element contains; null for every element.</param>
/// <param name="Reason">Why nothing follows from it.</param>
internal sealed record Ignore(string Kind, string? Subject, string Reason)
{
    public bool Covers(Mutation mutation) =>
        (Subject is null || mutation.Subject.Contains(Subject, StringComparison.Ordinal)) && Matches(Kind, mutation.Kind);

    private static bool Matches(string pattern, string kind)
    {
        var middle = pattern.Trim('*');
        return (pattern.StartsWith('*'), pattern.EndsWith('*')) switch
        {
            (true, true) => kind.Contains(middle, StringComparison.Ordinal),
            (true, false) => kind.EndsWith(middle, StringComparison.Ordinal),
            (false, true) => kind.StartsWith(middle, StringComparison.Ordinal),
            _ => kind == pattern,
        };
    }
}
