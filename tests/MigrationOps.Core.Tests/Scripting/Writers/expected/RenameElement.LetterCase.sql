-- Committed: Shared; SessionSettings { AnsiNulls = True, QuotedIdentifier = True }
-- After
SELECT 1
WHERE COL_NAME(OBJECT_ID(N'[dbo].[Orders]'), COLUMNPROPERTY(OBJECT_ID(N'[dbo].[Orders]'), N'CODE', N'ColumnId')) = N'CODE' COLLATE Latin1_General_100_BIN2;
-- Before
SELECT 1
WHERE COL_NAME(OBJECT_ID(N'[dbo].[Orders]'), COLUMNPROPERTY(OBJECT_ID(N'[dbo].[Orders]'), N'Code', N'ColumnId')) = N'Code' COLLATE Latin1_General_100_BIN2;
GO
DECLARE @returned int;
EXEC @returned = sys.sp_rename @objname = N'[dbo].[Orders].[Code]', @newname = N'CODE', @objtype = N'COLUMN';
IF @returned <> 0
BEGIN
    THROW 59010, N'MOP9010: sys.sp_rename failed for [dbo].[Orders].[Code].', 127;
END;
