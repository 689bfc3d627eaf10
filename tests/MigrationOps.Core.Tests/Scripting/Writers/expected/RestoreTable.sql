-- Committed: Shared; SessionSettings { AnsiNulls = True, QuotedIdentifier = True }
-- After
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
-- Before
SELECT 1
WHERE OBJECT_ID(N'[dbo].[Orders]') IS NULL;
GO
EXEC sys.sp_executesql N'IF OBJECT_ID(N''[migrationops].[archive_Orders_F3369BCB]'', N''U'') IS NULL
BEGIN
    THROW 59022, N''MOP9022: The archive [migrationops].[archive_Orders_F3369BCB] of [dbo].[Orders] is not there any more, so that nothing can be brought back. [migrationops].[Archive] tells when its time was over.'', 127;
END;
IF EXISTS (
    SELECT *
    FROM sys.extended_properties AS p
    WHERE p.class = 1
    AND p.major_id = OBJECT_ID(N''[migrationops].[archive_Orders_F3369BCB]'', N''U'')
    AND p.minor_id = 0
    AND p.name = N''MigrationOps.ExpiresUtc''
)
BEGIN
    EXEC sys.sp_dropextendedproperty @name = N''MigrationOps.ExpiresUtc'', @level0type = N''SCHEMA'', @level0name = N''migrationops'', @level1type = N''TABLE'', @level1name = N''archive_Orders_F3369BCB'';
END;
ALTER SCHEMA [dbo] TRANSFER OBJECT::[migrationops].[archive_Orders_F3369BCB];
DECLARE @returned int;
EXEC @returned = sys.sp_rename @objname = N''[dbo].[archive_Orders_F3369BCB]'', @newname = N''Orders'', @objtype = N''OBJECT'';
IF @returned <> 0
BEGIN
    THROW 59010, N''MOP9010: sys.sp_rename failed for [dbo].[archive_Orders_F3369BCB].'', 127;
END;
DECLARE @permission bigint, @grant nvarchar(max);
SELECT @permission = MIN(p.[PermissionId]) FROM [migrationops].[ArchivedPermission] AS p WHERE p.[ArchiveName] = N''[migrationops].[archive_Orders_F3369BCB]'';
WHILE @permission IS NOT NULL
BEGIN
    SELECT @grant = p.[Statement] FROM [migrationops].[ArchivedPermission] AS p WHERE p.[PermissionId] = @permission;
    EXEC sys.sp_executesql @grant;
    SELECT @permission = MIN(p.[PermissionId]) FROM [migrationops].[ArchivedPermission] AS p WHERE p.[ArchiveName] = N''[migrationops].[archive_Orders_F3369BCB]'' AND p.[PermissionId] > @permission;
END;
DELETE FROM [migrationops].[ArchivedPermission] WHERE [ArchiveName] = N''[migrationops].[archive_Orders_F3369BCB]'';
UPDATE [migrationops].[Archive] SET [State] = N''restored'' WHERE [ArchiveName] = N''[migrationops].[archive_Orders_F3369BCB]'';';
