using System.IO.Compression;
using System.Text;
using MigrationOps.Dacpac.Packaging;
using MigrationOps.Findings;
using MigrationOps.Model;
using MigrationOps.Testing;
using static MigrationOps.Dacpac.Tests.ModelText;

namespace MigrationOps.Dacpac.Tests;

public sealed class DacpacFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_file_that_is_not_there_is_named() => Assert.Contains("nowhere.dacpac", Fails(DacpacErrors.FileNotReadable, _folder.Combine("nowhere.dacpac")).Message, StringComparison.Ordinal);

    [Fact]
    public void A_folder_is_not_a_package() => Fails(DacpacErrors.FileNotReadable, _folder.Root);

    [Fact]
    public void A_text_file_is_not_a_package() => Fails(DacpacErrors.NotAnArchive, _folder.Write("a.dacpac", "version https://git-lfs.github.com/spec/v1"));

    [Fact]
    public void An_empty_file_is_not_a_package() => Fails(DacpacErrors.NotAnArchive, _folder.Write("a.dacpac", string.Empty));

    [Fact]
    public void Half_a_package_is_not_a_package()
    {
        var bytes = DacpacBuilder.OfElements(Table("[dbo].[T]", Column("[dbo].[T].[Id]"))).ToBytes();
        File.WriteAllBytes(_folder.Combine("a.dacpac"), bytes[..(bytes.Length / 2)]);

        Fails(DacpacErrors.NotAnArchive, _folder.Combine("a.dacpac"));
    }

    [Fact]
    public void An_archive_without_a_model_is_not_a_package() => Fails(DacpacErrors.NoModel, DacpacBuilder.Empty().With("readme.txt", "hello"));

    [Fact]
    public void The_name_of_the_model_is_exact() => Fails(DacpacErrors.NoModel, DacpacBuilder.Empty().With("Model.xml", DacpacBuilder.Model([])));

    [Fact]
    public void Two_models_in_one_archive_are_refused() =>
        Fails(DacpacErrors.RepeatedPart, DacpacBuilder.OfElements().With("model.xml", DacpacBuilder.Model([])));

    [Fact]
    public void A_truncated_model_is_refused_with_its_place()
    {
        var model = DacpacBuilder.Model([Table("[dbo].[T]", Column("[dbo].[T].[Id]"))]);

        var fault = Fails(DacpacErrors.BrokenXml, DacpacBuilder.OfModel(model[..(model.Length - 30)]));

        Assert.True(fault.Location?.Line > 1);
    }

    [Fact]
    public void What_is_broken_behind_the_model_is_noticed() => Fails(DacpacErrors.BrokenXml, DacpacBuilder.OfModel(DacpacBuilder.Model([]) + "<more"));

    [Fact]
    public void An_external_entity_is_never_fetched()
    {
        var secret = _folder.Write("secret.txt", "top secret");
        var model = $"<!DOCTYPE x [<!ENTITY e SYSTEM \"file://{secret}\">]>" + DacpacBuilder.Model([Element("SqlTable", "&e;")]).Split('\n', 2)[1];

        Assert.DoesNotContain("top secret", Fails(DacpacErrors.BrokenXml, DacpacBuilder.OfModel(model)).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Another_root_is_refused() => Fails(DacpacErrors.UnexpectedXml, DacpacBuilder.OfModel("<html><body /></html>"));

    [Fact]
    public void A_root_without_a_model_is_refused() => Fails(DacpacErrors.UnexpectedXml, DacpacBuilder.OfModel("<DataSchemaModel></DataSchemaModel>"));

    [Fact]
    public void Something_else_among_the_elements_is_refused() => Fails(DacpacErrors.UnexpectedXml, DacpacBuilder.OfElements("<Object />"));

    [Fact]
    public void Endless_nesting_is_refused()
    {
        var inner = Element("SqlX", null);
        for (var i = 0; i < 2000; i++)
        {
            inner = Element("SqlX", null, Relationship("R", inner));
        }

        Fails(DacpacErrors.UnexpectedXml, DacpacBuilder.OfElements(inner));
    }

    [Theory]
    [InlineData("SqlIndex")]
    [InlineData("SqlColumnStoreIndex")]
    public void An_index_without_a_table_in_its_name_is_refused(string type) =>
        Fails(DacpacErrors.IncompleteElement, DacpacBuilder.OfElements(Element(type, "[I]", Refers("IndexedObject", "[dbo].[T]"))));

    [Fact]
    public void A_column_without_a_table_in_its_name_is_refused() => Fails(DacpacErrors.IncompleteElement, DacpacBuilder.OfElements(Table("[dbo].[T]", Column("[Id]"))));

    [Fact]
    public void A_zip_bomb_is_refused()
    {
        var model = DacpacBuilder.Model([]).Replace("<Model>", $"<Model><!--{new string('x', 64 << 20)}-->", StringComparison.Ordinal);

        Fails(DacpacErrors.PartTooLarge, DacpacBuilder.OfModel(model));
    }

    [Fact]
    public void A_model_beyond_the_limit_is_refused()
    {
        var path = DacpacBuilder.OfElements(Table("[dbo].[T]", Column("[dbo].[T].[Id]"))).Write(_folder.Combine("a.dacpac"));

        var fault = Assert.Throws<MigrationOpsException>(() => DacpacFile.Load(path, new PackageLimits { ModelBytes = 100 }, CancellationToken.None));

        Assert.Equal(DacpacErrors.PartTooLarge, fault.Id);
    }

    [Fact]
    public void Cancelling_stops_the_reading()
    {
        var path = DacpacBuilder.OfElements().Write(_folder.Combine("a.dacpac"));

        Assert.Throws<OperationCanceledException>(() => DacpacFile.Load(path, new CancellationToken(canceled: true)));
    }

    [Fact]
    public void A_wrong_checksum_is_a_note()
    {
        var database = Reading.Of(DacpacBuilder.OfElements(Table("[dbo].[T]", Column("[dbo].[T].[Id]"))).WithChecksum("ABCD"));

        Assert.Equal(DacpacErrors.ChecksumDiffers, Assert.Single(database.Notes).Id);
        Assert.Single(database.Model.All<Table>());
    }

    [Fact]
    public void A_missing_checksum_is_a_note() =>
        Assert.Equal(DacpacErrors.ChecksumUnknown, Assert.Single(Reading.Of(DacpacBuilder.OfElements().Without("Origin.xml")).Notes).Id);

    [Fact]
    public void A_checksum_covers_the_byte_order_mark()
    {
        var model = DacpacBuilder.Model([Table("[dbo].[T]", Column("[dbo].[T].[Id]"))]);

        var database = Reading.Of(DacpacBuilder.OfModel([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(model)]));

        Assert.Empty(database.Notes);
        Assert.Single(database.Model.All<Table>());
    }

    [Fact]
    public void The_order_of_the_elements_means_nothing()
    {
        string[] elements =
        [
            Element("SqlExtendedProperty", "[SqlTableBase].[dbo].[V].[P]", Script("Value", "N'x'"), Refers("Host", "[dbo].[V]")),
            Element("SqlDefaultConstraint", null, Script("DefaultExpressionScript", "(1)"), Refers("DefiningTable", "[dbo].[T]"), Refers("ForColumn", "[dbo].[T].[Id]")),
            Table("[dbo].[T]", Column("[dbo].[T].[Id]")),
            Element("SqlView", "[dbo].[V]", Script("QueryScript", " SELECT 1 AS a"), Header("CREATE VIEW dbo.V AS")),
            Element("SqlFilegroup", "[FG]"),
        ];

        Assert.Equal(Reading.Of(elements).Model, Reading.Of(elements.Reverse()).Model);
        Assert.Equal(PropertyHostClass.View, Assert.Single(Reading.Of(elements).Model.All<ExtendedProperty>()).Host.Class);
    }

    [Theory]
    [InlineData("predeploy.sql")]
    [InlineData("postdeploy.sql")]
    public void A_deployment_script_is_read_as_it_stands(string part)
    {
        var script = Assert.Single(Reading.Of(DacpacBuilder.OfElements().With(part, "PRINT '$(Env)';\r\nGO\r\n")).DeploymentScripts);

        Assert.Equal("PRINT '$(Env)';\nGO\n", script.Text);
        Assert.Equal(part, Path.GetFileName(script.File));
        Assert.Equal(part == "predeploy.sql" ? DeploymentScriptKind.Pre : DeploymentScriptKind.Post, script.Kind);
        Assert.Empty(Reading.Of(DacpacBuilder.OfElements().With(part, string.Empty)).DeploymentScripts);
    }

    [Fact]
    public void Stored_parts_are_read_as_well()
    {
        var path = _folder.Combine("a.dacpac");
        using (var archive = ZipFile.Open(path, ZipArchiveMode.Create))
        {
            using var stream = archive.CreateEntry("model.xml", CompressionLevel.NoCompression).Open();
            stream.Write(Encoding.UTF8.GetBytes(DacpacBuilder.Model([Table("[dbo].[T]", Column("[dbo].[T].[Id]"))])));
        }

        Assert.Single(DacpacFile.Load(path).Model.All<Table>());
    }

    [CaseFact]
    public void The_header_of_a_project_build_tells_variables_and_renames()
    {
        var database = DacpacFile.Load(CaseFolder.Combine("real/ssdt-sample/v1.dacpac"));

        Assert.Equal(["Env", "OtherDb"], database.SqlCmdVariables);
        Assert.Equal("[dbo].[A].[NewName]", database.Renames[0].To.ToString());
        Assert.Equal("[app].[Zed]", database.Renames[1].To.ToString());
        Assert.Equal([DeploymentScriptKind.Pre, DeploymentScriptKind.Post], database.DeploymentScripts.Select(script => script.Kind));
        Assert.Equal("Latin1_General_100_CI_AS", database.Model.Settings.Collation);
    }

    [Fact]
    public void A_reference_to_another_part_of_the_database_is_kept()
    {
        const string Reference = "<Header><CustomData Category=\"Reference\" Type=\"SqlSchema\"><Metadata Name=\"LogicalName\" Value=\"Common.dacpac\" /></CustomData></Header>";

        var database = Reading.Of(DacpacBuilder.OfModel(DacpacBuilder.Model([], header: Reference)));

        Assert.Equal(["Common.dacpac"], database.OtherParts);
    }

    [Fact]
    public void Lists_of_names_that_are_all_missing_have_to_be_bound()
    {
        var view = Element("SqlView", "[dbo].[V]", Script("QueryScript", " SELECT Id FROM dbo.T"), Header("CREATE VIEW dbo.V AS"));
        var bound = Element("SqlView", "[dbo].[W]", Script("QueryScript", " SELECT Id FROM dbo.T"), Refers("QueryDependencies", "[dbo].[T]"), Header("CREATE VIEW dbo.W AS"));

        Assert.True(Reading.Of(view).NeedsBinding);
        Assert.False(Reading.Of(view, bound).NeedsBinding);
        Assert.False(Reading.Of(Table("[dbo].[T]", Column("[dbo].[T].[Id]"))).NeedsBinding);
    }

    private MigrationOpsException Fails(MessageId id, DacpacBuilder package) => Fails(id, package.Write(_folder.Combine("test.dacpac")));

    private static MigrationOpsException Fails(MessageId id, string path)
    {
        var fault = Assert.Throws<MigrationOpsException>(() => DacpacFile.Load(path));
        Assert.Equal(id, fault.Id);
        Assert.Equal(path, fault.Location?.File);
        return fault;
    }
}
