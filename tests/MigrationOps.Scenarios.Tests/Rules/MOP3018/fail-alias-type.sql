-- current
CREATE TYPE dbo.Phone FROM varchar(20) NULL;
-- desired
CREATE TYPE dbo.Phone FROM varchar(30) NULL; -- expect: MOP3018
