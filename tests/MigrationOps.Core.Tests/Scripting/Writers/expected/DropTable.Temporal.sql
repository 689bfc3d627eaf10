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
        OR (c.name = N'ValidFrom' AND c.is_computed = 0 AND c.user_type_id = TYPE_ID(N'datetime2') AND c.scale = 7)
        OR (c.name = N'ValidTo' AND c.is_computed = 0 AND c.user_type_id = TYPE_ID(N'datetime2') AND c.scale = 7)
    )
) = 3;
GO
ALTER TABLE [dbo].[Orders] SET (SYSTEM_VERSIONING = OFF);
DROP TABLE [dbo].[Orders];
DROP TABLE [dbo].[OrdersHistory];
