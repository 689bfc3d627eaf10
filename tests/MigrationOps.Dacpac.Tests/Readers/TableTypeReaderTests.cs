using MigrationOps.Model;
using static MigrationOps.Dacpac.Tests.ModelText;

namespace MigrationOps.Dacpac.Tests.Readers;

public class TableTypeReaderTests
{
    [Fact]
    public void Columns_are_not_null_and_keys_nonclustered_unless_told_otherwise()
    {
        var type = Reading.Single<TableType>(TypeOf(Relationship(
            "Constraints",
            Element("SqlTableTypePrimaryKeyConstraint", null, Relationship("ColumnSpecifications", Element("SqlTableTypeIndexedColumnSpecification", null, Refers("Column", "[dbo].[TT].[a]")))))));

        Assert.False(type.Columns[0].IsNullable);
        Assert.True(type.Columns[1].IsNullable);
        Assert.False(Assert.IsType<PrimaryKey>(Assert.Single(type.Constraints)).IsClustered);
    }

    [Fact]
    public void Every_kind_of_constraint_is_read_in_one_order()
    {
        var type = Reading.Single<TableType>(TypeOf(Relationship(
            "Constraints",
            Element("SqlTableTypeCheckConstraint", null, Script("CheckExpressionScript", "[a] > 0")),
            Element("SqlTableTypeDefaultConstraint", null, Script("DefaultExpressionScript", "1"), Refers("ForColumn", "[dbo].[TT].[b]")),
            Element("SqlTableTypeUniqueConstraint", null, Relationship("ColumnSpecifications", Element("SqlTableTypeIndexedColumnSpecification", null, Refers("Column", "[dbo].[TT].[b]")))))));

        Assert.Equal([typeof(UniqueConstraint), typeof(DefaultConstraint), typeof(CheckConstraint)], type.Constraints.Select(constraint => constraint.GetType()));
    }

    [Fact]
    public void A_constraint_of_an_unknown_kind_leaves_the_type_opaque() =>
        Assert.Single(Reading.Of(TypeOf(Relationship("Constraints", Element("SqlTableTypeNewConstraint", null)))).Model.All<OpaqueObject>());

    private static string TypeOf(string content) => Element(
        "SqlTableType",
        "[dbo].[TT]",
        Relationship("Columns", Column("[dbo].[TT].[a]"), Column("[dbo].[TT].[b]", "int", Property("IsNullable", "True"))).Replace("SqlSimpleColumn", "SqlTableTypeSimpleColumn", StringComparison.Ordinal),
        content);
}
