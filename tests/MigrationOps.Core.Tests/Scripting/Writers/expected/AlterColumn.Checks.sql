-- Committed: Alone; SessionSettings { AnsiNulls = True, QuotedIdentifier = True }
-- After
SELECT 1
WHERE EXISTS (
    SELECT *
    FROM sys.columns AS c
    WHERE c.object_id = OBJECT_ID(N'[dbo].[Orders]', N'U')
    AND c.name = N'Code'
    AND c.is_computed = 0
    AND c.user_type_id = TYPE_ID(N'varchar')
    AND c.max_length = 20
    AND c.is_nullable = 0
);
-- Before
SELECT 1
WHERE EXISTS (
    SELECT *
    FROM sys.columns AS c
    WHERE c.object_id = OBJECT_ID(N'[dbo].[Orders]', N'U')
    AND c.name = N'Code'
    AND c.is_computed = 0
    AND c.user_type_id = TYPE_ID(N'nvarchar')
    AND c.max_length = 100
    AND c.is_nullable = 1
);
GO
DECLARE @rows1 bigint;
EXEC sys.sp_executesql N'SELECT @rows = COUNT_BIG(*) FROM [dbo].[Orders] WITH (TABLOCKX, HOLDLOCK) WHERE [Code] IS NULL;', N'@rows bigint OUTPUT', @rows = @rows1 OUTPUT;
IF @rows1 IS NULL OR @rows1 <> 0
BEGIN
    DECLARE @message1 nvarchar(2048) = CONCAT(N'MOP9009: [dbo].[Orders].[Code] holds NULL and is to refuse it.', N' Rows: ', @rows1, N'. Nothing was changed.');
    THROW 59009, @message1, 127;
END;
DECLARE @rows2 bigint;
EXEC sys.sp_executesql N'SELECT @rows = COUNT_BIG(*) FROM [dbo].[Orders] WITH (TABLOCKX, HOLDLOCK) WHERE DATALENGTH([Code]) > 40;', N'@rows bigint OUTPUT', @rows = @rows2 OUTPUT;
IF @rows2 IS NULL OR @rows2 <> 0
BEGIN
    DECLARE @message2 nvarchar(2048) = CONCAT(N'MOP9009: [dbo].[Orders].[Code] holds values longer than 40 bytes, which the new type does not hold.', N' Rows: ', @rows2, N'. Nothing was changed.');
    THROW 59009, @message2, 127;
END;
DECLARE @rows3 bigint;
EXEC sys.sp_executesql N'SELECT @rows = COUNT_BIG(*) FROM [dbo].[Orders] WITH (TABLOCKX, HOLDLOCK) WHERE EXISTS (SELECT CONVERT(varbinary(max), [Code]), DATALENGTH([Code]) EXCEPT SELECT CONVERT(varbinary(max), TRY_CONVERT(NVARCHAR (50), TRY_CONVERT(VARCHAR (20), [Code]))), DATALENGTH(TRY_CONVERT(NVARCHAR (50), TRY_CONVERT(VARCHAR (20), [Code]))));', N'@rows bigint OUTPUT', @rows = @rows3 OUTPUT;
IF @rows3 IS NULL OR @rows3 <> 0
BEGIN
    DECLARE @message3 nvarchar(2048) = CONCAT(N'MOP9009: [dbo].[Orders].[Code] holds values that change when they become VARCHAR (20).', N' Rows: ', @rows3, N'. Nothing was changed.');
    THROW 59009, @message3, 127;
END;
DECLARE @rows4 bigint;
EXEC sys.sp_executesql N'SELECT @rows = COUNT_BIG(*) FROM (SELECT TOP (1) 1 AS found FROM [dbo].[Orders] WITH (TABLOCKX, HOLDLOCK)) AS r;', N'@rows bigint OUTPUT', @rows = @rows4 OUTPUT;
IF @rows4 IS NULL OR @rows4 <> 0
BEGIN
    DECLARE @message4 nvarchar(2048) = CONCAT(N'MOP9009: The table of [dbo].[Orders].[Code] holds rows, and no question is known that tells whether they survive the change.', N' Rows: ', @rows4, N'. Nothing was changed.');
    THROW 59009, @message4, 127;
