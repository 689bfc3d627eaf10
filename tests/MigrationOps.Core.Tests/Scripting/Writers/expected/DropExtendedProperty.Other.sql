-- Committed: Shared; SessionSettings { AnsiNulls = True, QuotedIdentifier = True }
-- After
SELECT 1
WHERE 1 = 0;
-- Before
SELECT 1
WHERE 1 = 1;
GO
THROW 59012, N'MOP9012: The extended property [MS_Description] is said of Other [x], which sys.sp_dropextendedproperty cannot name.', 127;
