using System.Diagnostics;
using System.Globalization;
using System.Text;
using MigrationOps.Model;
using MigrationOps.TransactSql.Tests.Rehearsal;

namespace MigrationOps.TransactSql.Tests.Sources;

public sealed class LargeSourceTests
{
    [Fact]
    public void Four_times_the_statements_do_not_take_sixteen_times_the_time()
    {
        Measure(100);

        var small = Measure(400);
        var large = Measure(1600);

        Assert.True(large < (small * 12) + 1000, $"400 tables: {small} ms, 1,600 tables: {large} ms");
    }

    private static long Measure(int tables)
    {
        var create = new StringBuilder();
        var change = new StringBuilder();
        for (var i = 0; i < tables; i++)
        {
            create.Append(CultureInfo.InvariantCulture, $"CREATE TABLE t{i} (a INT NOT NULL CONSTRAINT PK{i} PRIMARY KEY, b INT);\nGO\nCREATE INDEX i ON t{i} (b);\nGO\n");
            change.Append(CultureInfo.InvariantCulture, $"EXEC sp_rename 't{i}.b', 'c', 'COLUMN';\nDROP TABLE t{i};\n");
        }

        var watch = Stopwatch.StartNew();
        var end = Rehearsed.After(SourceFolder.Model(create.ToString()), change.ToString());
        Assert.Empty(end.All<Table>());
        return watch.ElapsedMilliseconds;
    }
}
