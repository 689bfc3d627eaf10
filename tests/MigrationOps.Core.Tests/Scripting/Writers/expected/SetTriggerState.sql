-- Committed: Shared; SessionSettings { AnsiNulls = True, QuotedIdentifier = True }
-- After
SELECT 1
WHERE EXISTS (
    SELECT *
    FROM sys.triggers AS t
    WHERE t.object_id = OBJECT_ID(N'[dbo].[Audit]')
    AND t.is_disabled = 0
)
AND (
    SELECT COUNT(*)
    FROM sys.trigger_events AS e
    WHERE e.object_id = OBJECT_ID(N'[dbo].[Audit]')
    AND (e.is_first = 1 OR e.is_last = 1)
) = 2
AND (
    SELECT COUNT(*)
    FROM sys.trigger_events AS e
    WHERE e.object_id = OBJECT_ID(N'[dbo].[Audit]')
    AND (
        (e.type_desc = N'INSERT' AND e.is_last = 1)
        OR (e.type_desc = N'UPDATE' AND e.is_first = 1)
    )
) = 2;
-- Before
SELECT 1
WHERE EXISTS (
    SELECT *
    FROM sys.triggers AS t
    WHERE t.object_id = OBJECT_ID(N'[dbo].[Audit]')
    AND t.is_disabled = 1
)
AND (
    SELECT COUNT(*)
    FROM sys.trigger_events AS e
    WHERE e.object_id = OBJECT_ID(N'[dbo].[Audit]')
    AND (e.is_first = 1 OR e.is_last = 1)
) = 1
AND (
    SELECT COUNT(*)
    FROM sys.trigger_events AS e
    WHERE e.object_id = OBJECT_ID(N'[dbo].[Audit]')
    AND (e.type_desc = N'INSERT' AND e.is_first = 1)
) = 1;
GO
EXEC sys.sp_settriggerorder @triggername = N'[dbo].[Audit]', @order = N'None', @stmttype = N'INSERT';
EXEC sys.sp_settriggerorder @triggername = N'[dbo].[Audit]', @order = N'Last', @stmttype = N'INSERT';
EXEC sys.sp_settriggerorder @triggername = N'[dbo].[Audit]', @order = N'First', @stmttype = N'UPDATE';
ENABLE TRIGGER [dbo].[Audit] ON [dbo].[Orders];
