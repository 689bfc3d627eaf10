-- Committed: Alone; SessionSettings { AnsiNulls = True, QuotedIdentifier = True }
-- After
SELECT 1
WHERE (
    SELECT COUNT(*)
    FROM sys.check_constraints AS x
    WHERE x.parent_object_id = OBJECT_ID(N'[dbo].[Orders]', N'U')
    AND x.is_system_named = 1
) = 1;
-- Before
SELECT 1
WHERE NOT EXISTS (
    SELECT *
    FROM sys.check_constraints AS x
    WHERE x.parent_object_id = OBJECT_ID(N'[dbo].[Orders]', N'U')
    AND x.is_system_named = 1
);
GO
ALTER TABLE [dbo].[Orders] WITH CHECK
    ADD CHECK (Price > 0);
