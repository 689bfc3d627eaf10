using MigrationOps.TransactSql.Rehearsal.Evaluation;

namespace MigrationOps.TransactSql.Tests.Rehearsal.Evaluation;

public sealed class TruthsTests
{
    [Theory]
    [InlineData("False", "Undecided", "False", "Undecided")]
    [InlineData("True", "Undecided", "Undecided", "True")]
    [InlineData("Unknown", "Undecided", "Undecided", "Undecided")]
    [InlineData("True", "Unknown", "Unknown", "True")]
    [InlineData("False", "Unknown", "False", "Unknown")]
    [InlineData("True", "True", "True", "True")]
    public void What_decides_alone_decides(string x, string y, string and, string or)
    {
        var (left, right) = (Enum.Parse<Truth>(x), Enum.Parse<Truth>(y));

        Assert.Equal(Enum.Parse<Truth>(and), Truths.And(left, right));
        Assert.Equal(Enum.Parse<Truth>(and), Truths.And(right, left));
        Assert.Equal(Enum.Parse<Truth>(or), Truths.Or(left, right));
        Assert.Equal(Enum.Parse<Truth>(or), Truths.Or(right, left));
    }
}
