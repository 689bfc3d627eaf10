-- Committed: Shared; SessionSettings { AnsiNulls = True, QuotedIdentifier = True }
-- After
SELECT 1
WHERE EXISTS (
    SELECT *
    FROM sys.triggers AS x
    WHERE x.name = N'watch'
    AND x.parent_class = 0
);
-- Before
SELECT 1
WHERE NOT EXISTS (
    SELECT *
    FROM sys.triggers AS x
    WHERE x.name = N'watch'
    AND x.parent_class = 0
);
GO
EXEC sys.sp_executesql N'CREATE TRIGGER [watch] ON DATABASE FOR DROP_TABLE AS PRINT N''it''''s''';
