using MigrationOps.Model;
using static MigrationOps.Dacpac.Tests.ModelText;

namespace MigrationOps.Dacpac.Tests.Modules;

public class ModuleTextReaderTests
{
    [Fact]
    public void The_text_is_header_body_and_footer_with_plain_line_ends()
    {
        var view = Reading.Single<View>(Element(
            "SqlView",
            "[dbo].[V]",
            Script("QueryScript", " SELECT 1 AS a\r\nWHERE ']]>' = ''"),
            Header("/* why */\r\nCREATE VIEW dbo.V\r\nAS", "\nWITH CHECK OPTION;\r\n")));

        Assert.Equal("/* why */\nCREATE VIEW dbo.V\nAS SELECT 1 AS a\nWHERE ']]>' = ''\nWITH CHECK OPTION;", view.Definition.Text);
    }

    [Fact]
    public void What_the_header_says_does_not_count_beside_it()
    {
        var plain = Element("SqlProcedure", "[dbo].[P]", Script("BodyScript", " SELECT 1"), Header("CREATE PROC dbo.P WITH RECOMPILE AS"));
        var told = Element("SqlProcedure", "[dbo].[P]", Property("IsRecompiled", "True"), Script("BodyScript", " SELECT 1"), Header("CREATE PROC dbo.P WITH RECOMPILE AS"));

        Assert.Equal(Reading.Of(plain).Model, Reading.Of(told).Model);
    }

    [Fact]
    public void A_property_that_nobody_knows_counts()
    {
        var procedure = Reading.Single<Procedure>(Element("SqlProcedure", "[dbo].[P]", Property("IsNew", "True"), Script("BodyScript", " SELECT 1"), Header("CREATE PROC dbo.P AS")));

        Assert.Equal(new UnknownProperty("IsNew", "True"), Assert.Single(procedure.Unknown));
    }

    [Theory]
    [InlineData("", "", true, false)]
    [InlineData("IsAnsiNullsOn", "", true, true)]
    [InlineData("IsQuotedIdentifierOn", " QuotedIdentifiers=\"false\" AnsiNulls=\"true\"", false, true)]
    [InlineData("", " QuotedIdentifiers=\"false\"", false, false)]
    public void The_settings_come_from_the_module_then_from_the_script(string property, string attributes, bool quotedIdentifier, bool ansiNulls)
    {
        var flag = property.Length == 0 ? string.Empty : Property(property, property == "IsAnsiNullsOn" ? "True" : "False");

        var definition = Reading.Single<Procedure>(Element("SqlProcedure", "[dbo].[P]", flag, Script("BodyScript", " SELECT 1", attributes), Header("CREATE PROC dbo.P AS"))).Definition;

        Assert.Equal(quotedIdentifier, definition.QuotedIdentifier);
        Assert.Equal(ansiNulls, definition.AnsiNulls);
    }

    [Fact]
    public void A_module_without_a_body_stays_opaque()
    {
        var procedure = Element("SqlProcedure", "[dbo].[P]", Property("ClassName", "C"), Property("MethodName", "M"), Refers("Assembly", "[asm]"));

        Assert.Equal("SqlProcedure", Assert.Single(Reading.Of(procedure).Model.All<OpaqueObject>()).TypeName);
    }

    [Fact]
    public void A_view_header_is_written_from_the_model()
    {
        var view = Element(
            "SqlView",
            "[dbo].[V]",
            Property("IsSchemaBound", "True"),
            Property("IsMetadataReported", "True"),
            Property("IsWithCheckOption", "True"),
            Property("IsColumnExplicitlyDefined", "True"),
            Script("QueryScript", "\nSELECT 1"),
            Relationship("Columns", Element("SqlComputedColumn", "[dbo].[V].[a]]b]")));

        AssertWritten<View>(view, "CREATE VIEW [dbo].[V] ([a]]b])\nWITH SCHEMABINDING, VIEW_METADATA\nAS\nSELECT 1\nWITH CHECK OPTION");
    }

    [Fact]
    public void A_procedure_header_is_written_from_the_model()
    {
        var procedure = Element(
            "SqlProcedure",
            "[dbo].[P]",
            Script("BodyScript", "\nSELECT 1"),
            Property("IsRecompiled", "True"),
            Property("IsCaller", "False"),
            Refers("User", "[it's]"),
            Relationship("Parameters", Parameter("[dbo].[P].[@a]", "int"), Parameter("[dbo].[P].[@b]", "nvarchar", Script("DefaultExpressionScript", "N'x'"), Property("IsOutput", "True"))));

        AssertWritten<Procedure>(procedure, "CREATE PROCEDURE [dbo].[P]\n    @a INT,\n    @b NVARCHAR (1) = N'x' OUTPUT\nWITH RECOMPILE, EXECUTE AS N'it''s'\nAS\nSELECT 1");
    }

