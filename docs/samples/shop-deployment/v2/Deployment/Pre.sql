-- Runs before expand.deploy.sql, on the database as it stands.
PRINT N'Deploying release $(Release) to $(Environment).';
