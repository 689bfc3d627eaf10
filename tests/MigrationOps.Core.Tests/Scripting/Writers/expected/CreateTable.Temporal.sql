-- Committed: Shared; SessionSettings { AnsiNulls = True, QuotedIdentifier = True }
-- After
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
-- Before
SELECT 1
WHERE OBJECT_ID(N'[dbo].[Orders]') IS NULL;
GO
CREATE TABLE [dbo].[Orders] (
    [Id] INT IDENTITY (1, 1) NOT NULL,
    [ValidFrom] DATETIME2 (7) GENERATED ALWAYS AS ROW START NOT NULL,
    [ValidTo] DATETIME2 (7) GENERATED ALWAYS AS ROW END NOT NULL,
    PERIOD FOR SYSTEM_TIME ([ValidFrom], [ValidTo])
)
WITH (SYSTEM_VERSIONING = ON (HISTORY_TABLE = [dbo].[OrdersHistory], HISTORY_RETENTION_PERIOD = 6 MONTHS));
