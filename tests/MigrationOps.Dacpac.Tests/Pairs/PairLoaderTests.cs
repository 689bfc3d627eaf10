using System.Text;
using MigrationOps.Findings;
using MigrationOps.Model;
using MigrationOps.Testing;
using static MigrationOps.Dacpac.Tests.ModelText;

namespace MigrationOps.Dacpac.Tests.Pairs;

/// <summary>Two packages read at the same time are what each is alone.</summary>
public sealed class PairLoaderTests : IDisposable
{
    private const string Declaration = "<?xml version=\"1.0\" encoding=\"utf-8\"?>";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [CaseTheory]
    [DdlCases]
    public void A_pair_is_what_its_packages_are(DdlCase pair) => SameAsAlone(pair.CurrentDacpac, pair.DesiredDacpac);

    [CaseTheory]
    [CaseDacpacs]
    public void A_package_and_itself_are_what_it_is(string path) => SameAsAlone(CaseFolder.Combine(path), CaseFolder.Combine(path));

    [CaseTheory]
    [InlineData("real/kitchen-sink/v1.dacpac", "real/kitchen-sink/enums.dacpac")]
    [InlineData("real/kitchen-sink/v1.dacpac", "real/kitchen-sink/v170.dacpac")]
    [InlineData("real/wideworldimporters/2017-06.dacpac", "real/wideworldimporters/2018-10.dacpac")]
    [InlineData("real/wideworldimporters/2024-03.dacpac", "real/wideworldimporters/2018-10.dacpac")]
    [InlineData("real/wideworldimporters-dw/2017-06.dacpac", "real/wideworldimporters-dw/2023-02.dacpac")]
    [InlineData("real/wideworldimporters-dw/2017-06.dacpac", "real/ssdt-sample/v1.dacpac")]
    public void Versions_of_a_real_database_are_what_they_are_alone(string first, string second) =>
        SameAsAlone(CaseFolder.Combine(first), CaseFolder.Combine(second));

    [Theory]
    [InlineData("<!-- <Element> \"' -->")]
    [InlineData("<?note <Element> ?>")]
    [InlineData("\r\n\t ")]
    public void What_stands_between_the_elements_is_passed_over(string between) =>
        SharedAndSameAsAlone(Model(between + T("A") + between + T("B") + between), Model(T("B") + between + T("C")));

    [Theory]
    [InlineData("a > b < c")]
    [InlineData("</Element></Model>")]
    [InlineData("']]>'")]
    [InlineData("'\"' -- it's")]
    [InlineData("Ünïcödé 😀")]
    public void Markup_in_a_text_ends_nothing(string text) =>
        SharedAndSameAsAlone(Model(T("A") + View(text) + T("B")), Model(T("A") + View(text)));

    [Fact]
    public void Markup_in_an_attribute_ends_nothing() =>
        SharedAndSameAsAlone(Model(Attributes("'[dbo].[a > \"b\" /> c]'") + T("B")), Model(Attributes("\"[dbo].[it's > &lt;Element]\"") + T("B")));

    [Fact]
    public void An_element_without_content_is_one_as_well() =>
        SharedAndSameAsAlone(Model("<Element Type=\"SqlSchema\" Name=\"[a]\"/>" + T("B")), Model("<Element\n Type=\"SqlSchema\" Name=\"[a]\"></Element>" + T("B")));

    [Fact]
    public void A_model_without_elements_is_one_as_well() =>
        SameAsAlone(Model(string.Empty), DacpacBuilder.OfModel(DacpacBuilder.Model([]).Replace("<Model>", "<Model />", StringComparison.Ordinal).Replace("</Model>", string.Empty, StringComparison.Ordinal)));

    [Fact]
    public void Equal_bytes_mean_what_their_package_says()
    {
        var header = DacpacBuilder.Model([T("A"), View("select 1")]);

        SameAsAlone(DacpacBuilder.OfModel(header), DacpacBuilder.OfModel(header.Replace("Sql150", "Sql160", StringComparison.Ordinal).Replace("CollationCaseSensitive=\"False\"", "CollationCaseSensitive=\"True\"", StringComparison.Ordinal)));
    }

    [Fact]
    public void Equal_bytes_mean_what_their_encoding_says()
    {
        var model = DacpacBuilder.Model([T("Größe")]);
        var text = (model.StartsWith("<?xml", StringComparison.Ordinal) ? model[(model.IndexOf("?>", StringComparison.Ordinal) + 2)..] : model).TrimStart();
        var latin = Encoding.UTF8.GetBytes(Declaration.Replace("utf-8", "iso-8859-1", StringComparison.Ordinal) + text);

        SameAsAlone(DacpacBuilder.OfModel(Declaration + text), DacpacBuilder.OfModel(latin));
    }

    [Fact]
    public void Another_encoding_is_read_as_well()
    {
        var model = DacpacBuilder.Model([T("Größe")]).Replace("utf-8", "utf-16", StringComparison.OrdinalIgnoreCase);

        SameAsAlone(DacpacBuilder.OfModel([.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(model)]), Model(T("Größe")));
    }

