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
    AND c.is_nullable = 1
    AND c.collation_name = N'Latin1_General_BIN2'
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
    AND c.collation_name = N'Latin1_General_CI_AS'
);
GO
ALTER TABLE [dbo].[Orders]
    ALTER COLUMN [Code] NVARCHAR (50) COLLATE Latin1_General_BIN2 NULL;
