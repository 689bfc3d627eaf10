INSERT INTO dbo.Country (Code, Name, Currency)
SELECT new.Code, new.Name, new.Currency
FROM (VALUES ('CH', N'Switzerland', 'CHF'), ('NO', N'Norway', 'NOK')) AS new (Code, Name, Currency)
WHERE NOT EXISTS (SELECT * FROM dbo.Country AS old WHERE old.Code = new.Code);

UPDATE dbo.Country SET Currency = 'CHF' WHERE Code = 'CH' AND Currency IS NULL;
