-- current
CREATE TABLE dbo.Carts (
    CartId int NOT NULL CONSTRAINT PK_Carts PRIMARY KEY NONCLUSTERED
);
-- desired
CREATE TABLE dbo.Carts (
    CartId int NOT NULL CONSTRAINT PK_Carts PRIMARY KEY NONCLUSTERED,
    Note nvarchar(50) NULL
);
