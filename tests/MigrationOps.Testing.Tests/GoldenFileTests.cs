using Xunit.Sdk;

namespace MigrationOps.Testing.Tests;

public class GoldenFileTests
{
    private const string Expected = "tests/MigrationOps.Testing.Tests/expected/poem.txt";

    [Fact]
    public void The_same_text_passes()
    {
        GoldenFile.Compare(Expected, "expand\nmigrate\ncontract\n", "test");
        Assert.Throws<XunitException>(() => GoldenFile.Compare(Expected, "expand\nmigrate\ncontract", "test"));
    }

    [Fact]
    public void Another_text_fails_with_the_difference_and_the_command_that_accepts_it()
    {
        var failure = Assert.Throws<XunitException>(() => GoldenFile.Compare(Expected, "expand\ncontract\n", "A_poem"));

        Assert.Contains($"{Expected} differs", failure.Message, StringComparison.Ordinal);
        Assert.Contains("- migrate\n", failure.Message, StringComparison.Ordinal);
        Assert.Contains(
            "MIGRATIONOPS_ACCEPT=1 dotnet test tests/MigrationOps.Testing.Tests --filter \"FullyQualifiedName~A_poem\"",
            failure.Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_file_fails_and_says_so()
    {
        var failure = Assert.Throws<XunitException>(() => GoldenFile.Compare("tests/MigrationOps.Testing.Tests/expected/absent.txt", "text\n", "test"));

        Assert.Contains("absent.txt does not exist", failure.Message, StringComparison.Ordinal);
        Assert.Contains("+ text\n", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Line_endings_count()
        => Assert.Throws<XunitException>(() => GoldenFile.Compare(Expected, "expand\r\nmigrate\r\ncontract\r\n", "test"));

    [Fact]
    public void Accepting_writes_the_file_with_its_folders_as_plain_UTF8()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Combine("expected/new.txt");

        GoldenFile.Accept(path, "é\n", isContinuousIntegration: false);

        Assert.Equal([0xC3, 0xA9, 0x0A], File.ReadAllBytes(path));
    }

    [Fact]
    public void Accepting_is_refused_in_continuous_integration()
    {
        using var folder = new TemporaryFolder();

        Assert.Throws<InvalidOperationException>(() => GoldenFile.Accept(folder.Combine("new.txt"), "text", isContinuousIntegration: true));
        Assert.Empty(folder.Files());
    }
}