END;
DECLARE @rows5 bigint;
EXEC sys.sp_executesql N'SELECT @rows = COUNT_BIG(*) FROM [dbo].[Orders] WITH (TABLOCKX, HOLDLOCK) WHERE EXISTS (SELECT CONVERT(varbinary(max), [Code]), DATALENGTH([Code]) EXCEPT SELECT CONVERT(varbinary(max), TRY_CONVERT(VARCHAR (20), TRY_CONVERT(nvarchar(max), TRY_CONVERT(CHAR (30), TRY_CONVERT(nvarchar(max), [Code]) COLLATE Cyrillic_General_CI_AS)) COLLATE Latin1_General_CI_AS)), DATALENGTH(TRY_CONVERT(VARCHAR (20), TRY_CONVERT(nvarchar(max), TRY_CONVERT(CHAR (30), TRY_CONVERT(nvarchar(max), [Code]) COLLATE Cyrillic_General_CI_AS)) COLLATE Latin1_General_CI_AS)));', N'@rows bigint OUTPUT', @rows = @rows5 OUTPUT;
IF @rows5 IS NULL OR @rows5 <> 0
BEGIN
    DECLARE @message5 nvarchar(2048) = CONCAT(N'MOP9009: [dbo].[Orders].[Code] holds values that change when they become CHAR (30).', N' Rows: ', @rows5, N'. Nothing was changed.');
    THROW 59009, @message5, 127;
END;
DECLARE @rows6 bigint;
EXEC sys.sp_executesql N'SELECT @rows = COUNT_BIG(*) FROM [dbo].[Orders] WITH (TABLOCKX, HOLDLOCK) WHERE EXISTS (SELECT CONVERT(varbinary(max), CONVERT(NVARCHAR (MAX), [Code])), DATALENGTH(CONVERT(NVARCHAR (MAX), [Code])) EXCEPT SELECT CONVERT(varbinary(max), TRY_CONVERT(NVARCHAR (MAX), TRY_CONVERT(VARCHAR (MAX), CONVERT(NVARCHAR (MAX), [Code])))), DATALENGTH(TRY_CONVERT(NVARCHAR (MAX), TRY_CONVERT(VARCHAR (MAX), CONVERT(NVARCHAR (MAX), [Code])))));', N'@rows bigint OUTPUT', @rows = @rows6 OUTPUT;
IF @rows6 IS NULL OR @rows6 <> 0
BEGIN
    DECLARE @message6 nvarchar(2048) = CONCAT(N'MOP9009: [dbo].[Orders].[Code] holds values that change when they become VARCHAR (MAX).', N' Rows: ', @rows6, N'. Nothing was changed.');
    THROW 59009, @message6, 127;
END;
DECLARE @rows7 bigint;
EXEC sys.sp_executesql N'SELECT @rows = COUNT_BIG(*) FROM [dbo].[Orders] WITH (TABLOCKX, HOLDLOCK) WHERE EXISTS (SELECT CONVERT(varbinary(max), [Code]), DATALENGTH([Code]) EXCEPT SELECT CONVERT(varbinary(max), TRY_CONVERT(VARBINARY (8), TRY_CONVERT(BINARY (4), [Code]))), DATALENGTH(TRY_CONVERT(VARBINARY (8), TRY_CONVERT(BINARY (4), [Code]))));', N'@rows bigint OUTPUT', @rows = @rows7 OUTPUT;
IF @rows7 IS NULL OR @rows7 <> 0
BEGIN
    DECLARE @message7 nvarchar(2048) = CONCAT(N'MOP9009: [dbo].[Orders].[Code] holds values that change when they become BINARY (4).', N' Rows: ', @rows7, N'. Nothing was changed.');
    THROW 59009, @message7, 127;
END;
DECLARE @rows8 bigint;
EXEC sys.sp_executesql N'SELECT @rows = COUNT_BIG(*) FROM [dbo].[Orders] WITH (TABLOCKX, HOLDLOCK) WHERE EXISTS (SELECT [Code] EXCEPT SELECT TRY_CONVERT(INT, TRY_CONVERT(BIT, [Code])));', N'@rows bigint OUTPUT', @rows = @rows8 OUTPUT;
IF @rows8 IS NULL OR @rows8 <> 0
BEGIN
    DECLARE @message8 nvarchar(2048) = CONCAT(N'MOP9009: [dbo].[Orders].[Code] holds values that change when they become BIT.', N' Rows: ', @rows8, N'. Nothing was changed.');
    THROW 59009, @message8, 127;
END;
ALTER TABLE [dbo].[Orders]
    ALTER COLUMN [Code] VARCHAR (20) NOT NULL;
