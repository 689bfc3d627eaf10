using MigrationOps.Hosting;
using MigrationOps.Testing;

namespace MigrationOps.Tests.Hosting;

public sealed class InputRecordTests : IDisposable
{
    private static readonly DateOnly Today = new(2026, 1, 2);

    private readonly TemporaryFolder _folder = new();

    public InputRecordTests()
    {
        _folder.Write("current.dacpac", "one");
        _folder.Write("schema/a.sql", "two");
        _folder.Write("schema/sub/b.refactorlog", "three");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_same_inputs_give_the_same_text() => Assert.Equal(Describe(Request()), Describe(Request()));

    [Fact]
    public void Every_setting_counts()
    {
        HostRequest[] requests =
        [
            Request(),
            Request() with { Current = "empty" },
            Request() with { Desired = "schema/a.sql" },
            Request() with { OutputPath = "other" },
            Request() with { Configuration = "strict.json" },
            Request() with { Gate = "report" },
            Request() with { Rehearse = false },
            Request() with { AsOf = new DateOnly(2030, 1, 1) },
            Request() with { Scripts = ["a.sql"] },
            Request() with { Scripts = ["a.sql", "b.sql"] },
            Request() with { Scripts = ["b.sql", "a.sql"] },
            Request() with { Variables = ["a=1"] },
            Request() with { Variables = ["a=2"] },
        ];

        Assert.Equal(requests.Length, requests.Select(Describe).Distinct().Count());
    }

    [Fact]
    public void The_value_of_a_variable_is_not_written_down() =>
        Assert.DoesNotContain("hush", Describe(Request() with { Variables = ["Password=hush"] }), StringComparison.Ordinal);

    [Theory]
    [InlineData("deploy/publish.sql")]
    [InlineData("deploy/parts/included.sql")]
    public void A_script_and_what_stands_beside_it_counts(string file)
    {
        _folder.Write("deploy/publish.sql", "one");
        _folder.Write("deploy/parts/included.sql", "two");
        var request = Request() with { Scripts = ["deploy/publish.sql"] };
        var before = Describe(request);

        _folder.Write(file, "another");

        Assert.NotEqual(before, Describe(request));
    }

    [Fact]
    public void The_day_counts() =>
        Assert.NotEqual(Describe(Request()), InputRecord.Describe(Request(), Today.AddDays(1), CancellationToken.None));

    [Theory]
    [InlineData("current.dacpac")]
    [InlineData("schema/a.sql")]
    [InlineData("schema/sub/b.refactorlog")]
    public void The_content_of_a_file_counts_and_its_time_does_not(string file)
    {
        var before = Describe(Request());
        File.SetLastWriteTimeUtc(_folder.Combine(file), new DateTime(2001, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        Assert.Equal(before, Describe(Request()));

        _folder.Write(file, "changed");
        Assert.NotEqual(before, Describe(Request()));
    }

    [Fact]
    public void A_file_that_came_or_went_counts()
    {
        var before = Describe(Request());
        _folder.Write("schema/c.sql", "four");
        Assert.NotEqual(before, Describe(Request()));

        File.Delete(_folder.Combine("schema/c.sql"));
        Assert.Equal(before, Describe(Request()));

        File.Delete(_folder.Combine("schema/a.sql"));
        Assert.NotEqual(before, Describe(Request()));
    }

    [Fact]
    public void The_configuration_beside_the_project_counts()
    {
        var before = Describe(Request());
        _folder.Write("migrationops.json", "{}");

        Assert.NotEqual(before, Describe(Request()));
    }

    [Theory]
    [InlineData("schema/bin/x.sql")]
    [InlineData("schema/sub/OBJ/x.sql")]
    [InlineData("schema/.git/x.sql")]
    [InlineData("schema/notes.txt")]
    [InlineData("schema/out/expand.deploy.sql")]
    public void What_declares_nothing_does_not_count(string file)
    {
        var request = Request() with { OutputPath = "schema/out" };
        var before = Describe(request);
        _folder.Write(file, "x");

        Assert.Equal(before, Describe(request));
    }

    [Fact]
    public void Inputs_that_are_not_there_are_no_failure_here() =>
        Assert.Contains("current: missing.dacpac\n", Describe(Request() with { Current = "missing.dacpac", Desired = null }), StringComparison.Ordinal);

    private static string Describe(HostRequest request) => InputRecord.Describe(request, Today, CancellationToken.None);

    private HostRequest Request() => new()
    {
        BaseFolder = _folder.Root,
        Names = SettingNames.MSBuild,
        Current = "current.dacpac",
        Desired = "schema",
        OutputPath = "out",
    };
}
