-- Committed: Shared; SessionSettings { AnsiNulls = True, QuotedIdentifier = True }
-- After
SELECT 1
WHERE 1 = 0;
-- Before
SELECT 1
WHERE EXISTS (
    SELECT *
    FROM sys.objects AS o
    WHERE o.object_id = OBJECT_ID(N'[dbo].[OpenOrders]')
    AND o.type IN ('V')
);
GO
EXEC sys.sp_refreshsqlmodule @name = N'[dbo].[OpenOrders]';
