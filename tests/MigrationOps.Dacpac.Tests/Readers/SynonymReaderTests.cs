using MigrationOps.Model;
using static MigrationOps.Dacpac.Tests.ModelText;

namespace MigrationOps.Dacpac.Tests.Readers;

public class SynonymReaderTests
{
    [Theory]
    [InlineData("[srv].[db].[dbo].[t]", "[srv].[db].[dbo].[t]")]
    [InlineData("dbo.T", "[dbo].[T]")]
    [InlineData(" \"a\"\"b\" . [c]]d] ; ", "[a\"b].[c]]d]")]
    [InlineData("[$(OtherDb)].dbo.T_1", "[$(OtherDb)].[dbo].[T_1]")]
    public void The_target_is_read_as_its_author_wrote_it(string script, string target) =>
        Assert.Equal(target, Reading.Single<Synonym>(Element("SqlSynonym", "[dbo].[S]", Script("ForObjectScript", script))).Target.ToString());

    [Theory]
    [InlineData("db..T")]
    [InlineData("[open")]
    [InlineData("dbo.T x")]
    public void A_target_that_the_model_cannot_hold_leaves_it_opaque(string script) =>
        Assert.Single(Reading.Of(Element("SqlSynonym", "[dbo].[S]", Script("ForObjectScript", script))).Model.All<OpaqueObject>());
}
