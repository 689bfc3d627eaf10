-- Committed: Shared; SessionSettings { AnsiNulls = True, QuotedIdentifier = True }
-- After
SELECT 1
WHERE 1 = 0;
-- Before
SELECT 1
WHERE 1 = 1;
GO
IF COL_LENGTH(N'[dbo].[__RefactorLog]', N'OperationKey') IS NOT NULL
BEGIN
    EXEC sys.sp_executesql N'INSERT INTO [dbo].[__RefactorLog] ([OperationKey])
SELECT k.[OperationKey]
FROM (VALUES (CONVERT(uniqueidentifier, N''5d0c7a51-0f6e-4c38-9d4e-000000000001'')), (CONVERT(uniqueidentifier, N''5d0c7a51-0f6e-4c38-9d4e-000000000002''))) AS k ([OperationKey])
WHERE NOT EXISTS (SELECT * FROM [dbo].[__RefactorLog] AS r WHERE r.[OperationKey] = k.[OperationKey]);';
END;
