-- Committed: Shared; SessionSettings { AnsiNulls = True, QuotedIdentifier = True }
-- After
SELECT 1
WHERE NOT EXISTS (
    SELECT *
    FROM sys.indexes AS x
    WHERE x.object_id = OBJECT_ID(N'[dbo].[Orders]')
    AND x.name = N'XI'
);
-- Before
SELECT 1
WHERE EXISTS (
    SELECT *
    FROM sys.indexes AS x
    WHERE x.object_id = OBJECT_ID(N'[dbo].[Orders]')
    AND x.name = N'XI'
);
GO
DROP INDEX [XI] ON [dbo].[Orders];
