-- Committed: Alone; SessionSettings { AnsiNulls = True, QuotedIdentifier = True }
-- After
SELECT 1
WHERE COLUMNPROPERTY(OBJECT_ID(N'[dbo].[Orders]'), N'Mail', N'ColumnId') IS NULL;
-- Before
SELECT 1
WHERE COLUMNPROPERTY(OBJECT_ID(N'[dbo].[Orders]'), N'Mail', N'ColumnId') IS NOT NULL
AND COLUMNPROPERTY(OBJECT_ID(N'[dbo].[Orders]'), N'Email', N'ColumnId') IS NOT NULL;
GO
DECLARE @differing bigint;
EXEC sys.sp_executesql N'SELECT @differing = COUNT_BIG(*) FROM [dbo].[Orders] WHERE (EXISTS (SELECT CONVERT(varbinary(max), ([Mail])), DATALENGTH(([Mail])) EXCEPT SELECT CONVERT(varbinary(max), [Email]), DATALENGTH([Email]))) AND (EXISTS (SELECT CONVERT(varbinary(max), ([Email])), DATALENGTH(([Email])) EXCEPT SELECT CONVERT(varbinary(max), [Mail]), DATALENGTH([Mail])));', N'@differing bigint OUTPUT', @differing = @differing OUTPUT;
IF @differing IS NULL OR @differing <> 0
BEGIN
    DECLARE @message nvarchar(2048) = CONCAT(N'MOP9014: Rows of [dbo].[Orders] hold different values in [Mail] and [Email].', N' Rows: ', @differing, N'. Nothing was changed.');
    THROW 59014, @message, 127;
END;
EXEC sys.sp_executesql N'UPDATE [migrationops].[Backfill] SET [State] = N''closed'', [ChangedUtc] = SYSUTCDATETIME() WHERE [BackfillId] = N''[dbo].[migrationops_sync_Orders_E676FDFA] ToNew'';';
