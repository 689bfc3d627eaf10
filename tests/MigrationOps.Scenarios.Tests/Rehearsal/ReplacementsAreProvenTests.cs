using MigrationOps.Model;
using MigrationOps.Testing;
using MigrationOps.TransactSql.Rehearsal.Proof;
using MigrationOps.TransactSql.Sources;

namespace MigrationOps.Scenarios.Tests.Rehearsal;

/// <summary>Small pairs in which something takes the place of another thing of its kind; each is proven both ways.</summary>
public sealed class ReplacementsAreProvenTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string, string> Pairs { get; } = new()
    {
        // A primary key has one place in its table, whatever its name.
        { "CREATE TABLE t (id int NOT NULL CONSTRAINT PK_t PRIMARY KEY NONCLUSTERED);", "CREATE TABLE t (id int NOT NULL PRIMARY KEY NONCLUSTERED);" },
        { "CREATE TABLE t (id int NOT NULL CONSTRAINT PK_t PRIMARY KEY);", "CREATE TABLE t (id int NOT NULL CONSTRAINT PK_other PRIMARY KEY);" },

        // What references the key goes and comes back with it.
        {
            "CREATE TABLE t (id int NOT NULL CONSTRAINT PK_t PRIMARY KEY); GO CREATE TABLE u (r int NULL CONSTRAINT FK_u REFERENCES t (id));",
            "CREATE TABLE t (id int NOT NULL PRIMARY KEY); GO CREATE TABLE u (r int NULL CONSTRAINT FK_u REFERENCES t (id));"
        },
        {
            "CREATE TABLE t (id int NOT NULL, CONSTRAINT UQ_t UNIQUE (id)); GO CREATE TABLE u (r int NULL CONSTRAINT FK_u REFERENCES t (id));",
            "CREATE TABLE t (id int NOT NULL, UNIQUE (id)); GO CREATE TABLE u (r int NULL CONSTRAINT FK_u REFERENCES t (id));"
        },

        {
            "CREATE TABLE t (id int NOT NULL); CREATE UNIQUE INDEX UX_t ON t (id); GO CREATE TABLE u (r int NULL CONSTRAINT FK_u REFERENCES t (id));",
            "CREATE TABLE t (id int NOT NULL CONSTRAINT PK_t PRIMARY KEY); GO CREATE TABLE u (r int NULL CONSTRAINT FK_u REFERENCES t (id));"
        },
        {
            "CREATE TABLE t (id int NOT NULL, n int NULL); CREATE UNIQUE INDEX UX_t ON t (id); GO CREATE TABLE u (r int NULL CONSTRAINT FK_u REFERENCES t (id));",
            "CREATE TABLE t (id int NOT NULL, n int NULL); CREATE UNIQUE INDEX UX_t ON t (id) INCLUDE (n); GO CREATE TABLE u (r int NULL CONSTRAINT FK_u REFERENCES t (id));"
        },

        // So has a default on its column, and an unnamed check among those of its table.
        { "CREATE TABLE t (id int NOT NULL DEFAULT 1);", "CREATE TABLE t (id int NOT NULL CONSTRAINT DF_t DEFAULT 1);" },
        { "CREATE TABLE t (id int NOT NULL DEFAULT 1);", "CREATE TABLE t (id bigint NOT NULL CONSTRAINT DF_t DEFAULT 2);" },
        { "CREATE TABLE t (id int NOT NULL, CHECK (id > 2)); GO CREATE VIEW v AS SELECT id FROM t;", "CREATE TABLE t (id int NOT NULL, CHECK (id > 0)); GO CREATE VIEW v AS SELECT id, id AS next FROM t;" },

        // A named constraint of the same shape is not the unnamed one.
        { "CREATE TABLE t (id int NOT NULL, UNIQUE (id));", "CREATE TABLE t (id int NOT NULL, CONSTRAINT UQ_t UNIQUE (id));" },
        {
            "CREATE TABLE t (id int NOT NULL PRIMARY KEY, r int NULL REFERENCES t (id));",
            "CREATE TABLE t (id int NOT NULL PRIMARY KEY, r int NULL CONSTRAINT FK_t REFERENCES t (id));"
        },

        // What is switched off in the version that comes is gone with it.
        {
            "CREATE TABLE t (id int NOT NULL PRIMARY KEY, r int NULL, CONSTRAINT FK_t FOREIGN KEY (r) REFERENCES t (id));",
            "CREATE TABLE t (id int NOT NULL PRIMARY KEY, r int NULL, CONSTRAINT FK_t FOREIGN KEY (r) REFERENCES t (id) ON DELETE SET NULL); GO ALTER TABLE t NOCHECK CONSTRAINT FK_t;"
        },
        { "CREATE TABLE t (id int NOT NULL);", "CREATE TABLE t (id int NOT NULL, CONSTRAINT CK_t CHECK (id > 0)); GO ALTER TABLE t NOCHECK CONSTRAINT CK_t;" },

        // A property that is switched in an earlier phase than the type.
        {
            "CREATE TABLE t (id int NOT NULL, c nvarchar(50) MASKED WITH (FUNCTION = 'default()') NOT NULL);",
            "CREATE TABLE t (id int NOT NULL, c nvarchar(20) NOT NULL);"
        },

        // A collation that comes or goes with the type.
        { "CREATE TABLE t (id int NOT NULL, c nvarchar(50) COLLATE Latin1_General_BIN2 NULL);", "CREATE TABLE t (id int NOT NULL, c date NULL);" },
        { "CREATE TABLE t (id int NOT NULL, c nvarchar(50) COLLATE Latin1_General_BIN2 NULL);", "CREATE TYPE a FROM nvarchar(50); GO CREATE TABLE t (id int NOT NULL, c a NULL);" },

        // Versions of a table type that differ in what types and names do not show.
        { "CREATE TYPE tt AS TABLE (c nvarchar(10) NULL);", "CREATE TYPE tt AS TABLE (c nvarchar(10) COLLATE Latin1_General_BIN2 NULL);" },
        { "CREATE TYPE tt AS TABLE (c uniqueidentifier NULL);", "CREATE TYPE tt AS TABLE (c uniqueidentifier ROWGUIDCOL NULL);" },
        { "CREATE TYPE tt AS TABLE (c int NOT NULL);", "CREATE TYPE tt AS TABLE (c int IDENTITY NOT NULL);" },

        // A trigger with its state and place.
        {
            "CREATE TABLE t (id int NOT NULL); GO CREATE TRIGGER tr ON t AFTER INSERT AS SET NOCOUNT ON; GO DISABLE TRIGGER tr ON t;",
            "CREATE TABLE t (id int NOT NULL);"
        },
        {
            "CREATE TABLE t (id int NOT NULL); GO CREATE TRIGGER tr ON t AFTER INSERT AS SET NOCOUNT ON; GO DISABLE TRIGGER tr ON t;",
            "CREATE TABLE t (id int NOT NULL); GO CREATE TRIGGER tr ON t AFTER INSERT AS SET NOCOUNT OFF; GO EXEC sp_settriggerorder 'tr', 'first', 'insert';"
        },
        {
            "CREATE TABLE t (id int NOT NULL); CREATE TABLE u (id int NOT NULL); GO CREATE TRIGGER tr ON t AFTER INSERT AS SET NOCOUNT ON; GO DISABLE TRIGGER tr ON t;",
            "CREATE TABLE t (id int NOT NULL); CREATE TABLE u (id int NOT NULL); GO CREATE TRIGGER tr ON u AFTER INSERT AS SET NOCOUNT ON; GO EXEC sp_settriggerorder 'tr', 'last', 'insert';"
        },

        // The options of a table, beside a change that is done by then.
        { "CREATE TABLE t (id int NOT NULL);", "CREATE TABLE t (id int NOT NULL, n int NULL); GO ALTER TABLE t SET (LOCK_ESCALATION = AUTO);" },
    };

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Pairs))]
    public void The_plan_of_a_pair_is_proven(string current, string desired) => AssertProven(current, desired);

    [Theory]
    [MemberData(nameof(Pairs))]
    public void The_plan_of_a_pair_the_other_way_round_is_proven(string current, string desired) => AssertProven(desired, current);

    private void AssertProven(string current, string desired)
    {
        var (from, to) = (Load("current.sql", current), Load("desired.sql", desired));
        var plan = Pipeline.Write(from, to);
        var record = PlanRehearsal.Prove(plan, from, to, CancellationToken.None);
        Assert.All(plan.Phases.SelectMany(phase => phase.Operations), operation => Assert.Null(operation.Refused));
        Assert.True(record.Proven, string.Join('\n', record.Failures));
    }

    private LoadedDatabase Load(string file, string text)
    {
        var path = _folder.Combine(file);
        File.WriteAllText(path, text.Replace(" GO ", "\nGO\n", StringComparison.Ordinal));
        return SqlSource.Load(path, new SqlSourceOptions { Collation = "SQL_Latin1_General_CP1_CI_AS" }, CancellationToken.None);
    }
}
