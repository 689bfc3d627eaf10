using MigrationOps.Configuration.Json;
using MigrationOps.Model;
using MigrationOps.Policy;

namespace MigrationOps.Configuration;

/// <summary>Reads <c>rows</c>: how large the tables are.</summary>
internal static class RowsSection
{
    /// <summary>The names of the members of a size that is more than a number of rows.</summary>
    public static IReadOnlyList<string> Properties { get; } = ["rows", "bytesPerRow"];

    /// <summary>Reads the section.</summary>
    /// <param name="value">The section; null where it is left out.</param>
    /// <returns>The sizes in order.</returns>
    public static ValueList<TableRows> Read(LocatedValue? value)
    {
        if (value is null)
        {
            return [];
        }

        var sizes = new List<TableRows>();
        foreach (var member in ObjectReader.Expect<LocatedObject>(value, "rows", "an object").Members)
        {
            var table = ObjectReader.NameOf(new LocatedText(member.Location, member.Name));
            if (sizes.Exists(size => size.Table == table))
            {
                throw Failure.Of(ConfigurationIds.RepeatedProperty, member.Location, member.Name);
            }

            sizes.Add(ReadOne(table, member));
        }

        return sizes.ToValueList();
    }

    private static TableRows ReadOne(SqlName table, LocatedMember member)
    {
        if (member.Value is not LocatedObject)
        {
            return new TableRows(table, ObjectReader.Count(member.Value, member.Name), null) { Location = member.Location };
        }

        var reader = new ObjectReader(member.Value, $"the size of {member.Name}", Properties);
        var rows = reader.Optional("rows") ?? throw Failure.Of(ConfigurationIds.MissingProperty, reader.Location, $"the size of {member.Name}", "rows");
        var bytes = reader.Optional("bytesPerRow");
        return new TableRows(table, ObjectReader.Count(rows, "rows"), bytes is null ? null : (int)Math.Min(ObjectReader.Count(bytes, "bytesPerRow"), int.MaxValue))
        {
            Location = member.Location,
        };
    }
}
