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
WHERE OBJECT_ID(N'[dbo].[Orders]', N'U') IS NOT NULL
AND COLUMNPROPERTY(OBJECT_ID(N'[dbo].[Orders]'), N'ValidFrom', N'ColumnId') IS NULL
AND COLUMNPROPERTY(OBJECT_ID(N'[dbo].[Orders]'), N'ValidTo', N'ColumnId') IS NULL;
GO
ALTER TABLE [dbo].[Orders]
    ADD [ValidFrom] DATETIME2 (7) GENERATED ALWAYS AS ROW START HIDDEN NOT NULL CONSTRAINT [MigrationOps_PeriodStart] DEFAULT DATEADD(SECOND, -1, SYSUTCDATETIME()),
        [ValidTo] DATETIME2 (7) GENERATED ALWAYS AS ROW END HIDDEN NOT NULL CONSTRAINT [MigrationOps_PeriodEnd] DEFAULT CONVERT(DATETIME2 (7), '9999-12-31 23:59:59.9999999'),
        PERIOD FOR SYSTEM_TIME ([ValidFrom], [ValidTo]);
ALTER TABLE [dbo].[Orders] DROP CONSTRAINT [MigrationOps_PeriodStart], CONSTRAINT [MigrationOps_PeriodEnd];
