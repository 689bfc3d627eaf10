using MigrationOps.Model;
using MigrationOps.Scripting;

namespace MigrationOps.Core.Tests.Scripting;

public class ModelHashTests
{
    private static readonly Table Table = Sample.Table(Sample.Column("Id"), Sample.Column("Code"));

    [Fact]
    public void Equal_models_have_equal_hashes() =>
        Assert.Equal(ModelHash.Of(Sample.Database(Table, Sample.View("CREATE VIEW x"))), ModelHash.Of(Sample.Database(Sample.View("CREATE VIEW x"), Table)));

    [Fact]
    public void A_hash_is_64_upper_case_digits() => Assert.Matches("^[0-9A-F]{64}$", ModelHash.Of(Sample.Database()));

    [Fact]
    public void Any_difference_gives_another_hash()
    {
        DatabaseModel[] models =
        [
            Sample.Database(),
            Sample.Database(Table),
            Sample.Database(Sample.Table(Sample.Column("Code"), Sample.Column("Id"))),
            Sample.Database(Sample.Table(Sample.Column("Id"), Sample.Column("Code") with { IsNullable = false })),
            Sample.Database(Table with { Unknown = [new UnknownProperty("a", "b")] }),
            Sample.Database(Table with { Unknown = [new UnknownProperty("a", "b;c")] }),
            Sample.Database(Sample.View("CREATE VIEW x")),
            Sample.Database(Table) with { Settings = Sample.Settings with { HasCaseSensitiveNames = true } },
        ];

        Assert.Equal(models.Length, models.Select(ModelHash.Of).Distinct().Count());
    }

    [Fact]
    public void What_no_package_can_state_gives_no_other_hash()
    {
        var check = new CheckConstraint { Table = Table.Name, Name = new Identifier("CK_T"), Expression = new SqlExpression("[Id] > 0") };

        Assert.Equal(Hash(check), Hash(check with { IsNotTrusted = true }));
        Assert.NotEqual(Hash(check), Hash(check with { IsDisabled = true }));

        static string Hash(CheckConstraint check) => ModelHash.Of(Sample.Database(Table with { Constraints = [check] }));
    }
}
