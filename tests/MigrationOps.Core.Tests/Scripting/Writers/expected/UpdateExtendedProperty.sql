-- Committed: Shared; SessionSettings { AnsiNulls = True, QuotedIdentifier = True }
-- After
SELECT 1
WHERE EXISTS (
    SELECT *
    FROM sys.fn_listextendedproperty(N'MS_Description', N'SCHEMA', N'dbo', N'TABLE', N'Orders', N'COLUMN', N'Code') AS p
    WHERE CONVERT(varbinary(8000), p.value) = CONVERT(varbinary(8000), CONVERT(sql_variant, N'new'))
);
-- Before
SELECT 1
WHERE EXISTS (
    SELECT *
    FROM sys.fn_listextendedproperty(N'MS_Description', N'SCHEMA', N'dbo', N'TABLE', N'Orders', N'COLUMN', N'Code') AS p
);
GO
EXEC sys.sp_updateextendedproperty @name = N'MS_Description', @value = N'new', @level0type = N'SCHEMA', @level0name = N'dbo', @level1type = N'TABLE', @level1name = N'Orders', @level2type = N'COLUMN', @level2name = N'Code';
