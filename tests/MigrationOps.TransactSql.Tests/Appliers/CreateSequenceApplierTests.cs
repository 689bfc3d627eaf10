using System.Numerics;
using MigrationOps.Model;
using MigrationOps.TransactSql.Tests.Sources;

namespace MigrationOps.TransactSql.Tests.Appliers;

public sealed class CreateSequenceApplierTests
{
    [Theory]
    [InlineData("", "-9223372036854775808")]
    [InlineData("AS TINYINT", "0")]
    [InlineData("AS INT INCREMENT BY -1", "2147483647")]
    [InlineData("AS DECIMAL (5)", "-99999")]
    [InlineData("MINVALUE 3", "3")]
    [InlineData("START WITH -7", "-7")]
    public void The_start_is_made_explicit(string options, string start)
        => Assert.Equal(BigInteger.Parse(start, System.Globalization.CultureInfo.InvariantCulture), Read(options).Start);

    [Fact]
    public void A_bound_that_is_that_of_the_type_is_none()
    {
        var sequence = Read("AS TINYINT MINVALUE 0 MAXVALUE 254 CYCLE CACHE 20");

        Assert.Equal((null, (BigInteger)254, true, 20), (sequence.Minimum, sequence.Maximum!.Value, sequence.IsCycling, sequence.CacheSize!.Value));
    }

    [Fact]
    public void Without_a_cache_nothing_is_cached() => Assert.False(Read("NO CACHE").IsCached);

    private static Sequence Read(string options) => Assert.Single(SourceFolder.Model($"CREATE SEQUENCE s {options};").All<Sequence>());
}
