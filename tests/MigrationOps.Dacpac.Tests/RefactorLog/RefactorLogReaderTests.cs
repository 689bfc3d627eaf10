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
    public void An_entry_tells_its_place_and_its_day()
    {
        var rename = Assert.Single(Read("<Operations>\n  " + Operation("Move Schema", ("ElementName", "[dbo].[T]"), ("ElementType", "SqlTable"), ("NewSchema", "app")) + "</Operations>"));

        Assert.Equal(new SourceLocation("Shop.refactorlog", 2, 4), rename.Location);
        Assert.Equal(new DateTime(2024, 1, 2, 10, 0, 0), rename.WrittenAt);
    }

    [Fact]
    public void An_operation_that_is_not_known_is_told_with_its_place()
    {
        var log = "<Operations>\n" + Operation("Rename Everything") + "</Operations>";
        var note = Assert.Single(RefactorLogReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(log)), "Shop.refactorlog").Notes);

        Assert.Equal(DacpacErrors.UnknownRefactorOperation, note.Id);
        Assert.Equal(2, note.Location.Line);
        Assert.Contains("'Rename Everything'", note.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ElementName")]
    [InlineData("ElementType")]
    [InlineData("NewSchema")]
    public void A_move_that_lacks_a_property_is_refused_with_its_place(string missing)
    {
        (string Name, string Value)[] properties = [("ElementName", "[dbo].[T]"), ("ElementType", "SqlTable"), ("NewSchema", "app")];
        var log = "<Operations>\n\n" + Operation("Move Schema", properties.Where(property => property.Name != missing)) + "</Operations>";

        var fault = Assert.Throws<MigrationOpsException>(() => Read(log));

        Assert.Equal(DacpacErrors.UnreadableRefactorLog, fault.Id);
        Assert.Equal(3, fault.Location?.Line);
        Assert.Contains(missing, fault.Message, StringComparison.Ordinal);
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

    private static ValueList<Rename> Read(string xml) => RefactorLogReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(xml)), "Shop.refactorlog").Renames;

    private static string Log(params IEnumerable<string> operations) => $"<Operations Version=\"1.0\">{string.Concat(operations)}</Operations>";

    private static string Operation(string name, params IEnumerable<(string Name, string Value)> properties) =>
        $"<Operation Name=\"{name}\" Key=\"k\" ChangeDateTime=\"01/02/2024 10:00:00\">{string.Concat(properties.Select(property => ModelText.Property(property.Name, property.Value)))}</Operation>";
}
