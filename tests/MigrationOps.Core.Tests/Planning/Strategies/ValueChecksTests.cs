using MigrationOps.Model;
using MigrationOps.Operations;
using MigrationOps.Operations.Conversions;
using MigrationOps.Planning.Strategies;

namespace MigrationOps.Core.Tests.Planning.Strategies;

public sealed class ValueChecksTests
{
    private const string Latin = "Latin1_General_CI_AS";
    private const string Cyrillic = "Cyrillic_General_CI_AS";

    private static readonly SqlName Column = SqlName.Of("dbo", "T", "A");

    [Theory]
    [InlineData("varchar", 20, "varchar", 10, 10)]
    [InlineData("varchar", 20, "char", 10, 10)]
    [InlineData("nvarchar", 20, "nvarchar", 10, 20)]
    [InlineData("varbinary", 20, "varbinary", 10, 10)]
    public void A_shorter_length_asks_how_long_the_values_are(string from, int length, string to, int newLength, int bytes) =>
        Assert.Equal(new RowCheck.Fits { Column = Column, Bytes = bytes }, CheckOf(SqlType.BuiltIn(from, length), SqlType.BuiltIn(to, newLength)));

    [Theory]
    [InlineData("char", 20, "char", 10)]
    [InlineData("varchar", 20, "nvarchar", 10)]
    [InlineData("nvarchar", 20, "varchar", 20)]
    [InlineData("varbinary", 20, "binary", 30)]
    public void Where_length_is_not_all_the_values_go_there_and_back(string from, int length, string to, int newLength)
    {
        var (current, desired) = (SqlType.BuiltIn(from, length), SqlType.BuiltIn(to, newLength));
        Assert.Equal(new RowCheck.RoundTrips { Column = Column, From = current, To = desired }, CheckOf(current, desired));
    }

    [Fact]
    public void Values_that_change_their_code_page_go_through_both_collations()
    {
        var type = SqlType.BuiltIn("varchar", 20);
        Assert.Equal(
            new RowCheck.RoundTrips { Column = Column, From = type, To = type, FromCollation = Latin, ToCollation = Cyrillic },
            CheckOf(type, type, Latin, Cyrillic));
    }

    [Fact]
    public void An_unknown_collation_is_that_of_the_database()
    {
        var type = SqlType.BuiltIn("varchar", 20);
        Assert.Equal(
            new RowCheck.RoundTrips { Column = Column, From = type, To = type, FromCollation = Latin, ToCollation = "DATABASE_DEFAULT" },
            CheckOf(type, type, Latin, null));
    }

    [Fact]
    public void A_number_has_no_collation() =>
        Assert.Equal(
            new RowCheck.RoundTrips { Column = Column, From = SqlType.BuiltIn("int"), To = SqlType.BuiltIn("varchar", 2) },
            CheckOf(SqlType.BuiltIn("int"), SqlType.BuiltIn("varchar", 2), Latin, Cyrillic));

    [Fact]
    public void A_type_of_which_nothing_is_known_demands_an_empty_table() =>
        Assert.Equal(new RowCheck.NoRows { Column = Column }, CheckOf(SqlType.UserDefined(SqlName.Of("dbo", "Point")), SqlType.BuiltIn("int")));

    private static RowCheck CheckOf(SqlType from, SqlType to, string? collationFrom = Latin, string? collationTo = Latin) =>
        ValueChecks.Of(Column, new TypePair(from, to, collationFrom, collationTo), TypeConversion.Between(from, to, collationFrom, collationTo));
}
