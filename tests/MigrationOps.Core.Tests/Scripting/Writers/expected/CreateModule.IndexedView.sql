-- Committed: Shared; SessionSettings { AnsiNulls = True, QuotedIdentifier = True }
-- After
SELECT 1
WHERE (
    EXISTS (
        SELECT *
        FROM sys.sql_modules AS m
        WHERE m.object_id = OBJECT_ID(N'[dbo].[OpenOrders]')
        AND m.uses_ansi_nulls = 1
        AND m.uses_quoted_identifier = 1
        AND HASHBYTES('SHA2_256', REPLACE(REPLACE(REPLACE(REPLACE(m.definition COLLATE Latin1_General_100_BIN2, N' ', N''), NCHAR(9), N''), NCHAR(10), N''), NCHAR(13), N'')) IN (0x39F8CD9920D4E6A33EF0477DE6498E5BE2551DEA59FB4782043F74CD6C56C0CE, 0x159AEC31256A0AB9AE19227A508C86820744B5CE67EB8AEE13F6FDB0D8389240)
    )
    OR EXISTS (
        SELECT *
        FROM sys.sql_modules AS m
        WHERE m.object_id = OBJECT_ID(N'[dbo].[OpenOrders]')
        AND m.definition IS NULL
    )
);
-- Before
SELECT 1
WHERE OBJECT_ID(N'[dbo].[OpenOrders]') IS NULL;
GO
EXEC sys.sp_executesql N'CREATE OR ALTER VIEW [dbo].[OpenOrders] AS
SELECT [Id], ''it''''s'' AS [Text]
FROM [dbo].[Orders];';
CREATE UNIQUE CLUSTERED INDEX [IX_OpenOrders]
    ON [dbo].[OpenOrders] ([Id] ASC);
