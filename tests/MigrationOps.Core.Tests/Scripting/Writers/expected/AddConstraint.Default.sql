-- Committed: Shared; SessionSettings { AnsiNulls = True, QuotedIdentifier = True }
-- After
SELECT 1
WHERE EXISTS (
    SELECT *
    FROM sys.default_constraints AS x
    WHERE x.parent_object_id = OBJECT_ID(N'[dbo].[Orders]', N'U')
    AND x.parent_column_id = COLUMNPROPERTY(OBJECT_ID(N'[dbo].[Orders]'), N'Price', N'ColumnId')
    AND x.name = N'DF_Orders'
);
-- Before
SELECT 1
WHERE NOT EXISTS (
    SELECT *
    FROM sys.default_constraints AS x
    WHERE x.parent_object_id = OBJECT_ID(N'[dbo].[Orders]', N'U')
    AND x.parent_column_id = COLUMNPROPERTY(OBJECT_ID(N'[dbo].[Orders]'), N'Price', N'ColumnId')
);
GO
ALTER TABLE [dbo].[Orders]
    ADD CONSTRAINT [DF_Orders] DEFAULT ((0)) FOR [Price];
