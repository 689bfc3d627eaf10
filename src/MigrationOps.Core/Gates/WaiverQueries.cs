using MigrationOps.Model;
using MigrationOps.Policy;

namespace MigrationOps.Gates;

/// <summary>What is asked of waivers.</summary>
internal static class WaiverQueries
{
    /// <summary>Whether a waiver holds no more.</summary>
    /// <param name="waiver">The waiver.</param>
    /// <param name="asOf">The day on which dates are judged.</param>
    /// <returns>Whether its last day is past.</returns>
    public static bool HasExpired(this Waiver waiver, DateOnly asOf) => waiver.Expires < asOf;

    /// <summary>Whether a waiver names a rule and an object.</summary>
    /// <param name="waiver">The waiver.</param>
    /// <param name="rule">The rule.</param>
    /// <param name="subject">The object as findings show it.</param>
    /// <param name="names">The comparer of names in the database.</param>
    /// <returns>Whether it names both.</returns>
    public static bool Covers(this Waiver waiver, MessageId rule, string subject, NameComparer names)
    {
        if (waiver.Rule != rule)
        {
            return false;
        }

        return SqlName.TryParse(waiver.Object, out var waived) && SqlName.TryParse(subject, out var found)
            ? names.Equals(waived, found)
            : names.Equals(new Identifier(waiver.Object), new Identifier(subject));
    }
}