    [Fact]
    public void An_element_larger_than_any_other_is_read_as_well() =>
        SharedAndSameAsAlone(Model(T("A") + View(new string('x', 5 << 20)) + T("B")), Model(T("A") + View(new string('x', 5 << 20)) + T("C")));

    [Theory]
    [InlineData("<Object />")]
    [InlineData("text")]
    [InlineData("<![CDATA[text]]>")]
    [InlineData("<Element Type=\"SqlTable\">")]
    [InlineData("<Element Type=\"SqlTable\" Name=\"[a\" />")]
    [InlineData("<Element Name=\"[a]\" />")]
    [InlineData("</Element>")]
    [InlineData("<Element Type=\"SqlTable\" Name=\"[a] />")]
    [InlineData("<!DOCTYPE x>")]
    [InlineData("&x;")]
    public void What_is_wrong_with_a_package_is_told_as_if_it_were_alone(string wrong)
    {
        var good = Write(Model(T("A") + T("B")), "good.dacpac");
        var broken = Write(Model(T("A") + "\n" + wrong + T("B")), "broken.dacpac");
        var alone = Assert.Throws<MigrationOpsException>(() => DacpacFile.Load(broken));

        SameFault(alone, Assert.Throws<MigrationOpsException>(() => DacpacFile.LoadPair(good, broken)));
        SameFault(alone, Assert.Throws<MigrationOpsException>(() => DacpacFile.LoadPair(broken, good)));
        SameFault(alone, Assert.Throws<MigrationOpsException>(() => DacpacFile.LoadPair(broken, broken)));
    }

    [Fact]
    public void A_package_that_is_not_there_is_named() => Assert.Contains(
        "nowhere.dacpac",
        Assert.Throws<MigrationOpsException>(() => DacpacFile.LoadPair(Write(Model(T("A")), "good.dacpac"), _folder.Combine("nowhere.dacpac"))).Message,
        StringComparison.Ordinal);

    [Fact]
    public void A_pair_that_nobody_waits_for_is_not_read()
    {
        var path = Write(Model(T("A")), "good.dacpac");

        Assert.ThrowsAny<OperationCanceledException>(() => DacpacFile.LoadPair(path, path, new CancellationToken(canceled: true)));
    }

    private static DacpacBuilder Model(string elements) => DacpacBuilder.OfElements(elements);

    private static string T(string name) => Table($"[dbo].[{name}]", Column($"[dbo].[{name}].[Id]"));

    private static string View(string text) =>
        Element("SqlView", "[dbo].[V]", Script("QueryScript", text), RefersToBuiltIn("Schema", "[dbo]"), Header("CREATE VIEW dbo.V AS "));

    private static string Attributes(string name) => $"<Element Type=\"SqlSchema\" Name={name} />";

    private string Write(DacpacBuilder package, string name) => package.Write(_folder.Combine(name));

    private void SharedAndSameAsAlone(DacpacBuilder first, DacpacBuilder second)
    {
        SameAsAlone(first, second);

        var (left, right) = DacpacFile.LoadPair(_folder.Combine("first.dacpac"), _folder.Combine("second.dacpac"));
        Assert.Contains(PartsOf(left), part => PartsOf(right).Any(other => ReferenceEquals(part, other)));
    }

    private static IEnumerable<Element> PartsOf(LoadedDatabase database) => database.Model.Elements.SelectMany(element => element.Parts);

    private void SameAsAlone(DacpacBuilder first, DacpacBuilder second) => SameAsAlone(Write(first, "first.dacpac"), Write(second, "second.dacpac"));

    private static void SameAsAlone(string first, string second)
    {
        var (left, right) = DacpacFile.LoadPair(first, second);

        Same(DacpacFile.Load(first), left);
        Same(DacpacFile.Load(second), right);
    }

    private static void Same(LoadedDatabase expected, LoadedDatabase actual)
    {
        Assert.Equal(expected.Model, actual.Model);
        Assert.All(
            expected.Model.Elements.SelectMany(element => element.Parts.Prepend(element)),
            element => Assert.Equal(expected.Dependencies.UsesOf(element.Id), actual.Dependencies.UsesOf(element.Id)));
        Assert.Equal(expected.ResultColumns, actual.ResultColumns);
        Assert.Equal(expected.PackageForms, actual.PackageForms);
        Assert.Equal(expected.Locations, actual.Locations);
        Assert.Equal(
            (expected.Source, expected.NeedsBinding, expected.Renames, expected.Notes, expected.DeploymentScripts, expected.OtherParts, expected.SqlCmdVariables),
            (actual.Source, actual.NeedsBinding, actual.Renames, actual.Notes, actual.DeploymentScripts, actual.OtherParts, actual.SqlCmdVariables));
    }

    private static void SameFault(MigrationOpsException expected, MigrationOpsException actual) =>
        Assert.Equal((expected.Id, expected.Message, expected.Location), (actual.Id, actual.Message, actual.Location));
}
