using MigrationOps.Model;
using MigrationOps.TransactSql.Tests.Sources;

namespace MigrationOps.TransactSql.Tests.Appliers;

public sealed class CreateTableApplierTests
{
    [Fact]
    public void A_column_keeps_every_facet()
    {
        var table = Table(
            """
            CREATE TABLE t (
                a INT IDENTITY (-5, 10) NOT FOR REPLICATION,
                b NVARCHAR (20) COLLATE Latin1_General_BIN2 MASKED WITH (FUNCTION = 'partial(1,"x",0)') NULL,
                c AS ([a] + (1)) PERSISTED NOT NULL,
                d UNIQUEIDENTIFIER ROWGUIDCOL NOT NULL,
                e INT SPARSE,
                f XML COLUMN_SET FOR ALL_SPARSE_COLUMNS,
                g VARBINARY (MAX) FILESTREAM
            );
            """);

        Assert.Equal(
            [
                new Column { Name = Name("a"), Type = SqlType.BuiltIn("int"), IsNullable = false, Identity = new IdentityProperty(-5, 10, IsNotForReplication: true) },
                new Column { Name = Name("b"), Type = SqlType.BuiltIn("nvarchar", 20), Collation = "Latin1_General_BIN2", MaskingFunction = "partial(1,\"x\",0)" },
                new Column { Name = Name("c"), Computed = new ComputedValue(new SqlExpression("([a] + (1))"), IsPersisted: true, IsPersistedNotNull: true) },
                new Column { Name = Name("d"), Type = SqlType.BuiltIn("uniqueidentifier"), IsNullable = false, IsRowGuid = true },
                new Column { Name = Name("e"), Type = SqlType.BuiltIn("int"), IsSparse = true },
                new Column { Name = Name("f"), Type = SqlType.BuiltIn("xml"), IsColumnSet = true },
                new Column { Name = Name("g"), Type = SqlType.Max("varbinary"), IsFileStream = true },
            ],
            table.Columns);
    }

    [Theory]
    [InlineData("double precision", "FLOAT (53)")]
    [InlineData("float(24)", "REAL")]
    [InlineData("decimal", "DECIMAL (18, 0)")]
    [InlineData("[nvarchar](max)", "NVARCHAR (MAX)")]
    [InlineData("national character varying(3)", "NVARCHAR (3)")]
    [InlineData("varchar", "VARCHAR (1)")]
    [InlineData("datetime2", "DATETIME2 (7)")]
    [InlineData("timestamp", "ROWVERSION")]
    [InlineData("sysname", "[sys].[sysname]")]
    [InlineData("hierarchyid", "[sys].[hierarchyid]")]
    [InlineData("json", "JSON")]
    [InlineData("Money2", "[dbo].[Money2]")]
    [InlineData("xml(DOCUMENT app.c)", "XML (DOCUMENT [app].[c])")]
    public void A_type_is_read_in_its_canonical_form(string written, string read)
        => Assert.Equal(read, Table($"CREATE TABLE t (a {written});").Columns[0].Type!.ToString());

    [Theory]
    [InlineData("a INT PRIMARY KEY", true)]
    [InlineData("a INT PRIMARY KEY NONCLUSTERED", false)]
    [InlineData("a INT PRIMARY KEY, b INT UNIQUE CLUSTERED", false)]
    [InlineData("a INT PRIMARY KEY, INDEX i CLUSTERED (a)", false)]
    [InlineData("a INT PRIMARY KEY);\nGO\nCREATE CLUSTERED INDEX i ON t (a", false)]
    public void A_primary_key_is_clustered_unless_something_else_is(string body, bool isClustered)
        => Assert.Equal(isClustered, Table($"CREATE TABLE t ({body});").PrimaryKey!.IsClustered);

    [Fact]
    public void The_columns_of_a_primary_key_are_not_null_by_themselves()
        => Assert.Equal([false, false, true], Table("CREATE TABLE t (a INT, b INT, c INT, CONSTRAINT PK PRIMARY KEY (a, b));").Columns.Select(column => column.IsNullable));

    [Fact]
    public void Constraints_stand_in_the_order_of_their_ids()
    {
        var constraints = Table("CREATE TABLE t (a INT CONSTRAINT z CHECK (a > 0) CONSTRAINT m UNIQUE DEFAULT 1 CONSTRAINT b REFERENCES t (a) ON DELETE CASCADE NOT FOR REPLICATION);").Constraints;

        Assert.Equal(
            ["[dbo].[t].[m]", "[dbo].[t] (unnamed DEFAULT FOR [a])", "[dbo].[t].[z]", "[dbo].[t].[b]"],
            constraints.Select(constraint => constraint.Id.ToString()));
        var key = Assert.IsType<ForeignKey>(constraints[3]);
        Assert.Equal((ReferentialAction.Cascade, true), (key.OnDelete, key.IsNotForReplication));
    }

    [Fact]
    public void Options_of_the_table_are_read()
    {
        var table = Table("CREATE TABLE t (a INT) ON ps (a) WITH (DATA_COMPRESSION = ROW ON PARTITIONS (1, 3 TO 4), DATA_COMPRESSION = PAGE ON PARTITIONS (2));");

        Assert.Equal(new Placement(new Identifier("ps"), new Identifier("a")), table.Placement);
        Assert.Equal([new("ROW", 1), new("PAGE", 2), new("ROW", 3), new("ROW", 4)], table.Compression);
    }

    [Fact]
    public void A_temporal_table_knows_its_history()
    {
        const string Sql = "CREATE TABLE t (a INT PRIMARY KEY, s DATETIME2 GENERATED ALWAYS AS ROW START HIDDEN, e DATETIME2 GENERATED ALWAYS AS ROW END, PERIOD FOR SYSTEM_TIME (s, e)) WITH (SYSTEM_VERSIONING = ON (HISTORY_TABLE = dbo.h, HISTORY_RETENTION_PERIOD = 1 MONTH));";
        var history = SqlName.Of("dbo", "h");

        var table = Table(Sql);

        Assert.Equal(new SystemVersioning { HistoryTable = history, Retention = "1 MONTHS", HasAutomaticHistoryTable = true }, table.SystemVersioning);
        Assert.Equal([(GeneratedAlways.No, false), (GeneratedAlways.RowStart, true), (GeneratedAlways.RowEnd, false)], table.Columns.Select(column => (column.Generated, column.IsHidden)));
        Assert.False(Table(Sql + "\nGO\nCREATE TABLE h (a INT NOT NULL, s DATETIME2 NOT NULL, e DATETIME2 NOT NULL);").SystemVersioning!.HasAutomaticHistoryTable);
    }

    [Fact]
    public void A_table_in_memory_keeps_its_durability_and_hash_index()
    {
        var table = Table("CREATE TABLE t (a INT NOT NULL PRIMARY KEY NONCLUSTERED HASH WITH (BUCKET_COUNT = 8)) WITH (MEMORY_OPTIMIZED = ON, DURABILITY = SCHEMA_ONLY);");

        Assert.Equal(MemoryDurability.SchemaOnly, table.MemoryOptimized);
        Assert.Equal(IndexOptions.Default with { IsHash = true, BucketCount = 8 }, table.PrimaryKey!.Options);
    }

    private static Table Table(string sql) => SourceFolder.Model(sql).FindTable(SqlName.Of("dbo", "t"))!;

    private static SqlName Name(string column) => SqlName.Of("dbo", "t", column);
}
