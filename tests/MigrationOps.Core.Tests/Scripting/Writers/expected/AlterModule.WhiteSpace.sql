-- Committed: Shared; SessionSettings { AnsiNulls = True, QuotedIdentifier = True }
-- After
SELECT 1
WHERE 1 = 0;
-- Before
SELECT 1
WHERE EXISTS (
    SELECT *
    FROM sys.objects AS o
    WHERE o.object_id = OBJECT_ID(N'[dbo].[Close]')
    AND o.type IN ('P')
);
GO
EXEC sys.sp_executesql N'CREATE OR ALTER PROCEDURE [dbo].[Close] AS SELECT 1;';