    [Fact]
    public void A_numbered_procedure_bears_its_number()
    {
        var procedure = Element("SqlProcedure", "[dbo].[P].[2]", Script("BodyScript", " SELECT 2"), Refers("ParentProc", "[dbo].[P]"));

        AssertWritten<Procedure>(procedure, "CREATE PROCEDURE [dbo].[P];2\nAS SELECT 2");
        Assert.Equal(2, Reading.Single<Procedure>(procedure).Number);
    }

    [Fact]
    public void A_scalar_function_header_is_written_from_the_model()
    {
        var function = Element(
            "SqlScalarFunction",
            "[dbo].[F]",
            Property("DoReturnNullForNullInput", "True"),
            Relationship("FunctionBody", Body(" BEGIN RETURN 1; END")),
            Relationship("Parameters", Parameter("[dbo].[F].[@x]", "int")),
            Relationship("Type", Specifier("decimal", Property("Precision", "12"), Property("Scale", "3"))));

        AssertWritten<Function>(function, "CREATE FUNCTION [dbo].[F] (\n    @x INT\n)\nRETURNS DECIMAL (12, 3)\nWITH RETURNS NULL ON NULL INPUT\nAS BEGIN RETURN 1; END");
    }

    [Fact]
    public void An_inline_function_header_is_written_from_the_model()
    {
        var function = Element("SqlInlineTableValuedFunction", "[dbo].[F]", Property("IsSchemaBound", "True"), Relationship("FunctionBody", Body(" SELECT 1 AS a")), Relationship("Columns", Element("SqlComputedColumn", "[dbo].[F].[a]")));

        AssertWritten<Function>(function, "CREATE FUNCTION [dbo].[F] ()\nRETURNS TABLE\nWITH SCHEMABINDING\nAS\nRETURN SELECT 1 AS a");
        Assert.Equal([new Identifier("a")], Reading.Of(function).ResultColumns[SqlName.Of("dbo", "F")]);
    }

    [Fact]
    public void A_table_variable_is_written_with_its_constraints()
    {
        var function = Element(
            "SqlMultiStatementTableValuedFunction",
            "[dbo].[F]",
            Property("ReturnTableVariable", "@r"),
            Relationship("FunctionBody", Body(" BEGIN RETURN; END")),
            Relationship("Columns", Column("[dbo].[F].[a]", "int", Property("IsNullable", "False")), Column("[dbo].[F].[b]", "varchar", Property("Collation", "Latin1_General_BIN"))));
        var key = Element("SqlPrimaryKeyConstraint", null, Relationship("ColumnSpecifications", Element("SqlIndexedColumnSpecification", null, Refers("Column", "[dbo].[F].[a]"))), Refers("DefiningTable", "[dbo].[F]"));
        var value = Element("SqlDefaultConstraint", null, Script("DefaultExpressionScript", "'q'"), Refers("DefiningTable", "[dbo].[F]"), Refers("ForColumn", "[dbo].[F].[b]"));
        var check = Element("SqlCheckConstraint", null, Script("CheckExpressionScript", "[a] > 0"), Refers("DefiningTable", "[dbo].[F]"));

        const string Expected = """
            CREATE FUNCTION [dbo].[F] ()
            RETURNS @r TABLE (
                [a] INT NOT NULL,
                [b] VARCHAR (1) COLLATE Latin1_General_BIN NULL DEFAULT 'q',
                PRIMARY KEY CLUSTERED ([a]),
                CHECK ([a] > 0)
            )
            AS BEGIN RETURN; END
            """;
        var database = Reading.Of(function, key, value, check);

        Assert.Equal(Expected.ReplaceLineEndings("\n"), Assert.IsType<Function>(Assert.Single(database.Model.Elements)).Definition.Text);
        Assert.Empty(database.Notes);
    }

    [Fact]
    public void A_trigger_header_is_written_from_the_model()
    {
        var trigger = Element(
            "SqlDmlTrigger",
            "[dbo].[tr]",
            Property("SqlTriggerType", "3"),
            Property("IsInsertTrigger", "True"),
            Property("IsDeleteTrigger", "True"),
            Property("IsNotForReplication", "True"),
            Property("InsertOrderRestriction", "1"),
            Script("BodyScript", " RETURN"),
            Refers("Parent", "[dbo].[V]"));

        AssertWritten<Trigger>(trigger, "CREATE TRIGGER [dbo].[tr]\nON [dbo].[V]\nINSTEAD OF INSERT, DELETE\nNOT FOR REPLICATION\nAS RETURN");
        Assert.Equal([new TriggerOrder("INSERT", true)], Reading.Single<Trigger>(trigger).Orders);
    }

    private static void AssertWritten<T>(string element, string expected)
        where T : Module
    {
        var module = Reading.Single<T>(element);
        Assert.Equal(expected, module.Definition.Text);
        Assert.Empty(module.Unknown);
    }

    private static string Parameter(string name, string type, params IEnumerable<string> properties) =>
        Element("SqlSubroutineParameter", name, [.. properties, Relationship("Type", Specifier(type))]);

    private static string Body(string text) => Element("SqlScriptFunctionImplementation", null, Script("BodyScript", text));
}
