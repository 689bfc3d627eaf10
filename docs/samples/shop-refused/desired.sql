-- Nobody was told that [FaxNumber] and [FaxQueue] go, names get shorter, and old INSERTs know nothing of [Region]: the gate refuses all of it.
CREATE TABLE [dbo].[Customer]
(
    [CustomerId] int NOT NULL CONSTRAINT [PK_Customer] PRIMARY KEY,
    [Name] nvarchar(50) NOT NULL,
    [Region] char(2) NOT NULL
);
