-- Committed: Shared; SessionSettings { AnsiNulls = True, QuotedIdentifier = True }
-- After
SELECT 1
WHERE TYPE_ID(N'[dbo].[Mark]') IS NOT NULL
AND TYPE_ID(N'[dbo].[Flag]') IS NULL;
-- Before
SELECT 1
WHERE TYPE_ID(N'[dbo].[Flag]') IS NOT NULL
AND TYPE_ID(N'[dbo].[Mark]') IS NULL;
GO
DECLARE @returned int;
EXEC @returned = sys.sp_rename @objname = N'[dbo].[Flag]', @newname = N'Mark', @objtype = N'USERDATATYPE';
IF @returned <> 0
BEGIN
    THROW 59010, N'MOP9010: sys.sp_rename failed for [dbo].[Flag].', 127;
END;
