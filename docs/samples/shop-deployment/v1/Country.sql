CREATE TABLE dbo.Country (
    Code char(2) NOT NULL CONSTRAINT PK_Country PRIMARY KEY,
    Name nvarchar(60) NOT NULL
);
