-- current
CREATE USER clerk WITHOUT LOGIN;
-- desired
CREATE USER clerk WITHOUT LOGIN;
GO
ALTER ROLE db_owner ADD MEMBER clerk; -- expect: MOP3208
