CREATE VIEW [sales].[CustomerOrders]
AS
SELECT
    c.[CustomerId],
    c.[Name],
    c.[EmailAddress] AS [Mail],
    c.[LoyaltyPoints],
    COUNT(o.[OrderId]) AS [Orders]
FROM [sales].[Customer] AS c
LEFT JOIN [sales].[Order] AS o ON o.[CustomerId] = c.[CustomerId]
GROUP BY c.[CustomerId], c.[Name], c.[EmailAddress], c.[LoyaltyPoints];
