using MigrationOps.Model;
using MigrationOps.Operations;

namespace MigrationOps.Core.Tests.Operations;

public class TypeConversionTests
{
    private const string Latin = "Latin1_General_100_CI_AS";

    private static readonly string[] AllTypes =
    [
        "bit", "tinyint", "smallint", "int", "bigint", "decimal(10,2)", "numeric(10,2)", "smallmoney", "money", "real", "float",
        "date", "time(3)", "datetime", "smalldatetime", "datetime2(7)", "datetimeoffset(7)",
        "char(10)", "varchar(50)", "varchar(max)", "nchar(10)", "nvarchar(50)", "nvarchar(max)", "text", "ntext",
        "binary(8)", "varbinary(50)", "varbinary(max)", "image", "uniqueidentifier", "xml", "sql_variant", "rowversion",
        "hierarchyid", "geography", "geometry", "json",
    ];

    [Theory]
    [InlineData("varchar(20)", "varchar(50)")]
    [InlineData("nvarchar(20)", "nvarchar(50)")]
    [InlineData("varbinary(20)", "varbinary(50)")]
    [InlineData("decimal(10,2)", "decimal(12,2)")]
    [InlineData("decimal(1,0)", "decimal(9,0)")]
    [InlineData("text", "varchar(max)")]
    [InlineData("ntext", "nvarchar(max)")]
    [InlineData("image", "varbinary(max)")]
    public void A_longer_limit_touches_metadata_only(string from, string to) =>
        Expect(from, to, CostClass.MetadataOnly, fails: false, silent: false);

    [Theory]
    [InlineData("varchar(50)", "varchar(20)")]
    [InlineData("nvarchar(50)", "nvarchar(20)")]
    [InlineData("varbinary(50)", "varbinary(20)")]
    [InlineData("bigint", "int")]
    [InlineData("int", "smallint")]
    [InlineData("smallint", "tinyint")]
    [InlineData("decimal(12,2)", "decimal(10,2)")]
    public void A_shorter_limit_reads_every_row_and_fails_on_what_does_not_fit(string from, string to) =>
        Expect(from, to, CostClass.ValidationScan, fails: true, silent: false);

    [Theory]
    [InlineData("varchar(50)", "varchar(max)")]
    [InlineData("nvarchar(50)", "nvarchar(max)")]
    [InlineData("varchar(50)", "nvarchar(50)")]
    [InlineData("char(10)", "varchar(10)")]
    [InlineData("char(4)", "char(6)")]
    [InlineData("binary(4)", "binary(6)")]
    [InlineData("binary(4)", "varbinary(6)")]
    [InlineData("int", "bigint")]
    [InlineData("tinyint", "int")]
    [InlineData("bit", "tinyint")]
    [InlineData("int", "decimal(10,0)")]
    [InlineData("int", "money")]
    [InlineData("smallmoney", "money")]
    [InlineData("money", "decimal(19,4)")]
    [InlineData("decimal(9,2)", "decimal(10,2)")]
    [InlineData("decimal(10,2)", "decimal(12,4)")]
    [InlineData("real", "float")]
    [InlineData("int", "float")]
    [InlineData("smallint", "real")]
    [InlineData("date", "datetime2(0)")]
    [InlineData("time(3)", "datetime2(3)")]
    [InlineData("datetime", "datetime2(3)")]
    [InlineData("datetime2(3)", "datetime2(7)")]
    [InlineData("datetime2(3)", "datetimeoffset(3)")]
    [InlineData("smalldatetime", "datetime")]
    [InlineData("int", "varchar(11)")]
    [InlineData("bigint", "nvarchar(20)")]
    [InlineData("decimal(10,2)", "varchar(12)")]
    [InlineData("decimal(2,2)", "varchar(5)")]
    [InlineData("date", "char(10)")]
    [InlineData("datetime2(7)", "varchar(27)")]
    [InlineData("datetimeoffset(7)", "varchar(34)")]
    [InlineData("smalldatetime", "varchar(19)")]
    [InlineData("uniqueidentifier", "char(36)")]
    [InlineData("uniqueidentifier", "binary(16)")]
    [InlineData("text", "nvarchar(max)")]
    [InlineData("int", "sql_variant")]
    public void A_type_that_holds_every_value_in_another_form_writes_every_row(string from, string to) =>
        Expect(from, to, CostClass.SizeOfData, fails: false, silent: false);

