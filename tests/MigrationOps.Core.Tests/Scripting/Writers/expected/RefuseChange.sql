-- Committed: Alone; SessionSettings { AnsiNulls = True, QuotedIdentifier = True }
-- After
SELECT 1
WHERE 1 = 0;
-- Before
SELECT 1
WHERE 1 = 1;
GO
THROW 59012, N'MOP9012: The object SqlPartitionScheme [PS_Year] differs, and this script does not change it. Partition schemes are not scripted.', 127;
