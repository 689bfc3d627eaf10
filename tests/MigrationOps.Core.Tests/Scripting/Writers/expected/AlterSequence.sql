-- Committed: Shared; SessionSettings { AnsiNulls = True, QuotedIdentifier = True }
-- After
SELECT 1
WHERE EXISTS (
    SELECT *
    FROM sys.sequences AS q
    WHERE q.object_id = OBJECT_ID(N'[dbo].[Numbers]')
    AND CONVERT(decimal(38, 0), q.increment) = 2
    AND CONVERT(decimal(38, 0), q.minimum_value) = -9223372036854775808
    AND CONVERT(decimal(38, 0), q.maximum_value) = 9223372036854775807
    AND q.is_cycling = 0
    AND q.is_cached = 0
    AND q.cache_size IS NULL
);
-- Before
SELECT 1
WHERE EXISTS (
    SELECT *
    FROM sys.sequences AS q
    WHERE q.object_id = OBJECT_ID(N'[dbo].[Numbers]')
    AND q.user_type_id = TYPE_ID(N'bigint')
);
GO
ALTER SEQUENCE [dbo].[Numbers]
    INCREMENT BY 2
    NO MINVALUE
    NO MAXVALUE
    NO CYCLE
    NO CACHE;
