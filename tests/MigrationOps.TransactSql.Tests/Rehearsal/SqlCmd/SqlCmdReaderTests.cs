using MigrationOps.Findings;
using MigrationOps.Model;
using MigrationOps.TransactSql.Rehearsal;
using MigrationOps.TransactSql.Rehearsal.SqlCmd;

namespace MigrationOps.TransactSql.Tests.Rehearsal.SqlCmd;

public sealed class SqlCmdReaderTests
{
    [Theory]
    [InlineData(":setvar n x\nCREATE TABLE [$(n)] (a INT);", "x")]
    [InlineData(":setvar n \"a b\"\nCREATE TABLE [$(n)] (a INT);", "a b")]
    [InlineData(":setvar n x\n:setvar n y\n  \nGO\nEXEC ('CREATE TABLE $(N) (a INT)');", "y")]
    [InlineData(":on error exit\n:SETVAR n x\nPRINT '\n:setvar n y\n';\nGO\nCREATE TABLE $(n) (a INT);", "x")]
    [InlineData("-- $(missing)\n/* $(missing) */CREATE TABLE x (a INT);", "x")]
    [InlineData("/* it's\n:setvar n y\n*/\n:setvar n x\nCREATE TABLE $(n) (a INT);", "x")]
    public void Variables_are_put_in(string script, string table)
        => Assert.Equal(table, Assert.Single(Rehearsed.RunSqlCmd("-- nothing", script).Model.All<Table>()).Name.Last.Value);

    [Theory]
    [InlineData("SELECT $(missing);")]
    [InlineData(":setvar n x\n:setvar n\nSELECT '$(n)';")]
    [InlineData(":connect other")]
    [InlineData(":r missing.sql")]
    [InlineData("!! dir")]
    public void What_is_not_known_is_refused(string script)
        => Assert.Equal("MOP8060", Assert.Throws<MigrationOpsException>(() => ScriptProgram.Read("s.sql", script, new SqlCmdEnvironment())).Id.Value);

    [Fact]
    public void An_included_file_has_its_own_lines()
    {
        var environment = new SqlCmdEnvironment { Include = file => file == "part.sql" ? new SqlCmdFile(file, "PRINT '1';\nTHROW 50001, 'x', 1;") : null };
        var program = ScriptProgram.Read("s.sql", "PRINT '0';\n:r part.sql\nPRINT '2';", environment);

        var stop = ScriptDriver.Run(program, Sources.SourceFolder.Model("-- nothing"), Rehearsed.Environment).Stop;

        Assert.Equal(("part.sql", 2), (stop?.Location.File, stop?.Location.Line ?? 0));
    }

    [Fact]
    public void The_database_that_the_script_names_may_be_used()
        => Assert.Null(Rehearsed.RunSqlCmd("-- nothing", ":setvar DatabaseName \"Shop\"\nGO\nUSE [$(DatabaseName)];").Stop);
}
