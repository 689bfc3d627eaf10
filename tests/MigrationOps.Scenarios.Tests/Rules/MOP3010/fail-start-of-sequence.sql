-- current
CREATE SEQUENCE dbo.OrderNumber AS int START WITH 1 INCREMENT BY 1;
-- desired
CREATE SEQUENCE dbo.OrderNumber AS int START WITH 100 INCREMENT BY 1; -- expect: MOP3010
