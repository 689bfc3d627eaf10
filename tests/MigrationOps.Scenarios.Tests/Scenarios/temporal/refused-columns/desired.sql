CREATE TABLE dbo.Prices (
    PriceId int NOT NULL CONSTRAINT PK_Prices PRIMARY KEY,
    Price decimal(10, 2) NOT NULL,
    Currency char(3) NULL,
    Gross AS (Price * 1.2),
    Number int IDENTITY(1, 1) NOT NULL,
    ValidFrom datetime2(7) GENERATED ALWAYS AS ROW START HIDDEN NOT NULL,
    ValidTo datetime2(7) GENERATED ALWAYS AS ROW END HIDDEN NOT NULL,
    PERIOD FOR SYSTEM_TIME (ValidFrom, ValidTo)
) WITH (SYSTEM_VERSIONING = ON (HISTORY_TABLE = dbo.PricesHistory, HISTORY_RETENTION_PERIOD = 6 MONTHS));
