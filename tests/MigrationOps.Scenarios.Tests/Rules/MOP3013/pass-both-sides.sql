-- current
CREATE TABLE dbo.Orders (
    OrderId int NOT NULL,
    Status tinyint NULL,
    Note varchar(50) NULL
);
-- desired
CREATE TABLE dbo.Orders (
    OrderId int NOT NULL,
    Status tinyint NULL,
    Note varchar(50) NULL
);
-- facts
unknown current Column [dbo].[Orders].[Note] EncryptionType
unknown desired Column [dbo].[Orders].[Note] EncryptionType
