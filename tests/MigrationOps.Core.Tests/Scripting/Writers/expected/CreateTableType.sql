-- Committed: Shared; SessionSettings { AnsiNulls = True, QuotedIdentifier = True }
-- After
SELECT 1
WHERE (
    SELECT COUNT(*)
    FROM sys.table_types AS t
    JOIN sys.columns AS c ON c.object_id = t.type_table_object_id
    WHERE t.user_type_id = TYPE_ID(N'[dbo].[OrderList]')
) = 2
AND (
    SELECT COUNT(*)
    FROM sys.table_types AS t
    JOIN sys.columns AS c ON c.object_id = t.type_table_object_id
    WHERE t.user_type_id = TYPE_ID(N'[dbo].[OrderList]')
    AND (
        (c.column_id = 1 AND c.name = N'Id' AND c.is_computed = 0 AND c.user_type_id = TYPE_ID(N'int') AND c.is_nullable = 0)
        OR (c.column_id = 2 AND c.name = N'Code' AND c.is_computed = 0 AND c.user_type_id = TYPE_ID(N'nvarchar') AND c.max_length = 100 AND c.is_nullable = 1)
    )
) = 2;
-- Before
SELECT 1
WHERE TYPE_ID(N'[dbo].[OrderList]') IS NULL;
GO
CREATE TYPE [dbo].[OrderList] AS TABLE (
    [Id] INT NOT NULL,
    [Code] NVARCHAR (50) NULL DEFAULT N'',
    PRIMARY KEY CLUSTERED ([Id] ASC),
    INDEX [IX] NONCLUSTERED ([Code] ASC)
);
