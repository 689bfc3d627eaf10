-- Committed: Shared; SessionSettings { AnsiNulls = True, QuotedIdentifier = True }
-- After
SELECT 1
WHERE EXISTS (
    SELECT *
    FROM sys.periods AS p
    WHERE p.object_id = OBJECT_ID(N'[dbo].[Orders]', N'U')
    AND p.start_column_id = COLUMNPROPERTY(OBJECT_ID(N'[dbo].[Orders]'), N'ValidFrom', N'ColumnId')
    AND p.end_column_id = COLUMNPROPERTY(OBJECT_ID(N'[dbo].[Orders]'), N'ValidTo', N'ColumnId')
);
-- Before
SELECT 1
WHERE COLUMNPROPERTY(OBJECT_ID(N'[dbo].[Orders]'), N'ValidFrom', N'ColumnId') IS NOT NULL
AND COLUMNPROPERTY(OBJECT_ID(N'[dbo].[Orders]'), N'ValidTo', N'ColumnId') IS NOT NULL
AND NOT EXISTS (
    SELECT *
    FROM sys.periods AS p
    WHERE p.object_id = OBJECT_ID(N'[dbo].[Orders]', N'U')
);
GO
ALTER TABLE [dbo].[Orders] ADD PERIOD FOR SYSTEM_TIME ([ValidFrom], [ValidTo]);
ALTER TABLE [dbo].[Orders] ALTER COLUMN [ValidFrom] ADD HIDDEN;
ALTER TABLE [dbo].[Orders] ALTER COLUMN [ValidTo] ADD HIDDEN;
