-- current
CREATE TABLE dbo.Prices (
    PriceId int NOT NULL CONSTRAINT PK_Prices PRIMARY KEY,
    Price decimal(10, 2) NOT NULL,
    ValidFrom datetime2(7) GENERATED ALWAYS AS ROW START NOT NULL,
    ValidTo datetime2(7) GENERATED ALWAYS AS ROW END NOT NULL,
    PERIOD FOR SYSTEM_TIME (ValidFrom, ValidTo)
) WITH (SYSTEM_VERSIONING = ON (HISTORY_TABLE = dbo.PricesHistory));
-- desired
CREATE TABLE dbo.Prices ( -- expect: MOP1012
    PriceId int NOT NULL CONSTRAINT PK_Prices PRIMARY KEY,
    Price decimal(10, 2) NOT NULL,
    ValidFrom datetime2(7) GENERATED ALWAYS AS ROW START NOT NULL,
    ValidTo datetime2(7) GENERATED ALWAYS AS ROW END NOT NULL,
    PERIOD FOR SYSTEM_TIME (ValidFrom, ValidTo)
) WITH (SYSTEM_VERSIONING = ON (HISTORY_TABLE = dbo.PricesHistory, HISTORY_RETENTION_PERIOD = 6 MONTHS));