    [Theory]
    [InlineData("varchar(max)", "varchar(50)")]
    [InlineData("char(10)", "char(5)")]
    [InlineData("varchar(50)", "nvarchar(20)")]
    [InlineData("varbinary(max)", "varbinary(50)")]
    [InlineData("int", "decimal(5,0)")]
    [InlineData("decimal(10,2)", "decimal(10,4)")]
    [InlineData("money", "smallmoney")]
    [InlineData("date", "datetime")]
    [InlineData("date", "smalldatetime")]
    [InlineData("bigint", "varchar(10)")]
    [InlineData("int", "nvarchar(5)")]
    [InlineData("uniqueidentifier", "varchar(20)")]
    public void A_rewrite_fails_on_what_does_not_fit(string from, string to) =>
        Expect(from, to, CostClass.SizeOfData, fails: true, silent: false);

    [Theory]
    [InlineData("nvarchar(50)", "varchar(50)")]
    [InlineData("nchar(10)", "char(10)")]
    [InlineData("ntext", "varchar(max)")]
    [InlineData("decimal(10,2)", "decimal(12,1)")]
    [InlineData("decimal(10,2)", "bigint")]
    [InlineData("smallmoney", "int")]
    [InlineData("int", "bit")]
    [InlineData("int", "real")]
    [InlineData("bigint", "float")]
    [InlineData("decimal(18,2)", "float")]
    [InlineData("datetime", "date")]
    [InlineData("datetime", "time(7)")]
    [InlineData("datetime", "datetime2(2)")]
    [InlineData("datetime2(7)", "datetime2(3)")]
    [InlineData("datetimeoffset(7)", "datetime2(7)")]
    [InlineData("time(7)", "time(0)")]
    [InlineData("datetime", "varchar(50)")]
    [InlineData("date", "varchar(6)")]
    [InlineData("int", "varchar(5)")]
    [InlineData("int", "binary(4)")]
    [InlineData("varbinary(8)", "binary(8)")]
    [InlineData("uniqueidentifier", "binary(8)")]
    public void Some_conversions_lose_without_an_error(string from, string to) =>
        Expect(from, to, CostClass.SizeOfData, fails: false, silent: true);

    [Theory]
    [InlineData("nvarchar(50)", "varchar(20)")]
    [InlineData("decimal(12,2)", "int")]
    [InlineData("decimal(10,2)", "decimal(8,1)")]
    [InlineData("float", "int")]
    [InlineData("float", "decimal(18,2)")]
    [InlineData("float", "real")]
    [InlineData("datetime2(7)", "datetime")]
    [InlineData("datetime2(7)", "smalldatetime")]
    [InlineData("datetime", "smalldatetime")]
    [InlineData("varchar(50)", "int")]
    [InlineData("varchar(50)", "datetime2(7)")]
    [InlineData("varchar(50)", "uniqueidentifier")]
    [InlineData("varchar(max)", "xml")]
    [InlineData("float", "varchar(50)")]
    [InlineData("money", "varchar(50)")]
    [InlineData("int", "datetime")]
    [InlineData("binary(8)", "int")]
    public void Some_conversions_fail_on_some_values_and_change_others(string from, string to) =>
        Expect(from, to, CostClass.SizeOfData, fails: true, silent: true);

    [Theory]
    [InlineData("date", "time(3)")]
    [InlineData("time(3)", "date")]
    [InlineData("date", "int")]
    [InlineData("datetime", "int")]
    [InlineData("int", "date")]
    [InlineData("int", "uniqueidentifier")]
    [InlineData("uniqueidentifier", "int")]
    [InlineData("varchar(50)", "varbinary(50)")]
    [InlineData("varbinary(8)", "float")]
    [InlineData("xml", "nvarchar(max)")]
    [InlineData("sql_variant", "int")]
    [InlineData("varchar(max)", "sql_variant")]
    [InlineData("int", "rowversion")]
    [InlineData("rowversion", "binary(8)")]
    [InlineData("text", "varchar(50)")]
    [InlineData("varchar(50)", "text")]
    [InlineData("image", "binary(8)")]
    [InlineData("geography", "geometry")]
    [InlineData("hierarchyid", "varchar(50)")]
    public void Types_that_do_not_convert_implicitly_are_refused(string from, string to) =>
        Assert.False(Convert(from, to).IsPossible);

