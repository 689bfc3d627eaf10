-- Committed: Shared; SessionSettings { AnsiNulls = True, QuotedIdentifier = True }
-- After
SELECT 1
WHERE EXISTS (
    SELECT *
    FROM sys.types AS t
    WHERE t.user_type_id = TYPE_ID(N'[dbo].[Flag]')
    AND t.is_table_type = 0
    AND t.system_type_id = TYPE_ID(N'char')
    AND t.max_length = 1
    AND t.is_nullable = 0
);
-- Before
SELECT 1
WHERE TYPE_ID(N'[dbo].[Flag]') IS NULL;
GO
CREATE TYPE [dbo].[Flag] FROM CHAR (1) NOT NULL;
