-- Committed: Alone; SessionSettings { AnsiNulls = True, QuotedIdentifier = True }
-- After
SELECT 1
WHERE COLUMNPROPERTY(OBJECT_ID(N'[dbo].[Orders]'), N'Ma]il', N'ColumnId') IS NULL;
-- Before
SELECT 1
WHERE EXISTS (
    SELECT *
    FROM sys.columns AS c
    WHERE c.object_id = OBJECT_ID(N'[dbo].[Orders]', N'U')
    AND c.name = N'Ma]il'
    AND c.is_computed = 0
    AND c.user_type_id = TYPE_ID(N'nvarchar')
    AND c.max_length = 400
);
GO
DECLARE @differing bigint;
EXEC sys.sp_executesql N'DECLARE @locked bit;
SELECT TOP (1) @locked = 1 FROM [dbo].[Orders] WITH (TABLOCKX, HOLDLOCK);
DELETE a FROM [migrationops].[archive_Orders_Ma]]il_68EF3E13] AS a WHERE NOT EXISTS (SELECT * FROM [dbo].[Orders] AS t WHERE a.[Id] = t.[Id] AND a.[Line] = t.[Line]);
UPDATE a SET a.[Ma]]il] = t.[Ma]]il] FROM [migrationops].[archive_Orders_Ma]]il_68EF3E13] AS a INNER JOIN [dbo].[Orders] AS t ON a.[Id] = t.[Id] AND a.[Line] = t.[Line] WHERE EXISTS (SELECT CONVERT(varbinary(max), a.[Ma]]il]), DATALENGTH(a.[Ma]]il]) EXCEPT SELECT CONVERT(varbinary(max), t.[Ma]]il]), DATALENGTH(t.[Ma]]il]));
INSERT INTO [migrationops].[archive_Orders_Ma]]il_68EF3E13] ([Id], [Line], [Ma]]il])
SELECT t.[Id], t.[Line], t.[Ma]]il]
FROM [dbo].[Orders] AS t
WHERE NOT EXISTS (SELECT * FROM [migrationops].[archive_Orders_Ma]]il_68EF3E13] AS a WHERE a.[Id] = t.[Id] AND a.[Line] = t.[Line]);
SELECT @differing = COUNT_BIG(*)
FROM (
    SELECT 1 AS [found] FROM [dbo].[Orders] AS t WHERE NOT EXISTS (SELECT * FROM [migrationops].[archive_Orders_Ma]]il_68EF3E13] AS a WHERE a.[Id] = t.[Id] AND a.[Line] = t.[Line] AND NOT EXISTS (SELECT CONVERT(varbinary(max), a.[Ma]]il]), DATALENGTH(a.[Ma]]il]) EXCEPT SELECT CONVERT(varbinary(max), t.[Ma]]il]), DATALENGTH(t.[Ma]]il])))
    UNION ALL
    SELECT 1 FROM [migrationops].[archive_Orders_Ma]]il_68EF3E13] AS a WHERE NOT EXISTS (SELECT * FROM [dbo].[Orders] AS t WHERE a.[Id] = t.[Id] AND a.[Line] = t.[Line])
) AS d;
IF @differing = 0
BEGIN
    DELETE FROM [migrationops].[ArchivedPermission] WHERE [ArchiveName] = N''[migrationops].[archive_Orders_Ma]]il_68EF3E13]'';
    INSERT INTO [migrationops].[ArchivedPermission] ([ArchiveName], [Statement])
    SELECT N''[migrationops].[archive_Orders_Ma]]il_68EF3E13]'', CONCAT(
        CASE p.[state] WHEN ''D'' THEN N''DENY '' ELSE N''GRANT '' END,
        p.[permission_name],
        N'' ON [dbo].[Orders]'',
        CASE WHEN p.[minor_id] > 0 THEN CONCAT(N'' ('', QUOTENAME(COL_NAME(p.[major_id], p.[minor_id])), N'')'') END,
        N'' TO '',
        QUOTENAME(g.[name]),
        CASE p.[state] WHEN ''W'' THEN N'' WITH GRANT OPTION'' END,
        CASE WHEN p.[grantor_principal_id] <> 1 THEN CONCAT(N'' AS '', QUOTENAME(r.[name])) END,
        N'';'')
    FROM sys.database_permissions AS p
    INNER JOIN sys.database_principals AS g ON g.[principal_id] = p.[grantee_principal_id]
    INNER JOIN sys.database_principals AS r ON r.[principal_id] = p.[grantor_principal_id]
    WHERE p.[class] = 1
    AND p.[major_id] = OBJECT_ID(N''[dbo].[Orders]'', N''U'')
    AND p.[state] IN (''D'', ''G'', ''W'')
    AND p.[minor_id] = COLUMNPROPERTY(OBJECT_ID(N''[dbo].[Orders]''), N''Ma]il'', N''ColumnId'')
    ORDER BY CASE p.[state] WHEN ''W'' THEN 0 ELSE 1 END;
    UPDATE [migrationops].[Archive] SET [State] = N''kept'', [RowsKept] = (SELECT COUNT_BIG(*) FROM [migrationops].[archive_Orders_Ma]]il_68EF3E13]) WHERE [ArchiveName] = N''[migrationops].[archive_Orders_Ma]]il_68EF3E13]'';
END;', N'@differing bigint OUTPUT', @differing = @differing OUTPUT;
IF @differing IS NULL OR @differing <> 0
BEGIN
    DECLARE @message nvarchar(2048) = CONCAT(N'MOP9021: The archive [migrationops].[archive_Orders_Ma]]il_68EF3E13] does not hold what [dbo].[Orders].[Ma]]il] holds.', N' Rows: ', @differing, N'. Nothing was changed.');
    THROW 59021, @message, 127;
END;
ALTER TABLE [dbo].[Orders] DROP CONSTRAINT [DF_Mail];
ALTER TABLE [dbo].[Orders] DROP COLUMN [Ma]]il];
