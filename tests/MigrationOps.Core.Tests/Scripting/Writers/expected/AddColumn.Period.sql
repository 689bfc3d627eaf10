-- Committed: Shared; SessionSettings { AnsiNulls = True, QuotedIdentifier = True }
-- After
SELECT 1
WHERE EXISTS (
    SELECT *
    FROM sys.columns AS c
    WHERE c.object_id = OBJECT_ID(N'[dbo].[Orders]', N'U')
    AND c.name = N'ValidFrom'
    AND c.is_computed = 0
    AND c.user_type_id = TYPE_ID(N'datetime2')
    AND c.scale = 7
);
-- Before
SELECT 1
WHERE OBJECT_ID(N'[dbo].[Orders]', N'U') IS NOT NULL
AND COLUMNPROPERTY(OBJECT_ID(N'[dbo].[Orders]'), N'ValidFrom', N'ColumnId') IS NULL;
GO
ALTER TABLE [dbo].[Orders]
    ADD [ValidFrom] DATETIME2 (7) GENERATED ALWAYS AS ROW START HIDDEN NOT NULL;
