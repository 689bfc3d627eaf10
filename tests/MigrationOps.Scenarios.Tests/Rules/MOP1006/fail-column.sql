-- current
CREATE TABLE dbo.Orders (
    OrderId int NOT NULL,
    Descr nvarchar(200) NULL
);
-- desired
CREATE TABLE dbo.Orders ( -- expect: MOP1006
    OrderId int NOT NULL,
    Description nvarchar(200) NULL
);
