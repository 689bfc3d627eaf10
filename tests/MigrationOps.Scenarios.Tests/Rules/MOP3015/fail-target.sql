-- current
CREATE SYNONYM dbo.CurrentOrders FOR dbo.Orders2025;
-- desired
CREATE SYNONYM dbo.CurrentOrders FOR dbo.Orders2026; -- expect: MOP3015
