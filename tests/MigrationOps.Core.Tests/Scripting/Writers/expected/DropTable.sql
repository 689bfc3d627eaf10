-- Committed: Shared; SessionSettings { AnsiNulls = True, QuotedIdentifier = True }
-- After
SELECT 1
WHERE OBJECT_ID(N'[dbo].[Orders]') IS NULL;
-- Before
SELECT 1
WHERE (
    SELECT COUNT(*)
    FROM sys.columns AS c
    WHERE c.object_id = OBJECT_ID(N'[dbo].[Orders]', N'U')
    AND (
        (c.name = N'Id' AND c.is_computed = 0 AND c.user_type_id = TYPE_ID(N'int'))
        OR (c.name = N'Code' AND c.is_computed = 0 AND c.user_type_id = TYPE_ID(N'nvarchar') AND c.max_length = 100)
        OR (c.name = N'Flag' AND c.is_computed = 0 AND c.user_type_id = TYPE_ID(N'timestamp'))
    )
) = 3;
GO
DROP TABLE [dbo].[Orders];
