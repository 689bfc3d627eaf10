using MigrationOps.Model;
using MigrationOps.TransactSql.Canonical;

namespace MigrationOps.TransactSql.Tests.Canonical;

public class SqlCanonicalizerTests
{
    private static readonly SqlCanonicalizer Canonicalizer = new();

    [Theory]
    [InlineData("((1))", "1")]
    [InlineData("(-1)", "-1")]
    [InlineData("((-(1)))", "-1")]
    [InlineData("getdate()", "GetDate( )")]
    [InlineData("(getdate())", "GETDATE()")]
    [InlineData("([A]>(0))", "A > 0")]
    [InlineData("\"A\"", "[A]")]
    [InlineData("[a]", "A")]
    [InlineData("a /* the first */ + -- and\n b", "a+b")]
    [InlineData("a != b", "a <> b")]
    [InlineData("a !< b", "a >= b")]
    [InlineData("a !> b", "a <= b")]
    [InlineData("a > = b", "a >= b")]
    [InlineData("0x0a", "0X0A")]
    [InlineData("1e3", "1E3")]
    [InlineData(".5", "0.5")]
    [InlineData("n'x'", "N'x'")]
    [InlineData("(a and b = 1)", "(a and b = 1)")]
    [InlineData("(a = 1 and b = 2) and c = 3", "a = 1 AND (b = 2 AND c = 3)")]
    [InlineData("(a = 1 or b = 2) or c = 3", "a = 1 OR b = 2 OR c = 3")]
    [InlineData("(a = 1 and b = 2) or c = 3", "a = 1 AND b = 2 OR c = 3")]
    [InlineData("not (a > 1)", "NOT a > 1")]
    [InlineData("(not a > 1) and b = 2", "NOT a > 1 AND b = 2")]
    [InlineData("(a between (1) and (2 + 3)) and (b = 1)", "a BETWEEN 1 AND 2 + 3 AND b = 1")]
    [InlineData("a in ((1), (2))", "a IN (1,2)")]
    [InlineData("(a) like ('x' + b) escape ('!')", "a LIKE 'x' + b ESCAPE '!'")]
    [InlineData("(a) is not null", "a IS NOT NULL")]
    [InlineData("(a - b) - c", "a - b - c")]
    [InlineData("(a * b) + (c / d)", "a * b + c / d")]
    [InlineData("a - (-1)", "a - -1")]
    [InlineData("(-a) + b", "-a + b")]
    [InlineData("a * (-1)", "a * -1")]
    [InlineData("a * (-1) + b", "a * -1 + b")]
    [InlineData("(a * (-1)) * b", "a * (-1) * b")]
    [InlineData("((a)) * (b)", "a * b")]
    [InlineData("((a + b)) * c", "(a + b) * c")]
    [InlineData("isnull((a), ((0)))", "ISNULL(a, 0)")]
    [InlineData("left((a), (1)) + right(a, (1))", "LEFT(a, 1) + RIGHT(a, 1)")]
    [InlineData("cast((a) as integer)", "CAST(a AS int)")]
    [InlineData("cast(a as [int])", "CAST(a AS INT)")]
    [InlineData("convert([decimal](18,0),(a),(1))", "CONVERT(dec, a, 1)")]
    [InlineData("cast(a as character varying(10))", "CAST(a AS varchar(10))")]
    [InlineData("cast(a as nvarchar)", "CAST(a AS nvarchar(30))")]
    [InlineData("cast(a as nvarchar(max))", "CAST(a AS NVARCHAR(MAX))")]
    [InlineData("cast(a as double precision)", "CAST(a AS float(53))")]
    [InlineData("cast(a as float(24))", "CAST(a AS real)")]
    [InlineData("cast(a as datetime2)", "CAST(a AS datetime2(7))")]
    [InlineData("try_convert(timestamp, a)", "TRY_CONVERT(rowversion, a)")]
    [InlineData("coalesce((a), nullif((b), (c)))", "COALESCE(a, NULLIF(b, c))")]
    [InlineData("iif((a > 1), (b), (c))", "IIF(a > 1, b, c)")]
    [InlineData("(case when (a = 1) then (b) else (c + 1) end)", "CASE WHEN a = 1 THEN b ELSE c + 1 END")]
    [InlineData("case (a) when (1) then (2) end", "CASE a WHEN 1 THEN 2 END")]
    [InlineData("(next value for [dbo].[S])", "NEXT VALUE FOR dbo.S")]
    [InlineData("([a] collate Latin1_General_BIN)", "a COLLATE Latin1_General_BIN")]
    [InlineData("(a) collate Latin1_General_BIN", "a COLLATE Latin1_General_BIN")]
    [InlineData("dateadd(DAY, (1), (a))", "DATEADD(day, 1, a)")]
    [InlineData("dbo.F((a))", "[dbo].[f]( [a] )")]
    [InlineData("a is not distinct from B", "[A] IS NOT DISTINCT FROM b")]
    public void Spellings_of_one_expression_are_equal(string x, string y) => Assert.Equal(Canonical(x), Canonical(y));

