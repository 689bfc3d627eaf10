-- Committed: Shared; SessionSettings { AnsiNulls = True, QuotedIdentifier = True }
-- After
SELECT 1
WHERE OBJECT_ID(N'[dbo].[Purchases]') IS NOT NULL
AND OBJECT_ID(N'[dbo].[Orders]') IS NULL;
-- Before
SELECT 1
WHERE OBJECT_ID(N'[dbo].[Orders]') IS NOT NULL
AND OBJECT_ID(N'[dbo].[Purchases]') IS NULL;
GO
DECLARE @returned int;
EXEC @returned = sys.sp_rename @objname = N'[dbo].[Orders]', @newname = N'Purchases', @objtype = N'OBJECT';
IF @returned <> 0
BEGIN
    THROW 59010, N'MOP9010: sys.sp_rename failed for [dbo].[Orders].', 127;
END;
