-- Committed: Shared; SessionSettings { AnsiNulls = True, QuotedIdentifier = True }
-- After
SELECT 1
WHERE EXISTS (
    SELECT *
    FROM sys.columns AS c
    WHERE c.object_id = OBJECT_ID(N'[dbo].[Orders]', N'U')
    AND c.name = N'Id'
    AND c.is_computed = 0
    AND c.user_type_id = TYPE_ID(N'decimal')
    AND c.precision = 18
    AND c.scale = 0
);
-- Before
SELECT 1
WHERE OBJECT_ID(N'[dbo].[Orders]', N'U') IS NOT NULL
AND COLUMNPROPERTY(OBJECT_ID(N'[dbo].[Orders]'), N'Id', N'ColumnId') IS NULL;
GO
ALTER TABLE [dbo].[Orders]
    ADD [Id] DECIMAL (18, 0) MASKED WITH (FUNCTION = 'default()') IDENTITY (100, -1) NOT FOR REPLICATION NOT NULL;
