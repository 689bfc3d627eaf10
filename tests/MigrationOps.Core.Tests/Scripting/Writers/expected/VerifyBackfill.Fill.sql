-- Committed: Alone; SessionSettings { AnsiNulls = True, QuotedIdentifier = True }
-- After
SELECT 1
WHERE 1 = 0;
-- Before
SELECT 1
WHERE COLUMNPROPERTY(OBJECT_ID(N'[dbo].[Orders]'), N'Total', N'ColumnId') IS NOT NULL;
GO
DECLARE @differing bigint;
EXEC sys.sp_executesql N'SELECT @differing = COUNT_BIG(*) FROM [dbo].[Orders] WHERE [Total] IS NULL;', N'@differing bigint OUTPUT', @differing = @differing OUTPUT;
IF @differing IS NULL OR @differing <> 0
BEGIN
    DECLARE @message nvarchar(2048) = CONCAT(N'MOP9014: Rows of [dbo].[Orders] hold NULL in [Total], which has to be filled.', N' Rows: ', @differing, N'. Nothing was changed.');
    THROW 59014, @message, 127;
END;
EXEC sys.sp_executesql N'UPDATE [migrationops].[Backfill] SET [State] = N''verified'', [ChangedUtc] = SYSUTCDATETIME() WHERE [BackfillId] = N''[dbo].[migrationops_sync_Orders_9B146C18] ToNew'';';
