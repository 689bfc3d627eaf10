-- Committed: Shared; SessionSettings { AnsiNulls = False, QuotedIdentifier = True }
-- After
SELECT 1
WHERE (
    SELECT COUNT(*)
    FROM sys.columns AS c
    WHERE c.object_id = OBJECT_ID(N'[dbo].[Orders]', N'U')
    AND (c.name = N'Id' AND c.is_computed = 0 AND c.user_type_id = TYPE_ID(N'int'))
) = 1;
-- Before
SELECT 1
WHERE OBJECT_ID(N'[dbo].[Orders]') IS NULL;
GO
CREATE TABLE [dbo].[Orders] (
    [Id] INT IDENTITY (1, 1) NOT NULL
);
