using MigrationOps.Model;
using MigrationOps.Operations;
using MigrationOps.Planning.Conditions;
using static MigrationOps.Core.Tests.Fakes.Db;

namespace MigrationOps.Core.Tests.Planning.Conditions;

public sealed class StandingNamesTests
{
    private static readonly StandingNames Names = new(
        [
            new MoveToSchema(new ElementId(ElementKind.Table, Name("dbo", "A")), new ElementId(ElementKind.Table, Name("app", "A"))),
            new RenameElement(new ElementId(ElementKind.Table, Name("app", "A")), new ElementId(ElementKind.Table, Name("app", "B"))),
        ],
        NameComparer.CaseSensitive);

    [Fact]
    public void What_is_renamed_in_contract_bears_its_old_name_when_contract_begins() => Assert.Equal(Name("dbo", "A"), Names.Of(Name("app", "B")));

    [Fact]
    public void A_part_of_what_is_renamed_is_found_under_the_old_name() => Assert.Equal(Name("dbo", "A", "C"), Names.Of(Name("app", "B", "C")));

    [Fact]
    public void What_nobody_renames_keeps_its_name() => Assert.Equal(Name("app", "C"), Names.Of(Name("app", "C")));
}
