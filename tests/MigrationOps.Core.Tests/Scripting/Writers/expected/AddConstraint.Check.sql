-- Committed: Alone; SessionSettings { AnsiNulls = True, QuotedIdentifier = True }
-- After
SELECT 1
WHERE EXISTS (
    SELECT *
    FROM sys.check_constraints AS x
    WHERE x.parent_object_id = OBJECT_ID(N'[dbo].[Orders]', N'U')
    AND x.name = N'CK_Orders'
);
-- Before
SELECT 1
WHERE OBJECT_ID(N'[dbo].[CK_Orders]') IS NULL;
GO
ALTER TABLE [dbo].[Orders] WITH CHECK
    ADD CONSTRAINT [CK_Orders] CHECK (Price > 0);
