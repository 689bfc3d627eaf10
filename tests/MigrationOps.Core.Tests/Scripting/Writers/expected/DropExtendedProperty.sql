-- Committed: Shared; SessionSettings { AnsiNulls = True, QuotedIdentifier = True }
-- After
SELECT 1
WHERE NOT EXISTS (
    SELECT *
    FROM sys.fn_listextendedproperty(N'MS_Description', N'SCHEMA', N'sales', NULL, NULL, NULL, NULL) AS p
);
-- Before
SELECT 1
WHERE EXISTS (
    SELECT *
    FROM sys.fn_listextendedproperty(N'MS_Description', N'SCHEMA', N'sales', NULL, NULL, NULL, NULL) AS p
);
GO
EXEC sys.sp_dropextendedproperty @name = N'MS_Description', @level0type = N'SCHEMA', @level0name = N'sales';
