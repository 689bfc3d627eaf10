using MigrationOps.Model;
using MigrationOps.TransactSql.Tests.Rehearsal;

namespace MigrationOps.TransactSql.Tests.Sources;

public sealed class OddNamesTests
{
    [Theory]
    [InlineData("a]b")]
    [InlineData("it's")]
    [InlineData("$(x)")]
    [InlineData("two\nlines")]
    [InlineData("😀")]
    [InlineData(" ")]
    [InlineData("select")]
    [InlineData("a.b")]
    [InlineData("\"")]
    [InlineData("GO")]
    public void A_quoted_name_may_hold_anything(string text)
    {
        var name = new Identifier(text);

        var model = SourceFolder.Model($"CREATE SCHEMA {name};\nGO\nCREATE TABLE {name}.{name} ({name} INT CONSTRAINT [CK {text.Replace("]", "]]", StringComparison.Ordinal)}] CHECK ({name} > 0), INDEX {name} ({name}));\nGO\nCREATE VIEW {name}.v AS SELECT {name} FROM {name}.{name};");

        var table = Assert.Single(model.All<Table>());
        Assert.Equal(new SqlName([name, name]), table.Name);
        Assert.Equal(new SqlName([name, name, name]), Assert.Single(table.Columns).Name);
        Assert.Equal($"{name} > 0", Assert.IsType<CheckConstraint>(Assert.Single(table.Constraints)).Expression.Text);
        Assert.Empty(Rehearsed.After(model, $"DROP VIEW {name}.[v]; DROP TABLE {name}.{name}; DROP SCHEMA {name};").Elements);
    }
}
