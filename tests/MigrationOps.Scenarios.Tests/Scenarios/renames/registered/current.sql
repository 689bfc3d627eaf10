CREATE TABLE dbo.Orders (
    Amount INT NOT NULL
);
GO
CREATE TABLE dbo.__RefactorLog (
    OperationKey UNIQUEIDENTIFIER NOT NULL PRIMARY KEY
);
GO
EXEC sp_addextendedproperty N'microsoft_database_tools_support', N'refactoring log', N'SCHEMA', N'dbo', N'TABLE', N'__RefactorLog';
