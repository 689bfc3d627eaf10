-- current
CREATE TYPE dbo.OrderLines AS TABLE (ProductId int NOT NULL);
-- desired
CREATE TYPE dbo.OrderLines AS TABLE (ProductId [int] not null);
