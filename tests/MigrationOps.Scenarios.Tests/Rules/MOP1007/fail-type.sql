-- current
CREATE SEQUENCE dbo.OrderNumber AS int START WITH 1 INCREMENT BY 1;
-- desired
CREATE SEQUENCE dbo.OrderNumber AS bigint START WITH 1 INCREMENT BY 1; -- expect: MOP1007
