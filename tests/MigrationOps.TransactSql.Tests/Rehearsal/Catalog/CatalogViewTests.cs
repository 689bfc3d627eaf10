using MigrationOps.TransactSql.Tests.Rehearsal.Evaluation;

namespace MigrationOps.TransactSql.Tests.Rehearsal.Catalog;

public sealed class CatalogViewTests
{
    [Theory]
    [InlineData("SELECT name, column_id, system_type_id, user_type_id, max_length, precision, scale, is_nullable FROM sys.columns WHERE object_id = OBJECT_ID('dbo.Customers') AND column_id IN (1, 2, 4)", "Id, 1, 56, 56, 4, 10, 0, 0; Name, 2, 231, 231, 100, 0, 0, 0; Price, 4, 106, 106, 5, 9, 2, 1")]
    [InlineData("SELECT system_type_id, max_length FROM sys.columns WHERE object_id = OBJECT_ID('dbo.Customers') AND name = 'Code' AND user_type_id = TYPE_ID('dbo.Code')", "231, 40")]
    [InlineData("SELECT max_length, precision, scale FROM sys.columns WHERE object_id = OBJECT_ID('Sales.Orders') AND name = 'At'", "7, 23, 3")]
    [InlineData("SELECT name, definition, is_persisted FROM sys.computed_columns", "Doubled, ([Price] * 2), 1")]
    [InlineData("SELECT name, seed_value, increment_value FROM sys.identity_columns", "Id, 10, 5")]
    [InlineData("SELECT index_id, name, type_desc, is_unique, has_filter FROM sys.indexes WHERE object_id = OBJECT_ID('Sales.Orders') ORDER BY 1", "0, NULL, HEAP, 0, 0; 2, IX_A, NONCLUSTERED, 1, 0; 3, IX_Orders_At, NONCLUSTERED, 0, 1")]
    [InlineData("SELECT COL_NAME(object_id, column_id), key_ordinal, is_descending_key, is_included_column FROM sys.index_columns WHERE object_id = OBJECT_ID('Sales.Orders') AND index_id = 3", "At, 1, 1, 0; CustomerId, 0, 0, 1")]
    [InlineData("SELECT name, type, unique_index_id FROM sys.key_constraints", "PK_Customers, PK, 1")]
    [InlineData("SELECT OBJECT_NAME(referenced_object_id), delete_referential_action_desc, is_not_trusted FROM sys.foreign_keys WHERE name = 'FK_Orders_Customers'", "Customers, CASCADE, 0")]
    [InlineData("SELECT COL_NAME(parent_object_id, parent_column_id), COL_NAME(referenced_object_id, referenced_column_id) FROM sys.foreign_key_columns", "CustomerId, Id")]
    [InlineData("SELECT definition, is_system_named FROM sys.check_constraints", "([Id] > 0), 1")]
    [InlineData("SELECT COL_NAME(parent_object_id, parent_column_id), definition, is_system_named FROM sys.default_constraints", "Price, (0), 1")]
    [InlineData("SELECT name, type FROM sys.objects WHERE schema_id = SCHEMA_ID('dbo') AND type IN ('V', 'SO', 'SN') ORDER BY name", "Clients, SN; Names, V ; Numbers, SO")]
    [InlineData("SELECT base_object_name FROM sys.synonyms", "[dbo].[Customers]")]
    [InlineData("SELECT start_value, increment, minimum_value, maximum_value FROM sys.sequences", "5, 2, -2147483648, 2147483647")]
    [InlineData("SELECT definition FROM sys.sql_modules WHERE object_id = OBJECT_ID('dbo.Names', 'V')", "CREATE VIEW [dbo].[Names] AS SELECT [Name] FROM [dbo].[Customers];")]
    [InlineData("SELECT class_desc, COL_NAME(major_id, minor_id), name, value FROM sys.extended_properties", "OBJECT_OR_COLUMN, Name, Note, It's")]
    [InlineData("SELECT objtype, objname, name, value FROM sys.fn_listextendedproperty(NULL, 'SCHEMA', 'dbo', 'TABLE', 'Customers', 'COLUMN', DEFAULT)", "COLUMN, Name, Note, It's")]
    [InlineData("SELECT USER_NAME(grantee_principal_id), permission_name, OBJECT_NAME(major_id), state_desc FROM sys.database_permissions", "readers, SELECT, Customers, GRANT")]
    [InlineData("SELECT type FROM sys.database_principals WHERE name = 'readers'", "R")]
    [InlineData("SELECT data_compression_desc, partition_number FROM sys.partitions WHERE object_id = OBJECT_ID('dbo.Customers')", "NONE, 1")]
    [InlineData("SELECT name, is_nullable FROM sys.types WHERE is_user_defined = 1", "Code, 0")]
    [InlineData("SELECT DATA_TYPE, CHARACTER_MAXIMUM_LENGTH, IS_NULLABLE FROM INFORMATION_SCHEMA.COLUMNS WHERE TABLE_SCHEMA = 'dbo' AND TABLE_NAME = 'Customers' AND COLUMN_NAME = 'Name'", "nvarchar, 50, NO")]
    [InlineData("SELECT TABLE_NAME FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_TYPE = 'BASE TABLE' ORDER BY 1", "Customers; Orders")]
    [InlineData("SELECT CONSTRAINT_NAME, TABLE_NAME FROM INFORMATION_SCHEMA.TABLE_CONSTRAINTS WHERE CONSTRAINT_TYPE = 'FOREIGN KEY'", "FK_Orders_Customers, Orders")]
    [InlineData("SELECT xtype FROM dbo.sysobjects WHERE id = OBJECT_ID(N'[dbo].[Customers]')", "U ")]
    [InlineData("SELECT OBJECT_NAME(object_id) FROM sys.parameters", "")]
    public void Views_list_what_the_model_holds(string query, string expected) => Assert.Equal(expected, CatalogFixture.Scope().Rows(query));

