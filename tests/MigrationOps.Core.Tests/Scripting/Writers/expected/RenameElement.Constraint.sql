-- Committed: Shared; SessionSettings { AnsiNulls = True, QuotedIdentifier = True }
-- After
SELECT 1
WHERE OBJECT_ID(N'[dbo].[CK_Number]') IS NOT NULL
AND OBJECT_ID(N'[dbo].[CK_Code]') IS NULL;
-- Before
SELECT 1
WHERE OBJECT_ID(N'[dbo].[CK_Code]') IS NOT NULL
AND OBJECT_ID(N'[dbo].[CK_Number]') IS NULL;
GO
DECLARE @returned int;
EXEC @returned = sys.sp_rename @objname = N'[dbo].[CK_Code]', @newname = N'CK_Number', @objtype = N'OBJECT';
IF @returned <> 0
BEGIN
    THROW 59010, N'MOP9010: sys.sp_rename failed for [dbo].[Orders].[CK_Code].', 127;
END;
