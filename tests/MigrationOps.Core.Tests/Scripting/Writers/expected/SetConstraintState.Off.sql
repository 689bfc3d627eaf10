-- Committed: Shared; SessionSettings { AnsiNulls = True, QuotedIdentifier = True }
-- After
SELECT 1
WHERE EXISTS (
    SELECT *
    FROM sys.check_constraints AS x
    WHERE x.parent_object_id = OBJECT_ID(N'[dbo].[Orders]', N'U')
    AND x.name = N'CK_Orders'
    AND x.is_disabled = 1
);
-- Before
SELECT 1
WHERE EXISTS (
    SELECT *
    FROM sys.check_constraints AS x
    WHERE x.parent_object_id = OBJECT_ID(N'[dbo].[Orders]', N'U')
    AND x.name = N'CK_Orders'
    AND x.is_disabled = 0
);
GO
ALTER TABLE [dbo].[Orders] NOCHECK CONSTRAINT [CK_Orders];
