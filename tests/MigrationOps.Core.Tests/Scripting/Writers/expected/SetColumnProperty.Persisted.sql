-- Committed: Alone; SessionSettings { AnsiNulls = True, QuotedIdentifier = True }
-- After
SELECT 1
WHERE EXISTS (
    SELECT *
    FROM sys.computed_columns AS c
    WHERE c.object_id = OBJECT_ID(N'[dbo].[Orders]', N'U')
    AND c.name = N'Total'
    AND c.is_persisted = 1
);
-- Before
SELECT 1
WHERE EXISTS (
    SELECT *
    FROM sys.computed_columns AS c
    WHERE c.object_id = OBJECT_ID(N'[dbo].[Orders]', N'U')
    AND c.name = N'Total'
    AND c.is_persisted = 0
);
GO
ALTER TABLE [dbo].[Orders]
    ALTER COLUMN [Total] ADD PERSISTED;
