-- Committed: Shared; SessionSettings { AnsiNulls = True, QuotedIdentifier = False }
-- After
SELECT 1
WHERE EXISTS (
    SELECT *
    FROM sys.sql_modules AS m
    WHERE m.object_id = OBJECT_ID(N'[dbo].[Tax]')
    AND m.uses_ansi_nulls = 1
    AND m.uses_quoted_identifier = 0
    AND HASHBYTES('SHA2_256', REPLACE(REPLACE(REPLACE(REPLACE(m.definition COLLATE Latin1_General_100_BIN2, N' ', N''), NCHAR(9), N''), NCHAR(10), N''), NCHAR(13), N'')) IN (0x08CF9A4CBFAE14EA7D3D5254DC54BD116DD219DE93A27EC0492DF29186DD1C58, 0xD6D87D8ED2F99363AA6CA0A4B08B5E1BF2C16E917449285090EDAC9C2BF74BFD)
);
-- Before
SELECT 1
WHERE EXISTS (
    SELECT *
    FROM sys.objects AS o
    WHERE o.object_id = OBJECT_ID(N'[dbo].[Tax]')
    AND o.type IN ('IF')
);
GO
EXEC sys.sp_executesql N'CREATE OR ALTER FUNCTION [dbo].[Tax] () RETURNS TABLE AS RETURN (SELECT 1 AS [Rate]);';
