using MigrationOps.Findings;
using MigrationOps.Model;
using static MigrationOps.Dacpac.Tests.ModelText;

namespace MigrationOps.Dacpac.Tests.Readers;

public class OpaqueReaderTests
{
    [Fact]
    public void A_type_from_the_future_is_kept_whole()
    {
        var thing = Reading.Single<OpaqueObject>(Element("SqlFromTheFuture", "[dbo].[X]", Property("B", "2"), Property("A", "1 < 2"), Refers("Over", "[dbo].[T]"), RefersToBuiltIn("Type", "[int]")));

        const string Expected = """
            <Element Type="SqlFromTheFuture" Name="[dbo].[X]">
              <Property Name="A">1 &lt; 2</Property>
              <Property Name="B">2</Property>
              <Relationship Name="Over">
                <References Name="[dbo].[T]" />
              </Relationship>
              <Relationship Name="Type">
                <References ExternalSource="BuiltIns" Name="[int]" />
              </Relationship>
            </Element>

            """;
        Assert.Equal(Expected.ReplaceLineEndings("\n"), thing.Content);
        Assert.Equal([SqlName.Of("dbo", "T")], thing.Names);
        Assert.Equal(OpaqueForm.Dacpac, thing.Form);
    }

    [Fact]
    public void The_order_of_properties_and_relationships_means_nothing()
    {
        var one = Element("SqlX", "[x]", Property("A", "1"), Property("B", "2"), Refers("C", "[c]"), Refers("D", "[d]"));
        var other = Element("SqlX", "[x]", Refers("D", "[d]"), Property("B", "2"), Refers("C", "[c]"), Property("A", "1"));

        Assert.Equal(Reading.Of(one).Model, Reading.Of(other).Model);
    }

    [Fact]
    public void The_order_of_entries_counts() =>
        Assert.NotEqual(Reading.Of(Element("SqlX", "[x]", Refers("C", "[a]", "[b]"))).Model, Reading.Of(Element("SqlX", "[x]", Refers("C", "[b]", "[a]"))).Model);

    [Theory]
    [InlineData("SqlLogin", "Password")]
    [InlineData("SqlApplicationRole", "Password")]
    [InlineData("SqlMasterKey", "EncryptionPassword")]
    [InlineData("SqlDatabaseCredential", "Secret")]
    [InlineData("SqlColumnEncryptionKeyValue", "EncryptedValue")]
    public void A_secret_never_gets_out_but_a_changed_one_is_seen(string type, string property)
    {
        var before = Reading.Single<OpaqueObject>(Element(type, "[x]", Property(property, "Sp1d3rman!")));
        var after = Reading.Single<OpaqueObject>(Element(type, "[x]", Property(property, "B4tman!")));

        Assert.DoesNotContain("Sp1d3rman!", before.ToString(), StringComparison.Ordinal);
        Assert.NotEqual(before, after);
        Assert.Equal(before, Reading.Single<OpaqueObject>(Element(type, "[x]", Property(property, "Sp1d3rman!"))));
    }

    [Fact]
    public void A_secret_of_a_modelled_object_never_gets_out()
    {
        var user = Reading.Single<User>(Element("SqlUser", "[u]", Property("AuthenticationType", "2"), Property("Password", "Sp1d3rman!")));

        Assert.Equal("PASSWORD", user.Authentication);
        Assert.DoesNotContain("Sp1d3rman!", user.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_number_of_reference_is_replaced_by_what_it_means()
    {
        string[] Elements(string number) =>
        [
            $"<Element Type=\"SqlDatabaseOptions\" Disambiguator=\"{number}\" />",
            Element("SqlX", "[x]", Relationship("On", $"<References Disambiguator=\"{number}\" />")),
        ];

        Assert.Equal(Reading.Of(Elements("1")).Model, Reading.Of(Elements("17")).Model);
    }

    [Fact]
    public void Positions_in_the_source_file_mean_nothing_and_the_text_counts()
    {
        var trigger = Element("SqlDatabaseDdlTrigger", "[tr]", Script("BodyScript", " RETURN"), Header("CREATE TRIGGER tr ON DATABASE FOR CREATE_TABLE AS"));

        Assert.Equal(Reading.Of(trigger).Model, Reading.Of(trigger.Replace("\"7\"", "\"8\"", StringComparison.Ordinal)).Model);
        Assert.NotEqual(Reading.Of(trigger).Model, Reading.Of(trigger.Replace("CREATE_TABLE", "DROP_TABLE", StringComparison.Ordinal)).Model);
    }

    [Fact]
    public void Several_unnamed_objects_of_a_type_are_all_kept()
    {
        var things = Reading.Of(Element("SqlX", null, Property("A", "1")), Element("SqlX", null, Property("A", "2"))).Model.All<OpaqueObject>();

        Assert.Equal(2, things.Count());
    }

    [Fact]
    public void One_name_twice_is_refused()
    {
        var fault = Assert.Throws<MigrationOpsException>(() => Reading.Of(Element("SqlX", "[a]"), Element("SqlX", "[A]")));

        Assert.Equal(DacpacErrors.RepeatedElement, fault.Id);
    }

    [Fact]
    public void One_table_twice_is_refused() =>
        Assert.Equal(
            DacpacErrors.RepeatedElement,
            Assert.Throws<MigrationOpsException>(() => Reading.Of(Table("[dbo].[T]", Column("[dbo].[T].[a]")), Table("[dbo].[t]", Column("[dbo].[t].[a]")))).Id);
}
