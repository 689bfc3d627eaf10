CREATE TABLE [sales].[FaxQueue]
(
    [FaxQueueId] int IDENTITY (1, 1) NOT NULL,
    [CustomerId] int NOT NULL,
    [Body] nvarchar(max) NOT NULL,
    CONSTRAINT [PK_FaxQueue] PRIMARY KEY CLUSTERED ([FaxQueueId])
);
