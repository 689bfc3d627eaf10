-- Committed: Shared; SessionSettings { AnsiNulls = True, QuotedIdentifier = True }
-- After
SELECT 1
WHERE (
    EXISTS (
        SELECT *
        FROM sys.sql_modules AS m
        WHERE m.object_id = OBJECT_ID(N'[dbo].[migrationops_sync_Orders_E676FDFA]')
        AND m.uses_ansi_nulls = 1
        AND m.uses_quoted_identifier = 1
        AND HASHBYTES('SHA2_256', REPLACE(REPLACE(REPLACE(REPLACE(m.definition COLLATE Latin1_General_100_BIN2, N' ', N''), NCHAR(9), N''), NCHAR(10), N''), NCHAR(13), N'')) IN (0x5702B06C20BF859C1E8885EC2E9A8F86593E25C18BDDFE3CB8B9DB662E188E9B, 0xBDE43097C40CE962591E1B88A89A59AF3BDAACC4ACACDDB39C14DDCE6536DED5)
    )
    OR EXISTS (
        SELECT *
        FROM sys.sql_modules AS m
        WHERE m.object_id = OBJECT_ID(N'[dbo].[migrationops_sync_Orders_E676FDFA]')
        AND m.definition IS NULL
    )
);
-- Before
SELECT 1
WHERE OBJECT_ID(N'[dbo].[migrationops_sync_Orders_E676FDFA]') IS NULL;
GO
EXEC sys.sp_executesql N'CREATE OR ALTER TRIGGER [dbo].[migrationops_sync_Orders_E676FDFA] ON [dbo].[Orders]
AFTER INSERT, UPDATE
AS
IF ROWCOUNT_BIG() = 0 RETURN;
SET NOCOUNT ON;
IF TRIGGER_NESTLEVEL(@@PROCID, ''AFTER'', ''DML'') > 1 RETURN;
IF SESSION_CONTEXT(N''MigrationOps.Backfill'') IS NOT NULL RETURN;
IF EXISTS (SELECT * FROM [migrationops].[Sync] AS s WHERE s.[TriggerName] = N''[dbo].[migrationops_sync_Orders_E676FDFA]'' AND s.[IsOff] = 1) RETURN;
UPDATE t
SET
    t.[Email] = IIF(w.[new_is_written] = 1, t.[Email], w.[for_new_1]),
    t.[Mail] = IIF(w.[new_is_written] = 1, w.[for_old_1], t.[Mail])
FROM [dbo].[Orders] AS t
INNER JOIN (
    SELECT i.*,
        IIF(EXISTS (SELECT CONVERT(varbinary(max), i.[new_1]), DATALENGTH(i.[new_1]) EXCEPT SELECT CONVERT(varbinary(max), d.[new_1]), DATALENGTH(d.[new_1])), 1, 0) AS [new_is_written],
        IIF(EXISTS (SELECT CONVERT(varbinary(max), i.[old_1]), DATALENGTH(i.[old_1]) EXCEPT SELECT CONVERT(varbinary(max), d.[old_1]), DATALENGTH(d.[old_1])), 1, 0) AS [old_is_written]
    FROM (
        SELECT [Id] AS [key_1], [Email] AS [new_1], [Mail] AS [old_1], ([Mail]) AS [for_new_1], ([Email]) AS [for_old_1]
        FROM inserted
    ) AS i
    LEFT OUTER JOIN (
        SELECT [Id] AS [key_1], [Email] AS [new_1], [Mail] AS [old_1]
        FROM deleted
    ) AS d ON d.[key_1] = i.[key_1]
) AS w ON w.[key_1] = t.[Id]
WHERE (w.[new_is_written] = 1 AND (EXISTS (SELECT CONVERT(varbinary(max), w.[for_old_1]), DATALENGTH(w.[for_old_1]) EXCEPT SELECT CONVERT(varbinary(max), t.[Mail]), DATALENGTH(t.[Mail]))))
OR (w.[new_is_written] = 0 AND w.[old_is_written] = 1 AND (EXISTS (SELECT CONVERT(varbinary(max), w.[for_new_1]), DATALENGTH(w.[for_new_1]) EXCEPT SELECT CONVERT(varbinary(max), t.[Email]), DATALENGTH(t.[Email]))));';
EXEC sys.sp_executesql N'INSERT INTO [migrationops].[Sync] ([TriggerName]) SELECT N''[dbo].[migrationops_sync_Orders_E676FDFA]'' WHERE NOT EXISTS (SELECT * FROM [migrationops].[Sync] AS s WHERE s.[TriggerName] = N''[dbo].[migrationops_sync_Orders_E676FDFA]'');';
