-- current
CREATE TABLE dbo.Orders (
    Id int NOT NULL CONSTRAINT PK_Order PRIMARY KEY,
    Status tinyint NOT NULL
);
CREATE INDEX IX_Order ON dbo.Orders (Status);
-- desired
CREATE TABLE dbo.Orders (
    Id int NOT NULL CONSTRAINT PK_Orders PRIMARY KEY,
    Status tinyint NOT NULL
);
CREATE INDEX IX_Orders ON dbo.Orders (Status);
-- facts
rename PrimaryKey [dbo].[Orders].[PK_Order] to [dbo].[Orders].[PK_Orders]
rename Index [dbo].[Orders].[IX_Order] to [dbo].[Orders].[IX_Orders]
