-- Committed: Shared; SessionSettings { AnsiNulls = True, QuotedIdentifier = True }
-- After
SELECT 1
WHERE EXISTS (
    SELECT *
    FROM sys.fn_listextendedproperty(N'MS_Description', NULL, NULL, NULL, NULL, NULL, NULL) AS p
);
-- Before
SELECT 1
WHERE NOT EXISTS (
    SELECT *
    FROM sys.fn_listextendedproperty(N'MS_Description', NULL, NULL, NULL, NULL, NULL, NULL) AS p
);
GO
DECLARE @value sql_variant = CONVERT(int, 1);
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = @value;
