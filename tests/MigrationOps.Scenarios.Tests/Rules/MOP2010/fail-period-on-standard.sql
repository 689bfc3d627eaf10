-- current
CREATE TABLE dbo.Prices (
    PriceId int NOT NULL CONSTRAINT PK_Prices PRIMARY KEY
);
-- desired
CREATE TABLE dbo.Prices (
    PriceId int NOT NULL CONSTRAINT PK_Prices PRIMARY KEY,
    ValidFrom datetime2(7) GENERATED ALWAYS AS ROW START HIDDEN NOT NULL, -- expect: MOP2010
    ValidTo datetime2(7) GENERATED ALWAYS AS ROW END HIDDEN NOT NULL,
    PERIOD FOR SYSTEM_TIME (ValidFrom, ValidTo)
);
