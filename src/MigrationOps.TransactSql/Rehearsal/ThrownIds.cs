using System.Globalization;

namespace MigrationOps.TransactSql.Rehearsal;

/// <summary>The ids of errors that scripts raise.</summary>
internal static class ThrownIds
{
    private const int FirstOfOurs = 59000;
    private const int FirstOfOthers = 60000;

    /// <summary>The id of an error.</summary>
    /// <param name="error">The error.</param>
    /// <returns>Our own id where our scripts raised it, which use its number and 50000; else the number.</returns>
    public static string Of(ServerError error) => error.Number is > FirstOfOurs and < FirstOfOthers
        ? "MOP" + (error.Number - 50000).ToString(CultureInfo.InvariantCulture)
        : "SQL " + error.Number.ToString(CultureInfo.InvariantCulture);
}
