-- Committed: Shared; SessionSettings { AnsiNulls = True, QuotedIdentifier = True }
-- After
SELECT 1
WHERE EXISTS (
    SELECT *
    FROM sys.sql_modules AS m
    WHERE m.object_id = OBJECT_ID(N'[dbo].[Close]')
    AND m.uses_ansi_nulls = 1
    AND m.uses_quoted_identifier = 1
    AND HASHBYTES('SHA2_256', REPLACE(REPLACE(REPLACE(REPLACE(m.definition COLLATE Latin1_General_100_BIN2, N' ', N''), NCHAR(9), N''), NCHAR(10), N''), NCHAR(13), N'')) IN (0xD3BE0B707072D605EE46AC53F61FC94B2095B97575EEB5D3FCD7290ED0349F56, 0xEBB1705AF6C400A0EB08D9CD1BC286458948591FD497527930FDED19CC19A9F6)
);
-- Before
SELECT 1
WHERE EXISTS (
    SELECT *
    FROM sys.objects AS o
    WHERE o.object_id = OBJECT_ID(N'[dbo].[Close]')
    AND o.type IN ('P')
);
GO
EXEC sys.sp_executesql N'CREATE OR ALTER PROCEDURE [dbo].[Close] AS
SELECT 2;';
