-- current
CREATE TYPE dbo.OrderLines AS TABLE (ProductId int NOT NULL);
-- desired
CREATE TYPE dbo.OrderLines AS TABLE (ProductId int NOT NULL, Quantity int NOT NULL); -- expect: MOP3018
