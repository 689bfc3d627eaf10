-- Committed: Shared; SessionSettings { AnsiNulls = True, QuotedIdentifier = True }
-- After
SELECT 1
WHERE EXISTS (
    SELECT *
    FROM sys.columns AS c
    WHERE c.object_id = OBJECT_ID(N'[dbo].[Orders]', N'U')
    AND c.name = N'Total'
    AND c.is_computed = 0
    AND c.user_type_id = TYPE_ID(N'int')
);
-- Before
SELECT 1
WHERE OBJECT_ID(N'[dbo].[Orders]', N'U') IS NOT NULL
AND COLUMNPROPERTY(OBJECT_ID(N'[dbo].[Orders]'), N'Total', N'ColumnId') IS NULL;
GO
EXEC sys.sp_executesql N'IF OBJECT_ID(N''[migrationops].[archive_Orders_Total_9B146C18]'', N''U'') IS NULL
BEGIN
    THROW 59022, N''MOP9022: The archive [migrationops].[archive_Orders_Total_9B146C18] of [dbo].[Orders].[Total] is not there any more, so that nothing can be brought back. [migrationops].[Archive] tells when its time was over.'', 127;
END;
ALTER TABLE [dbo].[Orders]
    ADD [Total] INT NULL;';
