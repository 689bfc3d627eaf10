-- Committed: Shared; SessionSettings { AnsiNulls = True, QuotedIdentifier = True }
-- After
SELECT 1
WHERE (
    EXISTS (
        SELECT *
        FROM sys.sql_modules AS m
        WHERE m.object_id = OBJECT_ID(N'[dbo].[Audit]')
        AND m.uses_ansi_nulls = 1
        AND m.uses_quoted_identifier = 1
        AND HASHBYTES('SHA2_256', REPLACE(REPLACE(REPLACE(REPLACE(m.definition COLLATE Latin1_General_100_BIN2, N' ', N''), NCHAR(9), N''), NCHAR(10), N''), NCHAR(13), N'')) IN (0x3DACECAD034A4099C33CB26A1572D35A855030C296041EFAA8644A577C42E601, 0x1D719705DD7C21C30835D178B67D5781FDC6B0DF235C07942CF7884E8AC02AFA)
    )
    OR EXISTS (
        SELECT *
        FROM sys.sql_modules AS m
        WHERE m.object_id = OBJECT_ID(N'[dbo].[Audit]')
        AND m.definition IS NULL
    )
);
-- Before
SELECT 1
WHERE OBJECT_ID(N'[dbo].[Audit]') IS NULL;
GO
EXEC sys.sp_executesql N'CREATE OR ALTER TRIGGER [dbo].[Audit] ON [dbo].[Orders] AFTER INSERT AS
PRINT ''x'';';
EXEC sys.sp_settriggerorder @triggername = N'[dbo].[Audit]', @order = N'First', @stmttype = N'INSERT';
DISABLE TRIGGER [dbo].[Audit] ON [dbo].[Orders];
