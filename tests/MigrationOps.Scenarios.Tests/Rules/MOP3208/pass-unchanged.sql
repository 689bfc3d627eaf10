-- current
CREATE USER clerk WITHOUT LOGIN;
GO
ALTER ROLE db_owner ADD MEMBER clerk;
-- desired
CREATE USER clerk WITHOUT LOGIN;
GO
EXEC sp_addrolemember N'db_owner', N'clerk';
