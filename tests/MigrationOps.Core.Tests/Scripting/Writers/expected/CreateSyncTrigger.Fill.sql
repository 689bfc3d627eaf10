-- Committed: Shared; SessionSettings { AnsiNulls = True, QuotedIdentifier = True }
-- After
SELECT 1
WHERE (
    EXISTS (
        SELECT *
        FROM sys.sql_modules AS m
        WHERE m.object_id = OBJECT_ID(N'[dbo].[migrationops_sync_Orders_9B146C18]')
        AND m.uses_ansi_nulls = 1
        AND m.uses_quoted_identifier = 1
        AND HASHBYTES('SHA2_256', REPLACE(REPLACE(REPLACE(REPLACE(m.definition COLLATE Latin1_General_100_BIN2, N' ', N''), NCHAR(9), N''), NCHAR(10), N''), NCHAR(13), N'')) IN (0x170E2F79FFC665C5403591E4E5E6616966D319BAB9D47CB585474BA4D4C4CE27, 0x4CE645B4813A56110557AF958360A848D01B17AD0C3783ACFE39E5CF35E66D00)
    )
    OR EXISTS (
        SELECT *
        FROM sys.sql_modules AS m
        WHERE m.object_id = OBJECT_ID(N'[dbo].[migrationops_sync_Orders_9B146C18]')
        AND m.definition IS NULL
    )
);
-- Before
SELECT 1
WHERE OBJECT_ID(N'[dbo].[migrationops_sync_Orders_9B146C18]') IS NULL;
GO
EXEC sys.sp_executesql N'CREATE OR ALTER TRIGGER [dbo].[migrationops_sync_Orders_9B146C18] ON [dbo].[Orders]
WITH EXECUTE AS OWNER
AFTER INSERT, UPDATE
AS
IF ROWCOUNT_BIG() = 0 RETURN;
SET NOCOUNT ON;
IF TRIGGER_NESTLEVEL(@@PROCID, ''AFTER'', ''DML'') > 1 RETURN;
IF SESSION_CONTEXT(N''MigrationOps.Backfill'') IS NOT NULL RETURN;
IF EXISTS (SELECT * FROM [migrationops].[Sync] AS s WHERE s.[TriggerName] = N''[dbo].[migrationops_sync_Orders_9B146C18]'' AND s.[IsOff] = 1) RETURN;
UPDATE t
SET
    t.[Total] = ISNULL(t.[Total], w.[value_1])
FROM [dbo].[Orders] AS t
INNER JOIN (
    SELECT [Id] AS [key_1], [Li]]ne] AS [key_2], (Price * 2 -- gross
) AS [value_1]
    FROM inserted
) AS w ON w.[key_1] = t.[Id] AND w.[key_2] = t.[Li]]ne]
WHERE (t.[Total] IS NULL AND w.[value_1] IS NOT NULL);';
EXEC sys.sp_executesql N'INSERT INTO [migrationops].[Sync] ([TriggerName]) SELECT N''[dbo].[migrationops_sync_Orders_9B146C18]'' WHERE NOT EXISTS (SELECT * FROM [migrationops].[Sync] AS s WHERE s.[TriggerName] = N''[dbo].[migrationops_sync_Orders_9B146C18]'');';
