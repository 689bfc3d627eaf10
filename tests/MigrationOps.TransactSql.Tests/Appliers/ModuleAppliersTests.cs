using MigrationOps.Model;
using MigrationOps.TransactSql.Tests.Sources;

namespace MigrationOps.TransactSql.Tests.Appliers;

public sealed class ModuleAppliersTests
{
    [Theory]
    [InlineData("/* why */\r\nCREATE  VIEW v AS\r\nSELECT 1 AS a -- end\r\n\r\n", "/* why */\nCREATE  VIEW v AS\nSELECT 1 AS a -- end")]
    [InlineData("-- x\ncreate or alter view v AS SELECT 1 AS a;", "-- x\ncreate view v AS SELECT 1 AS a;")]
    public void A_module_is_its_batch_as_a_CREATE_statement(string written, string kept)
        => Assert.Equal(kept, Assert.Single(SourceFolder.Model(written).All<View>()).Definition.Text);

    [Theory]
    [InlineData("RETURNS INT AS BEGIN RETURN 1; END", FunctionKind.Scalar, false)]
    [InlineData("RETURNS TABLE WITH SCHEMABINDING AS RETURN (SELECT 1 AS a)", FunctionKind.InlineTable, true)]
    [InlineData("RETURNS @r TABLE (a INT) AS BEGIN RETURN; END", FunctionKind.MultiStatementTable, false)]
    [InlineData("RETURNS TABLE WITH SCHEMABINDING AS RETURN (SELECT JSON_OBJECT('a':1) AS a)", FunctionKind.InlineTable, true)]
    [InlineData("RETURNS @r TABLE (a INT) AS BEGIN INSERT @r SELECT 1 WHERE 1 IS DISTINCT FROM 2; RETURN; END", FunctionKind.MultiStatementTable, false)]
    public void A_function_tells_what_it_returns_whether_its_body_is_understood_or_not(string body, FunctionKind kind, bool isSchemaBound)
    {
        var function = Assert.Single(SourceFolder.Model($"CREATE FUNCTION f () {body}").All<Function>());

        Assert.Equal((kind, isSchemaBound), (function.Returns, function.IsSchemaBound));
    }

    [Fact]
    public void The_first_of_numbered_procedures_bears_no_number()
        => Assert.Equal([null, 2], SourceFolder.Model("CREATE PROCEDURE p;1 AS RETURN;\nGO\nCREATE PROCEDURE p;2 AS RETURN;").All<Procedure>().Select(procedure => procedure.Number));

    [Fact]
    public void A_trigger_knows_its_table_its_state_and_its_place()
    {
        var trigger = Assert.Single(SourceFolder.Model(
            "CREATE TRIGGER s.tr ON s.t AFTER INSERT, UPDATE AS RETURN;\nGO\nEXEC sp_settriggerorder 's.tr', 'last', 'update';\nGO\nEXEC sp_settriggerorder 's.tr', 'first', 'insert';\nGO\nDISABLE TRIGGER tr ON s.t;\nGO\nCREATE TABLE s.t (a INT);").All<Trigger>());

        Assert.Equal(SqlName.Of("s", "t"), trigger.Parent);
        Assert.True(trigger.IsDisabled);
        Assert.Equal([new("INSERT", IsFirst: true), new("UPDATE", IsFirst: false)], trigger.Orders);
    }

    [Fact]
    public void An_indexed_view_holds_its_indexes()
        => Assert.Single(Assert.Single(SourceFolder.Model("CREATE UNIQUE CLUSTERED INDEX i ON v (a);\nGO\nCREATE VIEW v WITH SCHEMABINDING AS SELECT 1 AS a;").All<View>()).Indexes);

    [Theory]
    [InlineData("CREATE TRIGGER tr ON missing AFTER INSERT AS RETURN;")]
    [InlineData("CREATE INDEX i ON missing (a);")]
    [InlineData("ALTER TABLE missing ADD CONSTRAINT c CHECK (1 = 1);")]
    [InlineData("CREATE TABLE t (a INT REFERENCES missing);")]
    [InlineData("CREATE TABLE t (a INT);\nGO\nCREATE INDEX i ON t (b);")]
    [InlineData("EXEC sp_addextendedproperty 'd', 'x', 'SCHEMA', 'dbo', 'TABLE', 'missing';")]
    public void What_is_named_must_be_declared(string sql) => Assert.Equal("MOP8056", Assert.Single(SourceFolder.Errors(sql)).Id.Value);
}
