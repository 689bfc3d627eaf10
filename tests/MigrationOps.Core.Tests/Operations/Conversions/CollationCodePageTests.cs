using MigrationOps.Operations.Conversions;

namespace MigrationOps.Core.Tests.Operations.Conversions;

public class CollationCodePageTests
{
    [Theory]
    [InlineData("SQL_Latin1_General_CP1_CI_AS", 1252)]
    [InlineData("SQL_Latin1_General_CP850_BIN2", 850)]
    [InlineData("Latin1_General_BIN2", 1252)]
    [InlineData("Latin1_General_100_CI_AS_SC_UTF8", 65001)]
    [InlineData("Chinese_PRC_Stroke_90_CI_AS", 936)]
    [InlineData("Chinese_Taiwan_Stroke_CI_AS", 950)]
    [InlineData("Serbian_Latin_100_CI_AS", 1250)]
    [InlineData("Serbian_Cyrillic_100_CI_AS", 1251)]
    [InlineData("japanese_xjis_140_ci_as", 932)]
    public void The_code_page_is_known_from_the_name(string collation, int page) =>
        Assert.Equal(page, CollationCodePage.Of(collation));

    [Theory]
    [InlineData("Assamese_100_CI_AS")]
    [InlineData("Nowhere_CI_AS")]
    [InlineData(null)]
    public void Other_collations_have_no_known_code_page(string? collation) =>
        Assert.Null(CollationCodePage.Of(collation));

    [Fact]
    public void Two_unknown_collations_are_the_same_only_when_they_are_one()
    {
        Assert.True(CollationCodePage.AreSame("Nowhere_CI_AS", "nowhere_ci_as"));
        Assert.True(CollationCodePage.AreSame(null, null));
        Assert.False(CollationCodePage.AreSame("Nowhere_CI_AS", "Elsewhere_CI_AS"));
    }
}
