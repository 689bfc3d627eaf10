using System.IO.Compression;
using System.Text.Json;
using System.Xml.Linq;
using MigrationOps.Dacpac;
using MigrationOps.Findings;
using MigrationOps.Model;
using MigrationOps.Testing;
using Xunit.Abstractions;

namespace MigrationOps.Scenarios.Tests.Mutations;

public sealed class MutationTests(ITestOutputHelper output)
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);
    private static readonly IReadOnlyList<Ignore> Ignores = JsonSerializer.Deserialize<List<Ignore>>(
        File.ReadAllText(RepositoryFolder.Combine("tests/MigrationOps.Scenarios.Tests/Mutations/ignores.json")), Web)!;

    [CaseFact]
    public void Every_property_that_is_mutated_is_a_change_or_a_listed_ignore()
    {
        var all = Unseen("real/kitchen-sink/v1.dacpac", 1000).Concat(Unseen("real/kitchen-sink/enums.dacpac", 400)).ToList();

        var unlisted = all.Where(mutation => !Ignores.Any(ignore => ignore.Covers(mutation))).ToList();
        output.WriteLine($"{all.Count - unlisted.Count} listed as ignored, {unlisted.Count} not.");
        Assert.DoesNotContain(all, mutation => IsText(mutation.Kind) && !mutation.Subject.Contains("(unnamed)", StringComparison.Ordinal));
        Assert.True(unlisted.Count == 0, string.Join('\n', unlisted.Select(mutation => $"{mutation.Kind} of {mutation.Subject}")));
        Assert.Equal([], Ignores.Where(ignore => !all.Any(ignore.Covers)).Select(ignore => ignore.Kind));
    }

    [Fact]
    public void Every_ignore_has_its_reason()
    {
        Assert.NotEmpty(Ignores);
        Assert.All(Ignores, ignore => Assert.NotEmpty(ignore.Reason));
    }

    private List<Mutation> Unseen(string package, int fewest)
    {
        using var folder = new TemporaryFolder();
        var source = CaseFolder.Combine(package);
        var current = DacpacFile.Load(source, CancellationToken.None);
        var document = ReadModel(source);
        var unseen = new List<Mutation>();
        var count = 0;
        foreach (var mutation in Mutation.All(document.Root!.Element(document.Root.Name.Namespace + "Model")!))
        {
            count++;
            var undo = mutation.Apply();
            if (!IsSeen(current, document, folder.Combine("mutated.dacpac")))
            {
                unseen.Add(mutation);
            }

            undo();
        }

        output.WriteLine($"{package}: {count} mutations, {count - unseen.Count} seen.");
        Assert.InRange(count, fewest, int.MaxValue);
        return unseen;
    }

    private static bool IsText(string kind) =>
        kind.EndsWith("HeaderContents", StringComparison.Ordinal) || kind.EndsWith("FooterContents", StringComparison.Ordinal)
        || kind.EndsWith("BodyScript", StringComparison.Ordinal) || kind.EndsWith("QueryScript", StringComparison.Ordinal);

    private static bool IsSeen(LoadedDatabase current, XDocument document, string path)
    {
        WriteDacpac(document, path);
        try
        {
            return Pipeline.Compare(current, DacpacFile.Load(path, CancellationToken.None)).Changes.Count > 0;
        }
        catch (MigrationOpsException refused)
        {
            return refused.Id.Value.StartsWith("MOP8", StringComparison.Ordinal);
        }
    }

    private static XDocument ReadModel(string path)
    {
        using var zip = ZipFile.OpenRead(path);
        using var stream = zip.GetEntry("model.xml")!.Open();
        return XDocument.Load(stream);
    }

    private static void WriteDacpac(XDocument model, string path)
    {
        File.Delete(path);
        using var zip = ZipFile.Open(path, ZipArchiveMode.Create);
        using var stream = zip.CreateEntry("model.xml", CompressionLevel.NoCompression).Open();
        model.Save(stream, SaveOptions.DisableFormatting);
    }
}
