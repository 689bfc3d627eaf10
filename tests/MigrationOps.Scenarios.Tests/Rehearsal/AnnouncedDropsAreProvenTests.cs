using MigrationOps.Model;
using MigrationOps.Operations;
using MigrationOps.Operations.Archive;
using MigrationOps.Policy;
using MigrationOps.Scripting;
using MigrationOps.Testing;
using MigrationOps.TransactSql.Rehearsal.Proof;
using MigrationOps.TransactSql.Sources;

namespace MigrationOps.Scenarios.Tests.Rehearsal;

/// <summary>What policies make of the drop of a table and of a column; each plan is proven both ways.</summary>
public sealed class AnnouncedDropsAreProvenTests : IDisposable
{
    private const string Current = "CREATE TABLE t (id int NOT NULL CONSTRAINT PK_t PRIMARY KEY, c int NOT NULL); GO CREATE TABLE u (id int NOT NULL CONSTRAINT PK_u PRIMARY KEY);";
    private const string Desired = "CREATE TABLE t (id int NOT NULL CONSTRAINT PK_t PRIMARY KEY);";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void What_was_announced_is_marked_from_expand_until_it_goes()
    {
        var policy = new MigrationPolicy { Deprecations = [Announced("dbo", "t", "c"), Announced("dbo", "u")] };

        var plan = Proven(policy);

        var marks = plan.Phases[0].Operations.Where(operation => operation.Kind == nameof(AddExtendedProperty)).ToList();
        Assert.Equal(2, marks.Count);
        Assert.Equal(2, plan.Phases[2].Operations.Count(operation => operation.Kind == nameof(DropExtendedProperty)));
        Assert.Contains("""{"since":"2029-01-01","contractAfter":"2029-06-30"}""", marks[0].Steps[0].Sql, StringComparison.Ordinal);
    }

    [Fact]
    public void An_archive_is_kept_as_long_as_the_team_decided()
    {
        var plan = Proven(new MigrationPolicy { Archive = new ArchivePolicy { Days = 90 } });

        Assert.All(Of(plan, nameof(ArchiveTable), nameof(CopyToArchive)), operation => Assert.Contains("DATEADD(day, 90, SYSUTCDATETIME())", operation.Steps[0].Sql, StringComparison.Ordinal));
        Assert.Equal(2, Of(plan, nameof(ArchiveTable), nameof(CopyToArchive)).Count());
    }

    [Fact]
    public void Nothing_is_archived_where_the_team_decided_so()
    {
        var plan = Proven(new MigrationPolicy { Archive = ArchivePolicy.None });

        Assert.Empty(Of(plan, nameof(ArchiveTable), nameof(CopyToArchive)));
        Assert.Equal(["Every value of the column goes.", "Every row of the table goes."], Of(plan, nameof(DropColumn), nameof(DropTable)).Select(operation => operation.Loss).OrderDescending(StringComparer.Ordinal));
        Assert.DoesNotContain("[archive_", ScriptRenderer.Render(plan, Phase.Contract, ScriptDirection.Deploy), StringComparison.Ordinal);
    }

    private static IEnumerable<OperationDocument> Of(PlanDocument plan, params string[] kinds) =>
        plan.Phases.SelectMany(phase => phase.Operations).Where(operation => kinds.Contains(operation.Kind));

    private static Deprecation Announced(params string[] parts) =>
        new() { Object = SqlName.Of(parts), Since = new DateOnly(2029, 1, 1), ContractAfter = new DateOnly(2029, 6, 30) };

    private PlanDocument Proven(MigrationPolicy policy)
    {
        var (from, to) = (Load("current.sql", Current), Load("desired.sql", Desired));
        var plan = Pipeline.Write(from, to, policy);
        var record = PlanRehearsal.Prove(plan, from, to, CancellationToken.None);
        Assert.True(record.Proven, string.Join('\n', record.Failures));
        return plan;
    }

    private LoadedDatabase Load(string file, string text)
    {
        var path = _folder.Combine(file);
        File.WriteAllText(path, text.Replace(" GO ", "\nGO\n", StringComparison.Ordinal));
        return SqlSource.Load(path, new SqlSourceOptions { Collation = "SQL_Latin1_General_CP1_CI_AS" }, CancellationToken.None);
    }
}
