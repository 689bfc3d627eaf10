CREATE PROCEDURE [sales].[PlaceOrder]
    @CustomerId int,
    @OrderId int OUTPUT
AS
SET NOCOUNT ON;

INSERT INTO [sales].[Order] ([CustomerId])
VALUES (@CustomerId);

SET @OrderId = SCOPE_IDENTITY();

UPDATE [sales].[Customer]
SET [LoyaltyPoints] = [LoyaltyPoints] + 1
WHERE [CustomerId] = @CustomerId;
