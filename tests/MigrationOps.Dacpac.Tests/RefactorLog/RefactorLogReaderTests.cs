using System.Text;
using MigrationOps.Dacpac.RefactorLog;
using MigrationOps.Findings;
using MigrationOps.Model;
using MigrationOps.Testing;

namespace MigrationOps.Dacpac.Tests.RefactorLog;

public class RefactorLogReaderTests
{
    [Fact]
    public void The_namespace_may_stand_on_the_root_or_on_each_operation()
    {
        var operation = Operation("Rename Refactor", ("ElementName", "[dbo].[T].[a]"), ("ElementType", "SqlSimpleColumn"), ("NewName", "[b]"));

        var onRoot = Read($"<Operations Version=\"1.0\" xmlns=\"{DacpacBuilder.Namespace}\">{operation}</Operations>");
        var onOperation = Read($"<Operations Version=\"1.0\">{operation.Replace("<Operation ", $"<Operation xmlns=\"{DacpacBuilder.Namespace}\" ", StringComparison.Ordinal)}</Operations>");

        Assert.Equal(onRoot, onOperation);
        Assert.Equal(new Rename("k", ElementKind.Column, SqlName.Of("dbo", "T", "a"), SqlName.Of("dbo", "T", "b")), Assert.Single(onRoot));
    }

    [Theory]
    [InlineData("[New]]Name]", "New]Name")]
    [InlineData("NewName", "NewName")]
    public void The_new_name_may_stand_in_brackets_or_not(string written, string name)
    {
        var rename = Assert.Single(Read(Log(Operation("Rename Refactor", ("ElementName", "[dbo].[T]"), ("ElementType", "SqlTable"), ("NewName", written)))));

        Assert.Equal(SqlName.Of("dbo", name), rename.To);
    }

    [Fact]
    public void A_constraint_stands_inside_its_table()
    {
        var rename = Assert.Single(Read(Log(Operation(
            "Rename Refactor",
            ("ElementName", "[dbo].[PK_a]"),
            ("ElementType", "SqlPrimaryKeyConstraint"),
            ("ParentElementName", "[dbo].[T]"),
            ("NewName", "PK_b")))));

        Assert.Equal(new Rename("k", ElementKind.PrimaryKey, SqlName.Of("dbo", "T", "PK_a"), SqlName.Of("dbo", "T", "PK_b")), rename);
    }

    [Fact]
    public void A_move_changes_the_schema()
    {
        var rename = Assert.Single(Read(Log(Operation("Move Schema", ("ElementName", "[dbo].[V]"), ("ElementType", "SqlView"), ("NewSchema", "app")))));

        Assert.Equal(new Rename("k", ElementKind.View, SqlName.Of("dbo", "V"), SqlName.Of("app", "V")), rename);
    }

    [Fact]
    public void The_order_of_the_log_is_kept()
    {
        var renames = Read(Log(
            Operation("Rename Refactor", ("ElementName", "[dbo].[A]"), ("ElementType", "SqlTable"), ("NewName", "B")),
            Operation("Something new"),
            Operation("Rename Refactor", ("ElementName", "[dbo].[B]"), ("ElementType", "SqlTable"), ("NewName", "C"))));

        Assert.Equal(["[dbo].[B]", "[dbo].[C]"], renames.Select(rename => rename.To.ToString()));
    }

    [Fact]
    public void A_rename_without_a_new_name_is_refused()
    {
        var fault = Assert.Throws<MigrationOpsException>(() => Read(Log(Operation("Rename Refactor", ("ElementName", "[dbo].[A]"), ("ElementType", "SqlTable")))));

        Assert.Equal(DacpacErrors.UnreadableRefactorLog, fault.Id);
        Assert.Contains("NewName", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_without_brackets_is_refused() =>
        Assert.Equal(
            DacpacErrors.UnreadableRefactorLog,
            Assert.Throws<MigrationOpsException>(() => Read(Log(Operation("Move Schema", ("ElementName", "dbo.A"), ("ElementType", "SqlTable"), ("NewSchema", "x"))))).Id);

    [Fact]
    public void Another_root_is_refused() => Assert.Equal(DacpacErrors.UnexpectedXml, Assert.Throws<MigrationOpsException>(() => Read("<Log />")).Id);

    [Fact]
    public void Broken_xml_is_refused() => Assert.Equal(DacpacErrors.BrokenXml, Assert.Throws<MigrationOpsException>(() => Read("<Operations>")).Id);

    private static ValueList<Rename> Read(string xml) => RefactorLogReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(xml)), "Shop.refactorlog");

    private static string Log(params IEnumerable<string> operations) => $"<Operations Version=\"1.0\">{string.Concat(operations)}</Operations>";

    private static string Operation(string name, params IEnumerable<(string Name, string Value)> properties) =>
        $"<Operation Name=\"{name}\" Key=\"k\" ChangeDateTime=\"01/02/2024 10:00:00\">{string.Concat(properties.Select(property => ModelText.Property(property.Name, property.Value)))}</Operation>";
}
