using MigrationOps.Model;
using MigrationOps.Operations;
using MigrationOps.Scripting.Catalog;

namespace MigrationOps.Core.Tests.Scripting.Catalog;

public class StatementCatalogTests
{
    [Fact]
    public void Every_kind_that_is_scripted_is_found_and_dropped() => Assert.All(StatementKinds.All, kind =>
    {
        var element = new OpaqueObject { TypeName = kind.TypeName, Name = SqlName.Of("a", "b", "c"), Content = "CREATE", Form = OpaqueForm.Statement };

        var form = StatementCatalog.Of(element);

        Assert.StartsWith("EXISTS (", form.Presence(element).Exists, StringComparison.Ordinal);
        Assert.StartsWith("DROP ", form.Drop(element), StringComparison.Ordinal);
    });

    [Fact]
    public void No_kind_is_both_scripted_and_left_to_the_administrator() =>
        Assert.DoesNotContain(StatementKinds.All, kind => AdministeredKinds.Holds(new ElementId(ElementKind.Opaque, SqlName.Of("x"), kind.TypeName)));
}
