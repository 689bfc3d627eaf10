-- Committed: Shared; SessionSettings { AnsiNulls = True, QuotedIdentifier = True }
-- After
SELECT 1
WHERE OBJECT_ID(N'[dbo].[Orders]') IS NULL;
-- Before
SELECT 1
WHERE (
    SELECT COUNT(*)
    FROM sys.columns AS c
    WHERE c.object_id = OBJECT_ID(N'[dbo].[Orders]', N'U')
    AND (
        (c.name = N'Ma]il' AND c.is_computed = 0 AND c.user_type_id = TYPE_ID(N'nvarchar') AND c.max_length = 400)
        OR (c.name = N'Total' AND c.is_computed = 0 AND c.user_type_id = TYPE_ID(N'int'))
    )
) = 2;
GO
EXEC sys.sp_executesql N'IF EXISTS (
    SELECT *
    FROM sys.database_permissions AS p
    WHERE p.class = 3
    AND p.major_id = SCHEMA_ID(N''migrationops'')
    AND p.state IN (''G'', ''W'')
)
BEGIN
    THROW 59020, N''MOP9020: Somebody has permissions on the schema [migrationops], and would have them on every archive in it. Revoke them, then run this script again.'', 127;
END;
IF OBJECT_ID(N''[migrationops].[archive_Orders_F3369BCB]'') IS NOT NULL
BEGIN
    THROW 59020, N''MOP9020: An older archive of [dbo].[Orders] stands as [migrationops].[archive_Orders_F3369BCB]. Keep it under another name, or drop it, then run this script again.'', 127;
END;
IF EXISTS (
    SELECT *
    FROM sys.objects AS o
    INNER JOIN sys.objects AS t ON t.name = o.name
    WHERE o.parent_object_id = OBJECT_ID(N''[dbo].[Orders]'', N''U'')
    AND t.schema_id = SCHEMA_ID(N''migrationops'')
)
BEGIN
    THROW 59020, N''MOP9020: A constraint of [dbo].[Orders] bears a name that an archive has already. Rename it, or drop that archive, then run this script again.'', 127;
END;
DECLARE @expires nvarchar(30) = CONVERT(nvarchar(30), DATEADD(day, 30, SYSUTCDATETIME()), 126);
DELETE FROM [migrationops].[ArchivedPermission] WHERE [ArchiveName] = N''[migrationops].[archive_Orders_F3369BCB]'';
INSERT INTO [migrationops].[ArchivedPermission] ([ArchiveName], [Statement])
SELECT N''[migrationops].[archive_Orders_F3369BCB]'', CONCAT(
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
ORDER BY CASE p.[state] WHEN ''W'' THEN 0 ELSE 1 END;
DELETE FROM [migrationops].[Archive] WHERE [ArchiveName] = N''[migrationops].[archive_Orders_F3369BCB]'';
INSERT INTO [migrationops].[Archive] ([ArchiveName], [SourceName], [Fingerprint], [ServerName], [DatabaseName], [State], [RowsKept], [CreatedUtc], [ExpiresUtc])
SELECT N''[migrationops].[archive_Orders_F3369BCB]'', N''[dbo].[Orders]'', (SELECT TOP (1) r.[Fingerprint] FROM [migrationops].[PhaseRun] AS r ORDER BY r.[RunId] DESC), CONVERT(nvarchar(128), ISNULL(SERVERPROPERTY(N''ServerName''), N'''')), DB_NAME(), N''kept'', (SELECT SUM(p.[rows]) FROM sys.partitions AS p WHERE p.[object_id] = OBJECT_ID(N''[dbo].[Orders]'', N''U'') AND p.[index_id] IN (0, 1)), SYSUTCDATETIME(), CONVERT(datetime2(3), @expires, 126);
DECLARE @returned int;
EXEC @returned = sys.sp_rename @objname = N''[dbo].[Orders]'', @newname = N''archive_Orders_F3369BCB'', @objtype = N''OBJECT'';
IF @returned <> 0
BEGIN
    THROW 59010, N''MOP9010: sys.sp_rename failed for [dbo].[Orders].'', 127;
END;
ALTER SCHEMA [migrationops] TRANSFER OBJECT::[dbo].[archive_Orders_F3369BCB];
EXEC sys.sp_addextendedproperty @name = N''MigrationOps.ExpiresUtc'', @value = @expires, @level0type = N''SCHEMA'', @level0name = N''migrationops'', @level1type = N''TABLE'', @level1name = N''archive_Orders_F3369BCB'';';
