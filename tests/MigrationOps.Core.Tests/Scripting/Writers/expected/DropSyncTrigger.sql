-- Committed: Shared; SessionSettings { AnsiNulls = True, QuotedIdentifier = True }
-- After
SELECT 1
WHERE OBJECT_ID(N'[dbo].[migrationops_sync_Orders_E676FDFA]') IS NULL;
-- Before
SELECT 1
WHERE EXISTS (
    SELECT *
    FROM sys.objects AS o
    WHERE o.object_id = OBJECT_ID(N'[dbo].[migrationops_sync_Orders_E676FDFA]')
    AND o.type IN ('TR')
);
GO
DROP TRIGGER [dbo].[migrationops_sync_Orders_E676FDFA];
EXEC sys.sp_executesql N'DELETE FROM [migrationops].[Sync] WHERE [TriggerName] = N''[dbo].[migrationops_sync_Orders_E676FDFA]'';';