    [Fact]
    public void Every_pair_of_types_has_a_conversion_with_a_reason()
    {
        foreach (var from in AllTypes)
        {
            foreach (var to in AllTypes)
            {
                var conversion = Convert(from, to);

                Assert.EndsWith(".", conversion.Reason, StringComparison.Ordinal);
                Assert.Equal(from == to, conversion is { Cost: CostClass.MetadataOnly, Reason: "The type stays the same." });
                Assert.True(conversion.IsPossible || conversion.CanLose, $"{from} to {to} is refused and loses nothing");
            }
        }
    }

    [Theory]
    [InlineData("Latin1_General_100_CI_AS", "SQL_Latin1_General_CP1_CI_AS", CostClass.MetadataOnly, false)]
    [InlineData("Latin1_General_100_CI_AS", "French_CI_AI", CostClass.MetadataOnly, false)]
    [InlineData("Latin1_General_100_CI_AS", "Cyrillic_General_CI_AS", CostClass.SizeOfData, true)]
    [InlineData("SQL_Latin1_General_CP437_CI_AS", "SQL_Latin1_General_CP1_CI_AS", CostClass.SizeOfData, true)]
    [InlineData("Latin1_General_100_CI_AS", null, CostClass.SizeOfData, true)]
    [InlineData("Latin1_General_100_CI_AS_SC_UTF8", "Latin1_General_100_CI_AS", CostClass.SizeOfData, true)]
    public void A_collation_matters_to_varchar_through_its_code_page(string from, string? to, CostClass cost, bool silent)
    {
        var type = SqlTypes.Parse("varchar(50)");

        var conversion = TypeConversion.Between(type, type, from, to);

        Assert.Equal(cost, conversion.Cost);
        Assert.Equal(silent, conversion.LosesSilently);
        Assert.False(conversion.CanFail);
    }

    [Fact]
    public void A_collation_never_costs_rows_of_nvarchar()
    {
        var type = SqlTypes.Parse("nvarchar(50)");

        var conversion = TypeConversion.Between(type, type, Latin, "Cyrillic_General_CI_AS");

        Assert.Equal(CostClass.MetadataOnly, conversion.Cost);
        Assert.False(conversion.CanLose);
    }

    [Theory]
    [InlineData("varchar(50)", "varchar(150)", false)]
    [InlineData("varchar(50)", "varchar(50)", true)]
    [InlineData("nvarchar(50)", "varchar(150)", false)]
    [InlineData("nvarchar(50)", "varchar(100)", true)]
    public void UTF_8_holds_every_character_and_needs_three_bytes_for_one(string from, string to, bool fails)
    {
        var conversion = TypeConversion.Between(SqlTypes.Parse(from), SqlTypes.Parse(to), Latin, "Latin1_General_100_CI_AS_SC_UTF8");

        Assert.Equal(CostClass.SizeOfData, conversion.Cost);
        Assert.Equal(fails, conversion.CanFail);
        Assert.False(conversion.LosesSilently);
    }

    [Fact]
    public void The_collation_of_a_text_column_cannot_be_changed()
    {
        var conversion = TypeConversion.Between(SqlTypes.Parse("text"), SqlTypes.Parse("text"), Latin, "French_CI_AI");

        Assert.False(conversion.IsPossible);
    }

    [Fact]
    public void A_type_of_the_database_is_taken_for_dear_and_dangerous()
    {
        var conversion = TypeConversion.Between(SqlType.UserDefined(SqlName.Of("dbo", "Phone")), SqlTypes.Parse("varchar(20)"), null, null);

        Assert.Equal(CostClass.SizeOfData, conversion.Cost);
        Assert.True(conversion.CanFail);
        Assert.True(conversion.LosesSilently);
    }

    private static Conversion Convert(string from, string to) =>
        TypeConversion.Between(SqlTypes.Parse(from), SqlTypes.Parse(to), Latin, Latin);

    private static void Expect(string from, string to, CostClass cost, bool fails, bool silent)
    {
        var conversion = Convert(from, to);

        Assert.True(conversion.IsPossible);
        Assert.Equal(cost, conversion.Cost);
        Assert.Equal(fails, conversion.CanFail);
        Assert.Equal(silent, conversion.LosesSilently);
    }
}
