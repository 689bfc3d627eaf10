-- Committed: Shared; SessionSettings { AnsiNulls = True, QuotedIdentifier = True }
-- After
SELECT 1
WHERE EXISTS (
    SELECT *
    FROM sys.indexes AS i
    WHERE i.object_id = OBJECT_ID(N'[dbo].[Orders]')
    AND i.name = N'IX_Number'
)
AND NOT EXISTS (
    SELECT *
    FROM sys.indexes AS i
    WHERE i.object_id = OBJECT_ID(N'[dbo].[Orders]')
    AND i.name = N'IX_Code'
);
-- Before
SELECT 1
WHERE EXISTS (
    SELECT *
    FROM sys.indexes AS i
    WHERE i.object_id = OBJECT_ID(N'[dbo].[Orders]')
    AND i.name = N'IX_Code'
)
AND NOT EXISTS (
    SELECT *
    FROM sys.indexes AS i
    WHERE i.object_id = OBJECT_ID(N'[dbo].[Orders]')
    AND i.name = N'IX_Number'
);
GO
DECLARE @returned int;
EXEC @returned = sys.sp_rename @objname = N'[dbo].[Orders].[IX_Code]', @newname = N'IX_Number', @objtype = N'INDEX';
IF @returned <> 0
BEGIN
    THROW 59010, N'MOP9010: sys.sp_rename failed for [dbo].[Orders].[IX_Code].', 127;
END;
