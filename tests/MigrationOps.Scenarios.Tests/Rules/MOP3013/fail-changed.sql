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
    Note varchar(50) NULL -- expect: MOP3013
);
-- facts
unknown desired Column [dbo].[Orders].[Note] EncryptionType
