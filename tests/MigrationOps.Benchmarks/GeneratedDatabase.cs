using System.Globalization;
using System.Text;

namespace MigrationOps.Benchmarks;

/// <summary>A large database, the same at every run.</summary>
internal static class GeneratedDatabase
{
    /// <summary>Writes the declarations.</summary>
    /// <param name="tables">How many tables, with as many views and procedures.</param>
    /// <param name="version">1 or 2: in the second every tenth table has one column and one index more, and its view and procedure read the column.</param>
    /// <returns>T-SQL.</returns>
    public static string Write(int tables, int version)
    {
        var text = new StringBuilder();
        for (var i = 1; i <= tables; i++)
        {
            var isLarger = version == 2 && i % 10 == 0;
            var more = isLarger ? ",\n    [Note] nvarchar(200) NULL" : string.Empty;
            var column = isLarger ? ", [Note]" : string.Empty;
            text.Append(CultureInfo.InvariantCulture, $"""
                CREATE TABLE [dbo].[Table{i}] (
                    [Id] int NOT NULL CONSTRAINT [PK_Table{i}] PRIMARY KEY,
                    [ParentId] int NULL{Reference(i)},
                    [Name] nvarchar(100) NOT NULL,
                    [Amount] decimal(19, 4) NOT NULL CONSTRAINT [DF_Table{i}_Amount] DEFAULT (0){more}
                );
                GO
                CREATE INDEX [IX_Table{i}_Name] ON [dbo].[Table{i}] ([Name]);
                GO
                CREATE VIEW [dbo].[View{i}] AS SELECT [Id], [Name]{column} FROM [dbo].[Table{i}];
                GO
                CREATE PROCEDURE [dbo].[Procedure{i}] @Id int AS SELECT [Id], [Amount]{column} FROM [dbo].[Table{i}] WHERE [Id] = @Id;
                GO

                """);
            if (isLarger)
            {
                text.Append(CultureInfo.InvariantCulture, $"CREATE INDEX [IX_Table{i}_Note] ON [dbo].[Table{i}] ([Note]);\nGO\n");
            }
        }

        return text.ToString();
    }

    private static string Reference(int table) =>
        table == 1 ? string.Empty : string.Create(CultureInfo.InvariantCulture, $" CONSTRAINT [FK_Table{table}] REFERENCES [dbo].[Table{table / 2}] ([Id])");
}
