using MigrationOps.Model;
using static MigrationOps.Dacpac.Tests.ModelText;

namespace MigrationOps.Dacpac.Tests.Readers;

public class UserReaderTests
{
    [Fact]
    public void A_user_of_a_login_names_it() => Assert.Equal("LOGIN [l]", Read(Property("AuthenticationType", "1"), Script("LoginIdentifierScript", "[l]"), Refers("Login", "[l]")));

    [Fact]
    public void A_login_that_is_not_in_the_package_is_named_by_the_script() => Assert.Equal("LOGIN [DOMAIN\\Group]", Read(Script("LoginIdentifierScript", "[DOMAIN\\Group]")));

    [Fact]
    public void A_user_without_any_word_of_it_has_the_login_of_its_name() => Assert.Equal("LOGIN [u]", Read());

    [Fact]
    public void A_user_without_login_says_so() => Assert.Equal("WITHOUT LOGIN", Read(Property("IsWithoutLogin", "True")));

    [Fact]
    public void A_user_of_a_directory_says_so() => Assert.Equal("EXTERNAL PROVIDER", Read(Property("AuthenticationType", "4")));

    [Fact]
    public void A_user_of_a_certificate_names_it() => Assert.Equal("CERTIFICATE [c]", Read(Refers("Certificate", "[c]")));

    [Fact]
    public void The_owner_of_a_schema_is_told_unless_it_is_dbo()
    {
        Assert.Equal("boss", Reading.Single<Schema>(Element("SqlSchema", "[s]", Refers("Authorizer", "[boss]"))).Owner?.Value);
        Assert.Null(Reading.Single<Schema>(Element("SqlSchema", "[s]", RefersToBuiltIn("Authorizer", "[dbo]"))).Owner);
    }

    private static string Read(params IEnumerable<string> content) => Reading.Single<User>(Element("SqlUser", "[u]", content)).Authentication;
}
