-- Committed: Shared; SessionSettings { AnsiNulls = True, QuotedIdentifier = True }
-- After
SELECT 1
WHERE EXISTS (
    SELECT *
    FROM sys.columns AS c
    WHERE c.object_id = OBJECT_ID(N'[dbo].[Orders]', N'U')
    AND c.name = N'Code'
    AND c.is_computed = 0
    AND c.user_type_id = TYPE_ID(N'nvarchar')
    AND c.max_length = 100
);
-- Before
SELECT 1
WHERE OBJECT_ID(N'[dbo].[Orders]', N'U') IS NOT NULL
AND COLUMNPROPERTY(OBJECT_ID(N'[dbo].[Orders]'), N'Code', N'ColumnId') IS NULL;
GO
ALTER TABLE [dbo].[Orders]
    ADD [Code] NVARCHAR (50) NULL;
