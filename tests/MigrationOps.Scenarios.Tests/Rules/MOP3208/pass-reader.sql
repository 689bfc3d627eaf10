-- current
CREATE USER clerk WITHOUT LOGIN;
-- desired
CREATE USER clerk WITHOUT LOGIN;
GO
ALTER ROLE db_datareader ADD MEMBER clerk;
