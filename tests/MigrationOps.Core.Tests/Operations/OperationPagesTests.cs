using MigrationOps.Testing;

namespace MigrationOps.Core.Tests.Operations;

public sealed class OperationPagesTests
{
    public static TheoryData<string> Names { get; } = [.. OperationPages.Types.Select(type => type.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void An_operation_has_its_page(string name) =>
        GoldenFile.Verify($"{OperationPages.Folder}/{name}.md", OperationPages.Write(OperationPages.Types.Single(type => type.Name == name)));

    [Fact]
    public void The_index_names_every_operation() => GoldenFile.Verify($"{OperationPages.Folder}/README.md", OperationPages.WriteIndex());

    [Fact]
    public void No_page_is_left_over() =>
        Assert.Equal(
            OperationPages.Types.Select(type => type.Name).Append("README").Order(StringComparer.Ordinal),
            Directory.EnumerateFiles(RepositoryFolder.Combine(OperationPages.Folder), "*.md").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal));
}
