CREATE TABLE app.Setting
(
    Name nvarchar(50) NOT NULL,
    Value xml NULL,
    ChangedUtc datetime2(3) NOT NULL CONSTRAINT DF_Setting_ChangedUtc DEFAULT SYSUTCDATETIME(),
    CONSTRAINT UQ_Setting UNIQUE (Name)
);
GO
CREATE SCHEMA app AUTHORIZATION AppOwner;
GO
CREATE ROLE AppOwner;
GO
