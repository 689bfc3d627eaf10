using MigrationOps.Model;
using MigrationOps.Testing;
using static MigrationOps.Dacpac.Tests.ModelText;

namespace MigrationOps.Dacpac.Tests.Readers.Statements;

public class StatementReaderTests
{
    [CaseTheory]
    [InlineData("v1", "SqlStatistic [app].[AllTypes].[st1]", "CREATE STATISTICS [st1] ON [app].[AllTypes] ([c_date], [c_int]) WHERE [c_int] > 0 WITH FULLSCAN, NORECOMPUTE")]
    [InlineData("enums", "SqlStatistic [dbo].[P].[s0]", "CREATE STATISTICS [s0] ON [dbo].[P] ([A]) WITH SAMPLE 10 PERCENT")]
    [InlineData("enums", "SqlStatistic [dbo].[P].[s1]", "CREATE STATISTICS [s1] ON [dbo].[P] ([A]) WITH SAMPLE 500 ROWS")]
    [InlineData("enums", "SqlStatistic [dbo].[P].[s3]", "CREATE STATISTICS [s3] ON [dbo].[P] ([A]) WITH INCREMENTAL = ON")]
    [InlineData("v1", "SqlXmlIndex [app].[XmlT].[pxi]", "CREATE PRIMARY XML INDEX [pxi] ON [app].[XmlT] ([X])")]
    [InlineData("enums", "SqlXmlIndex [dbo].[XU].[xPROPERTY]", "CREATE XML INDEX [xPROPERTY] ON [dbo].[XU] ([X]) USING XML INDEX [px] FOR PROPERTY")]
    [InlineData("v1", "SqlFullTextCatalog [ftc]", "CREATE FULLTEXT CATALOG [ftc] WITH ACCENT_SENSITIVITY = ON AS DEFAULT")]
    [InlineData("v1", "SqlFullTextIndex [app].[Ft]", "CREATE FULLTEXT INDEX ON [app].[Ft] ([T] LANGUAGE 1033, [D] TYPE COLUMN [Ext] LANGUAGE 1033 STATISTICAL_SEMANTICS) KEY INDEX [PK_Ft] ON [ftc] WITH STOPLIST = [ftsl]")]
    [InlineData("v1", "SqlPartitionFunction [pf1]", "CREATE PARTITION FUNCTION [pf1] (INT) AS RANGE RIGHT FOR VALUES (1, 100, 1000)")]
    [InlineData("enums", "SqlPartitionFunction [pl]", "CREATE PARTITION FUNCTION [pl] (DATETIME2 (3)) AS RANGE LEFT FOR VALUES ('2020-01-01', '2021-01-01')")]
    [InlineData("v1", "SqlPartitionScheme [ps1]", "CREATE PARTITION SCHEME [ps1] AS PARTITION [pf1] ALL TO ([PRIMARY])")]
    [InlineData("enums", "SqlPartitionScheme [psl]", "CREATE PARTITION SCHEME [psl] AS PARTITION [pl] TO ([PRIMARY], [PRIMARY], [PRIMARY])")]
    [InlineData("v1", "SqlSecurityPolicy [app].[pol1]", "CREATE SECURITY POLICY [app].[pol1] ADD FILTER PREDICATE [app].[fn_sec]([Id]) ON [app].[Parent], ADD BLOCK PREDICATE [app].[fn_sec]([Id]) ON [app].[Parent] AFTER INSERT")]
    [InlineData("v1", "SqlDatabaseDdlTrigger [tr_ddl]", "CREATE TRIGGER [tr_ddl] ON DATABASE FOR CREATE_TABLE, DROP_TABLE AS PRINT 'x';")]
    public void An_object_is_kept_as_the_statement_that_creates_it(string package, string id, string statement)
    {
        var model = DacpacFile.Load(CaseFolder.Combine($"real/kitchen-sink/{package}.dacpac"), CancellationToken.None).Model;

        var element = Assert.Single(model.All<OpaqueObject>(), element => element.Id.ToString() == id);

        Assert.Equal((OpaqueForm.Statement, statement), (element.Form, element.Content));
    }

    [Fact]
    public void What_the_statement_would_not_say_leaves_it_opaque()
    {
        var element = Assert.Single(Reading.Of(Element("SqlFullTextCatalog", "[ftc]", Property("SomethingNew", "1"))).Model.All<OpaqueObject>());

        Assert.Equal(OpaqueForm.Dacpac, element.Form);
        Assert.Contains("SomethingNew", element.Content, StringComparison.Ordinal);
    }
}
