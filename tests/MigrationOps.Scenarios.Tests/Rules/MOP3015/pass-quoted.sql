-- current
CREATE SYNONYM dbo.CurrentOrders FOR dbo.Orders2025;
-- desired
CREATE SYNONYM dbo.CurrentOrders FOR [dbo].[Orders2025];