    [Theory]
    [InlineData("a - (b - c)", "a - b - c")]
    [InlineData("a + (b + c)", "a + b + c")]
    [InlineData("a / (b * c)", "a / b * c")]
    [InlineData("(a + b) * c", "a + b * c")]
    [InlineData("-(a + b)", "-a + b")]
    [InlineData("a * (-b) * c", "a * -b * c")]
    [InlineData("a / (-b) / c", "a / -b / c")]
    [InlineData("(a * -b) * c", "a * -b * c")]
    [InlineData("(-a) % b", "-a % b")]
    [InlineData("NOT (a = 1 AND b = 2)", "NOT a = 1 AND b = 2")]
    [InlineData("NOT (a = 1 OR b = 2)", "NOT a = 1 OR b = 2")]
    [InlineData("(a = 1 OR b = 2) AND c = 3", "a = 1 OR b = 2 AND c = 3")]
    [InlineData("a = 1 AND (b = 2 OR c = 3)", "a = 1 AND b = 2 OR c = 3")]
    [InlineData("(a + b) COLLATE Latin1_General_BIN", "a + b COLLATE Latin1_General_BIN")]
    [InlineData("(a COLLATE Latin1_General_BIN) COLLATE Latin1_General_CI_AS", "a COLLATE Latin1_General_CI_AS")]
    [InlineData("1", "1.0")]
    [InlineData("1", "'1'")]
    [InlineData("1.0", "1.00")]
    [InlineData("1", "1e0")]
    [InlineData("'x'", "N'x'")]
    [InlineData("'x'", "'X'")]
    [InlineData("'x'", "'x '")]
    [InlineData("a IN (1, 2)", "a IN (2, 1)")]
    [InlineData("CAST(a AS int)", "CONVERT(int, a)")]
    [InlineData("CAST(a AS varchar)", "CAST(a AS varchar(1))")]
    [InlineData("CAST(a AS decimal(9))", "CAST(a AS decimal)")]
    [InlineData("CURRENT_TIMESTAMP", "[CURRENT_TIMESTAMP]")]
    [InlineData("NULL", "[NULL]")]
    [InlineData("NULL", "'NULL'")]
    [InlineData("GETDATE()", "SYSDATETIME()")]
    [InlineData("a IS NULL", "a IS NOT NULL")]
    [InlineData("[a b]", "a")]
    [InlineData("a > 0", "a >= 0")]
    [InlineData("ISNULL(a, 0)", "COALESCE(a, 0)")]
    public void Different_expressions_stay_different(string x, string y) => Assert.NotEqual(Canonical(x), Canonical(y));