    [Fact]
    public void Tables_with_change_tracking_are_listed()
    {
        var outcome = Rehearsed.Run(
            "CREATE TABLE t (id int NOT NULL PRIMARY KEY);",
            """
            ALTER TABLE t ENABLE CHANGE_TRACKING WITH (TRACK_COLUMNS_UPDATED = ON);
            IF NOT EXISTS (SELECT * FROM sys.change_tracking_tables WHERE object_id = OBJECT_ID('t') AND is_track_columns_updated_on = 1) THROW 50000, 'on', 1;
            ALTER TABLE t DISABLE CHANGE_TRACKING;
            IF EXISTS (SELECT * FROM sys.change_tracking_tables) THROW 50000, 'off', 1;
            """);
        Assert.Null(outcome.Stop);
        Assert.Empty(outcome.Remarks);
    }

    [Theory]
    [InlineData("SELECT create_date FROM sys.tables WHERE name = 'Orders'", "?")]
    [InlineData("SELECT name FROM sys.columns WHERE object_id = OBJECT_ID('dbo.Names')", "?")]
    [InlineData("SELECT user_type_id FROM sys.columns WHERE name = 'Doubled' AND object_id = OBJECT_ID('dbo.Customers')", "?")]
    public void What_the_model_does_not_know_is_undecided(string query, string expected) => Assert.Equal(expected, CatalogFixture.Scope().Rows(query));

    [Theory]
    [InlineData("OBJECT_NAME(OBJECT_ID('customers'))", "Customers")]
    [InlineData("OBJECT_ID('dbo.Customers', 'V')", "NULL")]
    [InlineData("OBJECT_ID('[Sales].[FK_Orders_Customers]', 'F') - OBJECT_ID('Sales.FK_Orders_Customers')", "0")]
    [InlineData("OBJECT_ID('Database.dbo.Customers') - OBJECT_ID('Customers')", "0")]
    [InlineData("OBJECT_ID('other.dbo.Customers')", "?")]
    [InlineData("OBJECT_ID('tempdb..#x')", "NULL")]
    [InlineData("OBJECT_SCHEMA_NAME(OBJECT_ID('Sales.Orders'))", "Sales")]
    [InlineData("SCHEMA_NAME(SCHEMA_ID('sales'))", "Sales")]
    [InlineData("SCHEMA_ID('nothing')", "NULL")]
    [InlineData("TYPE_ID('int')", "56")]
    [InlineData("TYPE_NAME(TYPE_ID('dbo.Code'))", "Code")]
    [InlineData("COL_LENGTH('dbo.Customers', 'Name')", "100")]
    [InlineData("COL_LENGTH('dbo.Customers', 'Nothing')", "NULL")]
    [InlineData("COL_LENGTH('dbo.Names', 'Name')", "?")]
    [InlineData("COLUMNPROPERTY(OBJECT_ID('dbo.Customers'), 'Price', 'ColumnId')", "4")]
    [InlineData("COLUMNPROPERTY(OBJECT_ID('dbo.Customers'), 'Id', 'IsIdentity')", "1")]
    [InlineData("INDEXPROPERTY(OBJECT_ID('dbo.Customers'), 'PK_Customers', 'IndexID')", "1")]
    [InlineData("INDEX_COL('Sales.Orders', 2, 1)", "Id")]
    [InlineData("OBJECTPROPERTY(OBJECT_ID('dbo.Customers'), 'IsUserTable')", "1")]
    [InlineData("OBJECTPROPERTY(OBJECT_ID('Sales.Orders'), 'TableHasPrimaryKey')", "0")]
    [InlineData("USER_NAME(DATABASE_PRINCIPAL_ID('READERS'))", "readers")]
    [InlineData("DATABASE_PRINCIPAL_ID('nobody')", "NULL")]
    [InlineData("OBJECT_NAME(OBJECT_ID((SELECT 'Sales.' + x.name FROM sys.check_constraints AS x))) + ''", "*")]
    public void Functions_look_into_the_catalog(string expression, string expected)
    {
        var value = TestScope.Show(CatalogFixture.Scope().Value(expression));

        Assert.True(expected == "*" ? value.StartsWith("CK__Orders__", StringComparison.Ordinal) : value == expected, value);
    }
}
