-- Committed: Outside; SessionSettings { AnsiNulls = True, QuotedIdentifier = True }
-- After
SELECT 1
WHERE (
    SELECT COUNT(*)
    FROM sys.columns AS c
    WHERE c.object_id = OBJECT_ID(N'[memory].[Sessions]', N'U')
    AND (c.name = N'Id' AND c.is_computed = 0 AND c.user_type_id = TYPE_ID(N'int'))
) = 1;
-- Before
SELECT 1
WHERE OBJECT_ID(N'[memory].[Sessions]') IS NULL;
GO
CREATE TABLE [memory].[Sessions] (
    [Id] INT NOT NULL,
    PRIMARY KEY NONCLUSTERED HASH ([Id]) WITH (BUCKET_COUNT = 64),
    INDEX [IX] NONCLUSTERED ([Id] ASC)
)
WITH (MEMORY_OPTIMIZED = ON, DURABILITY = SCHEMA_ONLY);
