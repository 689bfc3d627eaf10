-- Committed: Shared; SessionSettings { AnsiNulls = True, QuotedIdentifier = True }
-- After
SELECT 1
WHERE EXISTS (
    SELECT *
    FROM sys.columns AS c
    WHERE c.object_id = OBJECT_ID(N'[dbo].[Orders]', N'U')
    AND c.name = N'Code'
    AND c.is_computed = 0
    AND c.user_type_id = TYPE_ID(N'[dbo].[Flag]')
    AND c.is_nullable = 1
);
-- Before
SELECT 1
WHERE EXISTS (
    SELECT *
    FROM sys.columns AS c
    WHERE c.object_id = OBJECT_ID(N'[dbo].[Orders]', N'U')
    AND c.name = N'Code'
    AND c.is_computed = 0
    AND c.user_type_id = TYPE_ID(N'nvarchar')
    AND c.max_length = 100
    AND c.is_nullable = 1
);
GO
ALTER TABLE [dbo].[Orders]
    ALTER COLUMN [Code] [dbo].[Flag] NULL;
