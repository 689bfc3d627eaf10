-- Committed: Shared; SessionSettings { AnsiNulls = True, QuotedIdentifier = True }
-- After
SELECT 1
WHERE NOT EXISTS (
    SELECT *
    FROM sys.stats AS x
    WHERE x.object_id = OBJECT_ID(N'[dbo].[Orders]')
    AND x.name = N'ST_Code'
);
-- Before
SELECT 1
WHERE EXISTS (
    SELECT *
    FROM sys.stats AS x
    WHERE x.object_id = OBJECT_ID(N'[dbo].[Orders]')
    AND x.name = N'ST_Code'
);
GO
DROP STATISTICS [dbo].[Orders].[ST_Code];
