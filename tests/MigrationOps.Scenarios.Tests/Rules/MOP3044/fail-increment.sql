-- current
CREATE SEQUENCE dbo.OrderNumbers AS int START WITH 1 INCREMENT BY 1;
-- desired
CREATE SEQUENCE dbo.OrderNumbers AS int START WITH 1 INCREMENT BY 10; -- expect: MOP3044
