-- Committed: Shared; SessionSettings { AnsiNulls = True, QuotedIdentifier = True }
-- After
SELECT 1
WHERE NOT EXISTS (
    SELECT *
    FROM sys.xml_schema_collections AS x
    WHERE x.name = N'Shapes'
    AND x.schema_id = SCHEMA_ID(N'dbo')
);
-- Before
SELECT 1
WHERE EXISTS (
    SELECT *
    FROM sys.xml_schema_collections AS x
    WHERE x.name = N'Shapes'
    AND x.schema_id = SCHEMA_ID(N'dbo')
);
GO
DROP XML SCHEMA COLLECTION [dbo].[Shapes];
