using System.Globalization;
using MigrationOps.Findings;
using MigrationOps.Testing;
using Xunit.Abstractions;

namespace MigrationOps.Dacpac.Tests;

/// <summary>Whatever is wrong with a package, it ends in a database or in a coded error. <c>MIGRATIONOPS_FUZZ_PACKAGES=100000</c> tries so many instead of the few of an ordinary run.</summary>
public sealed class ReaderFuzzTests(ITestOutputHelper output) : IDisposable
{
    private const int Usual = 500;

    // So many are read once more beside the package that they were, which must end in the same way.
    private const int PairEvery = 5;

    // All that is allocated for one package, whatever is freed meanwhile; other tests of the process do not count.
    private const long MostMemory = 1L << 30;

    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(5);

    private readonly TemporaryFolder _folder = new();
    private long _mostMemory;
    private TimeSpan _longest;

    public void Dispose() => _folder.Dispose();

    [CaseFact]
    public void A_broken_package_ends_in_a_database_or_a_coded_error()
    {
        string[] originals = ["real/kitchen-sink/enums.dacpac", "ddl/42_rebuild_fk_trigger_index/current.dacpac", "ddl/58_memopt/desired.dacpac"];
        var models = originals.Select(ModelOf).ToArray();
        var path = _folder.Combine("broken.dacpac");
        var ends = new Dictionary<string, int>();
        for (var seed = 0; seed < Count; seed++)
        {
            File.WriteAllBytes(path, new MutatedPackage(models[seed % models.Length], seed).ToBytes());
            var end = End(() => DacpacFile.Load(path), seed);
            ends[end] = ends.GetValueOrDefault(end) + 1;
            if (seed % PairEvery == 0)
            {
                Assert.Equal((seed, end), (seed, End(() => DacpacFile.LoadPair(CaseFolder.Combine(originals[seed % originals.Length]), path), seed)));
            }
        }

        foreach (var (end, count) in ends.OrderBy(end => end.Key, StringComparer.Ordinal))
        {
            output.WriteLine($"{end}: {count}");
        }

        output.WriteLine($"most memory for one package: {_mostMemory >> 20} MiB, longest: {_longest.TotalMilliseconds:F0} ms of the processor");
        Assert.True(ends.Count > 3, "The packages are not broken in enough ways.");
    }

    private string End(Action load, int seed)
    {
        // Time of the processor: a busy machine is no hang.
        var before = Environment.CpuUsage.TotalTime;
        var memory = GC.GetAllocatedBytesForCurrentThread();
        try
        {
            load();
            return "database";
        }
        catch (MigrationOpsException fault)
        {
            return fault.Id.Value;
        }
        catch (Exception fault)
        {
            throw new InvalidOperationException($"Package {seed} ends in {fault.GetType().Name}: {fault.Message}", fault);
        }
        finally
        {
            var spent = Environment.CpuUsage.TotalTime - before;
            _longest = spent > _longest ? spent : _longest;
            Assert.True(spent < Longest, $"Package {seed} takes {spent}.");
            _mostMemory = Math.Max(_mostMemory, GC.GetAllocatedBytesForCurrentThread() - memory);
            Assert.True(_mostMemory < MostMemory, $"Package {seed} takes {_mostMemory >> 20} MiB.");
        }
    }

    private static string ModelOf(string path)
    {
        using var archive = System.IO.Compression.ZipFile.OpenRead(CaseFolder.Combine(path));
        using var reader = new StreamReader(archive.GetEntry("model.xml")!.Open());
        return reader.ReadToEnd();
    }

    private static int Count => int.TryParse(Environment.GetEnvironmentVariable("MIGRATIONOPS_FUZZ_PACKAGES"), NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : Usual;
}