    [Theory]
    [InlineData("a", "A")]
    [InlineData("dbo.F(a)", "dbo.f(a)")]
    public void Letter_case_of_names_matters_where_the_database_says_so(string x, string y)
    {
        Assert.Equal(Canonical(x), Canonical(y));
        Assert.NotEqual(Canonical(x, NameComparer.CaseSensitive), Canonical(y, NameComparer.CaseSensitive));
    }

    [Theory]
    [InlineData("getdate()", "GETDATE()")]
    [InlineData("cast(a as INT)", "CAST(a AS int)")]
    [InlineData("datepart(YEAR, a)", "DATEPART(year, a)")]
    [InlineData("try_cast(a as date)", "TRY_CAST(a AS DATE)")]
    [InlineData("@@spid", "@@SPID")]
    public void Letter_case_of_the_language_never_matters(string x, string y) =>
        Assert.Equal(Canonical(x, NameComparer.CaseSensitive), Canonical(y, NameComparer.CaseSensitive));

    [Theory]
    [InlineData("'open")]
    [InlineData("/* open")]
    public void A_text_without_tokens_is_its_own_canonical_form(string text)
    {
        Assert.Equal(text, Canonical(text));
        Assert.Equal(text, Canonicalizer.Canonical(new ModuleDefinition { Text = text }, NameComparer.CaseInsensitive));
    }

    [Theory]
    [InlineData("CREATE VIEW v AS SELECT 1 AS a", "create\n  view [V]\nas\n  select 1 as \"A\";\n")]
    [InlineData("CREATE PROC p AS EXEC q;", "CREATE PROCEDURE p AS EXECUTE q")]
    [InlineData("CREATE OR ALTER VIEW v AS SELECT 1 AS a", "CREATE VIEW v AS SELECT 1 AS a")]
    [InlineData("CREATE /* new */ OR ALTER VIEW v AS SELECT 1 AS a", "CREATE /* new */ VIEW v AS SELECT 1 AS a")]
    [InlineData("CREATE VIEW v AS SELECT 1 AS a ; -- end", "CREATE VIEW v AS SELECT 1 AS a -- end")]
    [InlineData("CREATE VIEW v AS\n/* one\n     two */ SELECT 1 AS a", "CREATE VIEW v AS /* one  \n two */\nSELECT 1 AS a")]
    [InlineData("CREATE VIEW v AS SELECT 1 AS a -- one   \n", "CREATE VIEW v AS\n    SELECT 1 AS a\n    -- one")]
    [InlineData("CREATE VIEW v AS SELECT 1 AS a WHERE 1 != 2", "CREATE VIEW v AS SELECT 1 AS a WHERE 1 <> 2")]
    [InlineData("CREATE VIEW v AS SELECT JSON_OBJECT('a':b) AS x FROM t", "create view v as select json_object('a' : b) as x from t")]
    [InlineData("CREATE PROC p @A int AS RETURN @a", "CREATE PROC P @a INT AS RETURN @A")]
    public void Spellings_of_one_module_are_equal(string x, string y) => Assert.Equal(CanonicalModule(x), CanonicalModule(y));

    [Theory]
    [InlineData("CREATE VIEW v AS SELECT 1 AS a -- one", "CREATE VIEW v AS SELECT 1 AS a -- two")]
    [InlineData("CREATE VIEW v AS SELECT 1 AS a -- one", "CREATE VIEW v AS SELECT 1 AS a")]
    [InlineData("-- one\nCREATE VIEW v AS SELECT 1 AS a", "CREATE VIEW v AS SELECT 1 AS a")]
    [InlineData("CREATE VIEW v AS SELECT 'a' AS a", "CREATE VIEW v AS SELECT 'A' AS a")]
    [InlineData("CREATE VIEW v AS SELECT 'a  b' AS a", "CREATE VIEW v AS SELECT 'a b' AS a")]
    [InlineData("CREATE VIEW v AS SELECT N'a' AS a", "CREATE VIEW v AS SELECT 'a' AS a")]
    [InlineData("CREATE VIEW v AS SELECT (1) AS a", "CREATE VIEW v AS SELECT 1 AS a")]
    [InlineData("CREATE VIEW v AS SELECT [select] FROM t", "CREATE VIEW v AS SELECT select FROM t")]
    [InlineData("CREATE VIEW v AS SELECT a FROM t", "CREATE VIEW dbo.v AS SELECT a FROM t")]
    [InlineData("CREATE PROC p AS SELECT 1; SELECT 2", "CREATE PROC p AS SELECT 1 SELECT 2")]
    public void Different_modules_stay_different(string x, string y) => Assert.NotEqual(CanonicalModule(x), CanonicalModule(y));

