using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using MigrationOps.Dacpac;
using MigrationOps.Gates;
using MigrationOps.Model;
using MigrationOps.Testing;
using MigrationOps.TransactSql.Outlines;
using MigrationOps.TransactSql.Rehearsal.Proof;

namespace MigrationOps.Scenarios.Tests.Properties;

/// <summary>What holds for any database and any pair. <c>MIGRATIONOPS_RANDOM_PAIRS=10000</c> runs so many of each instead of the few of an ordinary run.</summary>
public sealed class RandomPairTests : IDisposable
{
    private const int Usual = 50;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void What_is_written_reads_back_equal() => ForAll(database =>
    {
        var path = _folder.Combine("random.dacpac");
        new DacpacWriter(new ModuleOutliner(database.Model.Settings)).Write(path, database, new PackageDescription { Name = "Random" });
        var read = DacpacFile.Load(path);
        Assert.Equal(database.Model.Settings, read.Model.Settings);
        Assert.Equal(database.Model.Elements.AsEnumerable(), read.Model.Elements);
    });

    [Fact]
    public void A_database_does_not_differ_from_itself() => ForAll(database => Assert.Empty(Pipeline.Compare(database, RandomDatabase.Of(database.Model.Elements)).Changes));

    [Fact]
    public void The_scripts_of_a_pair_end_at_the_desired_database_and_their_rollback_at_the_current_one() => ForAllPairs((current, desired) =>
    {
        var rehearsal = PlanRehearsal.Prove(Pipeline.Write(current, desired), current, desired, CancellationToken.None);
        Assert.True(rehearsal.Failures.Count == 0, string.Join("\n", rehearsal.Failures));
    });

    [Fact]
    public void No_statement_of_the_old_application_fails_before_contract_unless_a_finding_says_so() => ForAllPairs((current, desired) =>
    {
        var rehearsal = PlanRehearsal.Prove(Pipeline.Write(current, desired), current, desired, CancellationToken.None);
        Assert.DoesNotContain(Pipeline.Examine(current, desired, rehearsal), finding => finding.Id == RuleIds.StatementFailsWhileBothRun);
    });

    private static void ForAll(Action<LoadedDatabase> holds) =>
        Check.One(Settings, Prop.ForAll(Seeds(), seed => Named($"RandomDatabase.Of({seed})", () => holds(RandomDatabase.Of(seed)))));

    private static void ForAllPairs(Action<LoadedDatabase, LoadedDatabase> holds) => Check.One(
        Settings,
        Prop.ForAll(Seeds(), Seeds(), (current, desired) => Named($"RandomDatabase.Of({current}) to RandomDatabase.Of({desired})", () => holds(RandomDatabase.Of(current), RandomDatabase.Of(desired)))));

    private static void Named(string input, Action check)
    {
        try
        {
            check();
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            throw new InvalidOperationException($"{input}: {fault.Message}", fault);
        }
    }

    // A smaller seed is no smaller database, so nothing is shrunk.
    private static Arbitrary<int> Seeds() => Arb.From(Gen.Choose(0, 1_000_000_000));

    private static Config Settings => Config.QuickThrowOnFailure.WithMaxTest(Count).WithReplay(20260101UL, 1UL);

    private static int Count => int.TryParse(Environment.GetEnvironmentVariable("MIGRATIONOPS_RANDOM_PAIRS"), NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : Usual;
}
