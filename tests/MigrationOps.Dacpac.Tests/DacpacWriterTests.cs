using MigrationOps.Dacpac.Tests.Writers;
using MigrationOps.Findings;
using MigrationOps.Model;
using MigrationOps.Testing;
using static MigrationOps.Dacpac.Tests.ModelText;

namespace MigrationOps.Dacpac.Tests;

public sealed class DacpacWriterTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void What_cannot_be_written_is_named_and_nothing_is_left()
    {
        var certificate = Opaque("SqlCertificate", "C");
        var permission = new Permission { Action = "ALTER ANY WHATEVER", Grantee = SqlName.Of("u"), Securable = new Securable(SecurableClass.Database, null) };

        var fault = Fails(certificate, permission);

        Assert.Equal(DacpacErrors.NotWritable, fault.Id);
        Assert.Contains("SqlCertificate [C]", fault.Message, StringComparison.Ordinal);
        Assert.Contains("ALTER ANY WHATEVER", fault.Message, StringComparison.Ordinal);
        Assert.Empty(_folder.Files());
    }

    [Fact]
    public void A_control_character_cannot_be_written() =>
        Assert.Equal(DacpacErrors.NotWritable, Fails(new Schema { Name = SqlName.Of("a\u0001b") }).Id);

    [Fact]
    public void A_platform_that_is_not_the_database_engine_cannot_be_written() =>
        Assert.Equal(DacpacErrors.NotWritable, Assert.Throws<MigrationOpsException>(() => Write("a.dacpac", Database(SqlPlatform.Other))).Id);

    [Fact]
    public void An_older_package_stays_when_a_look_at_the_new_one_fails()
    {
        Write("a.dacpac", Database(SqlPlatform.SqlServer2022));
        var before = File.ReadAllBytes(_folder.Combine("a.dacpac"));
        var writer = new DacpacWriter(new WholeTextOutliner()) { Inspect = _ => throw new InvalidOperationException() };

        Assert.Throws<InvalidOperationException>(() => writer.Write(_folder.Combine("a.dacpac"), Database(SqlPlatform.AzureSql), new PackageDescription { Name = "A" }));

        Assert.Equal(before, File.ReadAllBytes(_folder.Combine("a.dacpac")));
        Assert.Equal(["a.dacpac"], _folder.Files());
    }

    [Fact]
    public void The_names_of_other_parts_of_the_database_read_back()
    {
        Write("a.dacpac", Database(SqlPlatform.SqlServer2022) with { OtherParts = ["Codes.dacpac", "People.dacpac"] });

        Assert.Equal(["Codes.dacpac", "People.dacpac"], DacpacFile.Load(_folder.Combine("a.dacpac")).OtherParts);
    }

    [Fact]
    public void A_place_that_cannot_be_written_to_is_told()
    {
        _folder.Write("file", "a file is no folder");

        Assert.Equal(DacpacErrors.FileNotWritable, Assert.Throws<MigrationOpsException>(() => Write("file/a.dacpac", Database(SqlPlatform.SqlServer2022))).Id);
    }

    [Theory]
    [InlineData(SqlPlatform.Older)]
    [InlineData(SqlPlatform.SqlServer2016)]
    [InlineData(SqlPlatform.SqlServer2017)]
    [InlineData(SqlPlatform.SqlServer2019)]
    [InlineData(SqlPlatform.SqlServer2022)]
    [InlineData(SqlPlatform.SqlServer2025)]
    [InlineData(SqlPlatform.AzureSql)]
    public void Settings_read_back_equal(SqlPlatform platform)
    {
        var database = Database(platform);

        Assert.Equal(database.Model, Again(database).Model);
    }

    [Fact]
    public void A_secret_is_written_as_its_hash_and_told()
    {
        var read = Reading.Of(Element("SqlLogin", "[l]", Property("Password", "secret")));

        var notes = Write("a.dacpac", read);

        Assert.Equal(DacpacErrors.SecretNotKept, Assert.Single(notes).Id);
        Assert.Equal(read.Model, DacpacFile.Load(_folder.Combine("a.dacpac")).Model);
    }

    [Fact]
    public void Texts_with_all_that_XML_changes_read_back_equal()
    {
        const string Nasty = "'a]]>b \r\n c\t<&\"'";
        var property = new ExtendedProperty { Name = new("p \" ' < ] &"), Host = new PropertyHost(PropertyHostClass.Database, null), Value = new(Nasty) };
        var table = new Table { Name = SqlName.Of("dbo", "a]]>\"b"), Columns = [new Column { Name = SqlName.Of("dbo", "a]]>\"b", "\U0001F600"), Type = SqlType.BuiltIn("int") }] };
        var database = Database(SqlPlatform.SqlServer2022, property, table);

        Assert.Equal(database.Model, Again(database).Model);
    }

    [Fact]
    public void Deployment_scripts_read_back_equal()
    {
        var database = Database(SqlPlatform.SqlServer2022) with
        {
            DeploymentScripts =
            [
                new DeploymentScript(DeploymentScriptKind.Pre, "Pre.sql", "PRINT N'é';\n"),
                new DeploymentScript(DeploymentScriptKind.Post, "Post.sql", "PRINT N'$(Env)';\nGO\n"),
            ],
        };

        Write("a.dacpac", database);

        var read = DacpacFile.Load(_folder.Combine("a.dacpac"), CancellationToken.None).DeploymentScripts;
        Assert.Equal(database.DeploymentScripts.Select(script => (script.Kind, script.Text)), read.Select(script => (script.Kind, script.Text)));
    }

    [Fact]
    public void Renames_read_back_equal()
    {
        var database = Database(SqlPlatform.SqlServer2022) with
        {
            Renames =
            [
                new("k1", ElementKind.Table, SqlName.Of("dbo", "Old"), SqlName.Of("dbo", "New")),
                new("k2", ElementKind.Column, SqlName.Of("dbo", "New", "A]"), SqlName.Of("dbo", "New", "B.B")),
                new("k3", ElementKind.ForeignKey, SqlName.Of("dbo", "New", "FK"), SqlName.Of("dbo", "New", "FK2")),
                new("k4", ElementKind.Procedure, SqlName.Of("dbo", "P"), SqlName.Of("app", "P")),
            ],
        };

        Assert.Equal(database.Renames, Again(database).Renames);
    }

    private LoadedDatabase Again(LoadedDatabase database)
    {
        Write("again.dacpac", database);
        var read = DacpacFile.Load(_folder.Combine("again.dacpac"));
        Assert.Empty(read.Notes);
        return read;
    }

    private MigrationOpsException Fails(params Element[] elements) =>
        Assert.Throws<MigrationOpsException>(() => Write("a.dacpac", Database(SqlPlatform.SqlServer2022, elements)));

    private ValueList<ReadingNote> Write(string file, LoadedDatabase database) =>
        new DacpacWriter(new WholeTextOutliner()).Write(_folder.Combine(file), database, new PackageDescription { Name = "A" });

    private static LoadedDatabase Database(SqlPlatform platform, params Element[] elements)
    {
        var settings = new DatabaseSettings { Platform = platform, Collation = "Latin1_General_100_CI_AS" };
        return new LoadedDatabase { Source = "test", Model = new DatabaseModel { Settings = settings, Elements = ElementSet.Create(elements, settings.Names) } };
    }

    private static OpaqueObject Opaque(string type, string name) => new() { TypeName = type, Name = SqlName.Of(name), Content = "CREATE CERTIFICATE C", Form = OpaqueForm.Sql };
}
