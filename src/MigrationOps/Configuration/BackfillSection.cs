using MigrationOps.Configuration.Json;
using MigrationOps.Model;
using MigrationOps.Policy;

namespace MigrationOps.Configuration;

/// <summary>Reads <c>backfills</c>: what columns hold in rows that were written before them.</summary>
internal static class BackfillSection
{
    private const int PartsOfColumn = 3;

    /// <summary>The names of the members of a backfill; both must be there.</summary>
    public static IReadOnlyList<string> Properties { get; } = ["column", "value"];

    /// <summary>Reads the section.</summary>
    /// <param name="items">The backfills.</param>
    /// <returns>The backfills in order.</returns>
    public static ValueList<BackfillValue> Read(ValueList<LocatedValue> items)
    {
        var backfills = new List<BackfillValue>();
        foreach (var item in items)
        {
            var reader = new ObjectReader(item, "a backfill", Properties);
            var backfill = new BackfillValue
            {
                Column = reader.RequiredName("column", PartsOfColumn),
                Value = ExpressionText.Read(reader.RequiredText("value"), "value"),
                Location = reader.Location,
            };
            if (backfills.Find(other => other.Column == backfill.Column) is { } first)
            {
                throw Failure.Of(ConfigurationIds.Repeated, backfill.Location, $"a backfill of {backfill.Column}", first.Location!.Line);
            }

            backfills.Add(backfill);
        }

        return backfills.ToValueList();
    }
}
