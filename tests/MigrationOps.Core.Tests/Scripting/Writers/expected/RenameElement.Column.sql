-- Committed: Shared; SessionSettings { AnsiNulls = True, QuotedIdentifier = True }
-- After
SELECT 1
WHERE COLUMNPROPERTY(OBJECT_ID(N'[dbo].[Orders]'), N'Number', N'ColumnId') IS NOT NULL
AND COLUMNPROPERTY(OBJECT_ID(N'[dbo].[Orders]'), N'Code', N'ColumnId') IS NULL;
-- Before
SELECT 1
WHERE COLUMNPROPERTY(OBJECT_ID(N'[dbo].[Orders]'), N'Code', N'ColumnId') IS NOT NULL
AND COLUMNPROPERTY(OBJECT_ID(N'[dbo].[Orders]'), N'Number', N'ColumnId') IS NULL;
GO
DECLARE @returned int;
EXEC @returned = sys.sp_rename @objname = N'[dbo].[Orders].[Code]', @newname = N'Number', @objtype = N'COLUMN';
IF @returned <> 0
BEGIN
    THROW 59010, N'MOP9010: sys.sp_rename failed for [dbo].[Orders].[Code].', 127;
END;
