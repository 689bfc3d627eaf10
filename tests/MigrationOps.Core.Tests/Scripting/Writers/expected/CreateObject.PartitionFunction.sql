-- Committed: Shared; SessionSettings { AnsiNulls = True, QuotedIdentifier = True }
-- After
SELECT 1
WHERE EXISTS (
    SELECT *
    FROM sys.partition_functions AS x
    WHERE x.name = N'it''s'
);
-- Before
SELECT 1
WHERE NOT EXISTS (
    SELECT *
    FROM sys.partition_functions AS x
    WHERE x.name = N'it''s'
);
GO
CREATE PARTITION FUNCTION [it's] (int) AS RANGE RIGHT FOR VALUES (1);
