CREATE TABLE dbo.Orders (
    Total INT NOT NULL
);