    [Fact]
    public void A_string_in_double_quotes_is_significant_to_the_letter()
    {
        const string upper = "CREATE PROC p AS PRINT \"HELLO\"";
        const string lower = "CREATE PROC p AS PRINT \"hello\"";

        Assert.NotEqual(CanonicalModule(upper, quotedIdentifier: false), CanonicalModule(lower, quotedIdentifier: false));
        Assert.Equal(CanonicalModule(upper), CanonicalModule(lower));
    }

    [Fact]
    public void Letter_case_of_names_in_modules_matters_where_the_database_says_so() =>
        Assert.NotEqual(
            Canonicalizer.Canonical(new ModuleDefinition { Text = "CREATE VIEW v AS SELECT a FROM t" }, NameComparer.CaseSensitive),
            Canonicalizer.Canonical(new ModuleDefinition { Text = "CREATE VIEW v AS SELECT A FROM t" }, NameComparer.CaseSensitive));

    [Theory]
    [InlineData("SELECT cast(a AS INT), Iif(a > 1, try_convert(INT, a), 0), isnull(a, GetDate()) FROM t")]
    [InlineData("SELECT CAST(a AS INT), IIF(a > 1, TRY_CONVERT(INT, a), 0), ISNULL(a, GETDATE()) FROM t")]
    public void The_letter_case_of_a_built_in_function_never_counts(string query) => Assert.Equal(
        Canonicalizer.Canonical(new ModuleDefinition { Text = "CREATE VIEW v AS SELECT Cast(a AS INT), iif(a > 1, TRY_Convert(INT, a), 0), IsNull(a, getdate()) FROM t" }, NameComparer.CaseSensitive),
        Canonicalizer.Canonical(new ModuleDefinition { Text = $"CREATE VIEW v AS {query}" }, NameComparer.CaseSensitive));

    [Theory]
    [InlineData("SELECT dbo.isnull(a) FROM t", "SELECT dbo.ISNULL(a) FROM t")]
    [InlineData("SELECT isnull FROM t", "SELECT ISNULL FROM t")]
    [InlineData("SELECT a FROM f(1)", "SELECT a FROM F(1)")]
    public void The_letter_case_of_what_only_bears_such_a_name_counts(string x, string y) => Assert.NotEqual(
        Canonicalizer.Canonical(new ModuleDefinition { Text = $"CREATE VIEW v AS {x}" }, NameComparer.CaseSensitive),
        Canonicalizer.Canonical(new ModuleDefinition { Text = $"CREATE VIEW v AS {y}" }, NameComparer.CaseSensitive));

    [Fact]
    public void An_expression_that_nests_too_deeply_is_compared_by_its_tokens()
    {
        var sum = string.Join("+", Enumerable.Repeat("a", 20_000));

        Assert.Equal(SmallStack.Run(() => Canonical(sum)), SmallStack.Run(() => Canonical(sum.Replace("+", " + ", StringComparison.Ordinal))));
    }

    private static string Canonical(string text, NameComparer? names = null) =>
        Canonicalizer.Canonical(new SqlExpression(text), names ?? NameComparer.CaseInsensitive);

    private static string CanonicalModule(string text, bool quotedIdentifier = true) =>
        Canonicalizer.Canonical(new ModuleDefinition { Text = text, QuotedIdentifier = quotedIdentifier }, NameComparer.CaseInsensitive);
}
