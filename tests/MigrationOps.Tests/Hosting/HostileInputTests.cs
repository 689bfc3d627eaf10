using System.IO.Compression;
using MigrationOps.Hosting;
using MigrationOps.Testing;

namespace MigrationOps.Tests.Hosting;

/// <summary>Whatever a path names, the job ends with a coded error and an exit code, and leaves nothing behind.</summary>
public sealed class HostileInputTests : IDisposable
{
    private const string Model = """
        <DataSchemaModel FileFormatVersion="1.2" SchemaVersion="2.9" DspName="Microsoft.Data.Tools.Schema.Sql.Sql150DatabaseSchemaProvider"
          CollationLcid="1033" CollationCaseSensitive="False" xmlns="http://schemas.microsoft.com/sqlserver/dac/Serialization/2012/02"><Model>
        """;

    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string> Inputs => ["missing", "text", "empty file", "archive without a model", "truncated model", "entity", "syntax error", "folder without files", "no declaration"];

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Inputs))]
    public void A_job_ends_with_a_coded_error_and_no_bundle(string kind)
    {
        var source = Make(kind);
        var before = _folder.Files();
        var request = new HostRequest { BaseFolder = _folder.Root, Names = SettingNames.MSBuild, Current = "empty", Desired = source, OutputPath = "out" };

        var result = new MigrationHost(FixedClock.Default).Plan(request, CancellationToken.None);

        Assert.Equal(HostResult.Failed, result.ExitCode);
        Assert.NotEmpty(result.Messages);
        Assert.All(result.Messages, message => Assert.Matches("^MOP8[0-9]{3}$", message.Id.Value));
        Assert.Equal(before, _folder.Files());
        Assert.False(Directory.Exists(_folder.Combine("out")));
    }

    [Fact]
    public void Every_fault_of_a_folder_is_told_at_its_place()
    {
        _folder.Write("schema/a.sql", "CREATE TABLE [dbo].[A] ([Id] int);");
        _folder.Write("schema/b.sql", "-- b\nCREATE TABL [dbo].[B] ([Id] int);");
        _folder.Write("schema/c.sql", "\n\nUSE [master];");
        var request = new HostRequest { BaseFolder = _folder.Root, Names = SettingNames.MSBuild, Current = "empty", Desired = "schema", OutputPath = "out" };

        var result = new MigrationHost(FixedClock.Default).Plan(request, CancellationToken.None);

        Assert.Equal([(_folder.Combine("schema/b.sql"), 2), (_folder.Combine("schema/c.sql"), 3)], result.Messages.Select(message => (message.Location!.File, message.Location.Line)));
    }

    [Theory]
    [InlineData("We]ird")]
    [InlineData("It's")]
    [InlineData("$(Variable)")]
    [InlineData("two\nlines")]
    [InlineData("Größe 😀 | `x` {0}")]
    public void A_name_of_any_characters_is_planned(string name)
    {
        _folder.Write("desired.sql", $"CREATE TABLE [dbo].[{name.Replace("]", "]]", StringComparison.Ordinal)}] ([Id] int NOT NULL);");
        var request = new HostRequest { BaseFolder = _folder.Root, Names = SettingNames.MSBuild, Current = "empty", Desired = "desired.sql", OutputPath = "out" };

        var result = new MigrationHost(FixedClock.Default).Plan(request, CancellationToken.None);

        Assert.Equal(HostResult.Succeeded, result.ExitCode);
        Assert.Equal($"[dbo].[{name.Replace("]", "]]", StringComparison.Ordinal)}]", Assert.Single(result.Plan!.Phases[0].Operations).Object);
    }

    private string Make(string kind)
    {
        switch (kind)
        {
            case "missing":
                return "missing.dacpac";
            case "text":
                _folder.Write("text.dacpac", "This is no archive.");
                return "text.dacpac";
            case "empty file":
                _folder.Write("empty.dacpac", string.Empty);
                return "empty.dacpac";
            case "archive without a model":
                return Package("readme.txt", "no model");
            case "truncated model":
                return Package("model.xml", Model + "<Element Type=\"SqlTable\"");
            case "entity":
                return Package("model.xml", "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>" + Model + "&e;</Model></DataSchemaModel>");
            case "syntax error":
                _folder.Write("broken/a.sql", "CREATE TABL [dbo].[A] ([Id] int);");
                return "broken";
            case "folder without files":
                Directory.CreateDirectory(_folder.Combine("nothing"));
                return "nothing";
            default:
                _folder.Write("insert.sql", "INSERT INTO [dbo].[A] VALUES (1);");
                return "insert.sql";
        }
    }

    private string Package(string entry, string content)
    {
        using var archive = ZipFile.Open(_folder.Combine("package.dacpac"), ZipArchiveMode.Create);
        using var writer = new StreamWriter(archive.CreateEntry(entry).Open());
        writer.Write(content);
        return "package.dacpac";
    }
}
