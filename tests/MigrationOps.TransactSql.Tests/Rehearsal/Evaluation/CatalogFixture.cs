using MigrationOps.Model;

namespace MigrationOps.TransactSql.Tests.Rehearsal.Evaluation;

/// <summary>A small database that has one of most things.</summary>
internal static class CatalogFixture
{
    private const string Script = """
        CREATE SCHEMA [Sales] AUTHORIZATION [dbo];
        GO
        CREATE TYPE [dbo].[Code] FROM nvarchar(20) NOT NULL;
        GO
        CREATE TABLE [dbo].[Customers] (
            [Id] int IDENTITY(10, 5) NOT NULL,
            [Name] nvarchar(50) NOT NULL,
            [Code] [dbo].[Code] NULL,
            [Price] decimal(9, 2) NULL DEFAULT 0,
            [Doubled] AS ([Price] * 2) PERSISTED,
            CONSTRAINT [PK_Customers] PRIMARY KEY CLUSTERED ([Id])
        );
        GO
        CREATE TABLE [Sales].[Orders] (
            [Id] bigint NOT NULL,
            [CustomerId] int NOT NULL,
            [At] datetime2(3) NOT NULL,
            CONSTRAINT [FK_Orders_Customers] FOREIGN KEY ([CustomerId]) REFERENCES [dbo].[Customers] ([Id]) ON DELETE CASCADE,
            CHECK ([Id] > 0)
        );
        GO
        CREATE INDEX [IX_Orders_At] ON [Sales].[Orders] ([At] DESC) INCLUDE ([CustomerId]) WHERE [Id] > 5;
        GO
        CREATE UNIQUE INDEX [IX_A] ON [Sales].[Orders] ([Id]);
        GO
        CREATE VIEW [dbo].[Names] AS SELECT [Name] FROM [dbo].[Customers];
        GO
        CREATE SEQUENCE [dbo].[Numbers] AS int START WITH 5 INCREMENT BY 2;
        GO
        CREATE SYNONYM [dbo].[Clients] FOR [dbo].[Customers];
        GO
        CREATE ROLE [readers];
        GO
        GRANT SELECT ON [dbo].[Customers] TO [readers];
        GO
        EXEC sys.sp_addextendedproperty N'Note', N'It''s', N'SCHEMA', N'dbo', N'TABLE', N'Customers', N'COLUMN', N'Name';
        GO
        """;

    private static readonly DatabaseModel Model = Rehearsed.After(
        DatabaseModel.Empty(new DatabaseSettings { Platform = SqlPlatform.SqlServer2019, Collation = "Latin1_General_CI_AS" }), Script);

    public static TestScope Scope() => new(Model);
}
