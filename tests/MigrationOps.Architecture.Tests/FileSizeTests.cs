using MigrationOps.Architecture.Tests.Sources;

namespace MigrationOps.Architecture.Tests;

public class FileSizeTests
{
    private const int Longest = 400;
    private const int LongestMedian = 60;

    [Fact]
    public void No_file_is_longer_than_400_lines()
        => Offenders.None(SourceTree.All.Where(file => file.Lines.Count > Longest).Select(file => $"{file}: {file.Lines.Count} lines"));

    [Fact]
    public void Half_of_the_product_files_have_60_lines_or_less()
    {
        var lengths = SourceTree.Product.Select(file => file.Lines.Count).Order().ToList();

        Assert.InRange(lengths[lengths.Count / 2], 1, LongestMedian);
    }
}
