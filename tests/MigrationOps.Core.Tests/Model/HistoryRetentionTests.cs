using MigrationOps.Model;

namespace MigrationOps.Core.Tests.Model;

public class HistoryRetentionTests
{
    [Theory]
    [InlineData("6 MONTHS", 6, "MONTH")]
    [InlineData("1 MONTH", 1, "MONTH")]
    [InlineData("10 days", 10, "DAY")]
    [InlineData("2 WEEKS", 2, "WEEK")]
    [InlineData("1 YEARS", 1, "YEAR")]
    [InlineData(null, -1, "INFINITE")]
    public void A_period_is_a_number_of_units(string? text, int length, string unit) => Assert.Equal(new HistoryRetention(length, unit), HistoryRetention.Of(text));

    [Theory]
    [InlineData("MONTHS")]
    [InlineData("6 HOURS")]
    [InlineData("-1 DAYS")]
    [InlineData("six MONTHS")]
    public void Another_text_is_no_period(string text) => Assert.Null(HistoryRetention.Of(text));

    [Theory]
    [InlineData(null, "100 YEARS", true)]
    [InlineData("100 YEARS", null, false)]
    [InlineData(null, null, true)]
    [InlineData("12 MONTHS", "1 YEAR", true)]
    [InlineData("1 YEAR", "12 MONTHS", true)]
    [InlineData("11 MONTHS", "1 YEAR", false)]
    [InlineData("7 DAYS", "1 WEEK", true)]
    [InlineData("30 DAYS", "1 MONTH", false)]
    [InlineData("31 DAYS", "1 MONTH", true)]
    [InlineData("1 MONTH", "29 DAYS", false)]
    [InlineData("1 MONTH", "4 WEEKS", true)]
    [InlineData("365 DAYS", "1 YEAR", false)]
    public void A_retention_covers_what_it_keeps_in_every_calendar(string? longer, string? shorter, bool covers) =>
        Assert.Equal(covers, HistoryRetention.Of(longer)!.Covers(HistoryRetention.Of(shorter)!));
}
