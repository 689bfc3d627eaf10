-- current
CREATE TABLE dbo.PricesHistory (
    PriceId int NOT NULL,
    Note varchar(20) NULL,
    ValidFrom datetime2(7) NOT NULL,
    ValidTo datetime2(7) NOT NULL
);
GO
CREATE TABLE dbo.Prices (
    PriceId int NOT NULL CONSTRAINT PK_Prices PRIMARY KEY,
    Note varchar(20) NULL,
    ValidFrom datetime2(7) GENERATED ALWAYS AS ROW START NOT NULL,
    ValidTo datetime2(7) GENERATED ALWAYS AS ROW END NOT NULL,
    PERIOD FOR SYSTEM_TIME (ValidFrom, ValidTo)
) WITH (SYSTEM_VERSIONING = ON (HISTORY_TABLE = dbo.PricesHistory));
-- desired
CREATE TABLE dbo.PricesHistory (
    PriceId int NOT NULL,
    ValidFrom datetime2(7) NOT NULL,
    ValidTo datetime2(7) NOT NULL
);
GO
CREATE TABLE dbo.Prices ( -- expect: MOP1002
    PriceId int NOT NULL CONSTRAINT PK_Prices PRIMARY KEY,
    ValidFrom datetime2(7) GENERATED ALWAYS AS ROW START NOT NULL,
    ValidTo datetime2(7) GENERATED ALWAYS AS ROW END NOT NULL,
    PERIOD FOR SYSTEM_TIME (ValidFrom, ValidTo)
) WITH (SYSTEM_VERSIONING = ON (HISTORY_TABLE = dbo.PricesHistory));
