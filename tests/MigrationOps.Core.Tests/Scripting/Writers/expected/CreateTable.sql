-- Committed: Shared; SessionSettings { AnsiNulls = True, QuotedIdentifier = True }
-- After
SELECT 1
WHERE (
    SELECT COUNT(*)
    FROM sys.columns AS c
    WHERE c.object_id = OBJECT_ID(N'[dbo].[Orders]', N'U')
    AND (
        (c.name = N'Id' AND c.is_computed = 0 AND c.user_type_id = TYPE_ID(N'int'))
        OR (c.name = N'Code' AND c.is_computed = 0 AND c.user_type_id = TYPE_ID(N'nvarchar') AND c.max_length = 100)
        OR (c.name = N'Flag' AND c.is_computed = 0 AND c.user_type_id = TYPE_ID(N'timestamp'))
    )
) = 3;
-- Before
SELECT 1
WHERE OBJECT_ID(N'[dbo].[Orders]') IS NULL;
GO
CREATE TABLE [dbo].[Orders] (
    [Id] INT IDENTITY (1, 1) NOT NULL,
    [Code] NVARCHAR (50) NULL DEFAULT N'none',
    [Flag] ROWVERSION NULL,
    CONSTRAINT [PK_Orders] PRIMARY KEY CLUSTERED ([Id] ASC),
    CONSTRAINT [CK_Orders] CHECK (Id > 0)
);
CREATE NONCLUSTERED INDEX [IX_Code]
    ON [dbo].[Orders] ([Code] ASC);
ALTER TABLE [dbo].[Orders] NOCHECK CONSTRAINT [CK_Orders];
ALTER TABLE [dbo].[Orders] SET (LOCK_ESCALATION = AUTO);
ALTER TABLE [dbo].[Orders] ENABLE CHANGE_TRACKING WITH (TRACK_COLUMNS_UPDATED = OFF);
