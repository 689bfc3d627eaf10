-- Committed: Alone; SessionSettings { AnsiNulls = True, QuotedIdentifier = True }
-- After
SELECT 1
WHERE EXISTS (
    SELECT *
    FROM sys.foreign_keys AS x
    WHERE x.parent_object_id = OBJECT_ID(N'[dbo].[Orders]', N'U')
    AND x.referenced_object_id = OBJECT_ID(N'[sales].[Customers]', N'U')
    AND x.name = N'FK_Orders'
    AND (
        SELECT COUNT(*)
        FROM sys.foreign_key_columns AS fc
        WHERE fc.constraint_object_id = x.object_id
    ) = 2
    AND (
        SELECT COUNT(*)
        FROM sys.foreign_key_columns AS fc
        WHERE fc.constraint_object_id = x.object_id
        AND (
            (COL_NAME(fc.parent_object_id, fc.parent_column_id) = N'CustomerId' AND COL_NAME(fc.referenced_object_id, fc.referenced_column_id) = N'Id')
            OR (COL_NAME(fc.parent_object_id, fc.parent_column_id) = N'Region' AND COL_NAME(fc.referenced_object_id, fc.referenced_column_id) = N'Region')
        )
    ) = 2
    AND x.is_not_trusted = 0
);
-- Before
SELECT 1
WHERE EXISTS (
    SELECT *
    FROM sys.foreign_keys AS x
    WHERE x.parent_object_id = OBJECT_ID(N'[dbo].[Orders]', N'U')
    AND x.referenced_object_id = OBJECT_ID(N'[sales].[Customers]', N'U')
    AND x.name = N'FK_Orders'
    AND (
        SELECT COUNT(*)
        FROM sys.foreign_key_columns AS fc
        WHERE fc.constraint_object_id = x.object_id
    ) = 2
    AND (
        SELECT COUNT(*)
        FROM sys.foreign_key_columns AS fc
        WHERE fc.constraint_object_id = x.object_id
        AND (
            (COL_NAME(fc.parent_object_id, fc.parent_column_id) = N'CustomerId' AND COL_NAME(fc.referenced_object_id, fc.referenced_column_id) = N'Id')
            OR (COL_NAME(fc.parent_object_id, fc.parent_column_id) = N'Region' AND COL_NAME(fc.referenced_object_id, fc.referenced_column_id) = N'Region')
        )
    ) = 2
    AND x.is_not_trusted = 1
);
GO
ALTER TABLE [dbo].[Orders] WITH CHECK CHECK CONSTRAINT [FK_Orders];
