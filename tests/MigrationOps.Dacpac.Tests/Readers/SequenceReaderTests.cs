using System.Globalization;
using System.Numerics;
using MigrationOps.Model;
using static MigrationOps.Dacpac.Tests.ModelText;

namespace MigrationOps.Dacpac.Tests.Readers;

public class SequenceReaderTests
{
    [Fact]
    public void Without_a_type_it_is_bigint_and_starts_at_its_lowest_value()
    {
        var sequence = Reading.Single<Sequence>(Element("SqlSequence", "[dbo].[S]"));

        Assert.Equal(SqlType.BuiltIn("bigint"), sequence.Type);
        Assert.Equal(long.MinValue, sequence.Start);
        Assert.Equal(1, sequence.Increment);
        Assert.True(sequence.IsCached);
    }

    [Theory]
    [InlineData("tinyint", "1", "0")]
    [InlineData("tinyint", "-1", "255")]
    [InlineData("smallint", "1", "-32768")]
    [InlineData("int", "-5", "2147483647")]
    [InlineData("decimal", "1", "-999999999999999999")]
    public void A_start_that_is_not_written_is_the_bound_of_the_type(string type, string increment, string start) =>
        Assert.Equal(BigInteger.Parse(start, CultureInfo.InvariantCulture), Reading.Single<Sequence>(Element("SqlSequence", "[dbo].[S]", Property("Increment", increment), Type(type))).Start);

    [Fact]
    public void A_bound_of_the_type_goes_without_saying()
    {
        var sequence = Reading.Single<Sequence>(Element(
            "SqlSequence",
            "[dbo].[S]",
            Property("HasNoMinValue", "False"),
            Property("HasNoMaxValue", "False"),
            Property("MinValue", "5"),
            Property("MaxValue", "2147483647"),
            Type("int")));

        Assert.Equal(5, sequence.Minimum);
        Assert.Null(sequence.Maximum);
        Assert.Equal(5, sequence.Start);
    }

    [Fact]
    public void An_alias_type_bounds_it_wherever_the_alias_stands()
    {
        var alias = Element("SqlUserDefinedDataType", "[dbo].[Z]", RefersToBuiltIn("Type", "[tinyint]"));
        var sequence = Element("SqlSequence", "[dbo].[S]", Relationship("TypeSpecifier", Element("SqlTypeSpecifier", null, Refers("Type", "[dbo].[Z]"))));

        Assert.Equal(0, Reading.Single<Sequence>(sequence, alias).Start);
    }

    [Fact]
    public void A_type_that_no_sequence_has_leaves_it_opaque() =>
        Assert.Single(Reading.Of(Element("SqlSequence", "[dbo].[S]", Type("varchar"))).Model.All<OpaqueObject>());
}
