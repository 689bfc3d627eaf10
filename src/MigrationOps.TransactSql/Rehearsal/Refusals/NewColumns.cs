using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.Model;
using MigrationOps.TransactSql.Appliers.Reading;
using MigrationOps.TransactSql.Rehearsal.Evaluation;
using Identifier = MigrationOps.Model.Identifier;

namespace MigrationOps.TransactSql.Rehearsal.Refusals;

/// <summary>
/// New columns: a name that the table has (2705), a type that is not there (2715) or takes no collation (447, 452), a second identity (2744), NOT NULL without a value for the rows that are
/// there (4901). Source: Microsoft Learn, ALTER TABLE; "Database Engine events and errors".
/// </summary>
internal static class NewColumns
{
    /// <summary>Checks the new columns of a table.</summary>
    /// <param name="addition">What is new.</param>
    public static void Check(TableAddition addition)
    {
        var frame = addition.Frame;
        var seen = new HashSet<Identifier>(frame.Model.Names);
        seen.UnionWith(addition.Existing?.Columns.Select(column => column.Name.Last) ?? []);
        foreach (var column in addition.Definition.ColumnDefinitions)
        {
            var name = new Identifier(column.ColumnIdentifier.Value);
            if (!seen.Add(name))
            {
                throw frame.Taken(2705, new ElementId(ElementKind.Column, addition.Name.Child(name)), addition.Statement);
            }

            if (column.DataType is { } type && !KnownNames.HasType(type, frame))
            {
                throw frame.Missing(2715, new ElementId(ElementKind.DataType, SqlName.Of(frame.Source.Of(type))), addition.Statement);
            }

            CollationRules.Check(column.DataType, column.Collation, addition.Statement, frame);
        }

        CheckIdentity(addition);
        CheckRows(addition);
    }

    private static void CheckIdentity(TableAddition addition)
    {
        var identities = addition.Definition.ColumnDefinitions.Count(column => column.IdentityOptions is not null);
        if (identities > 1 || (identities == 1 && addition.Existing?.Columns.Any(column => column.Identity is not null) == true))
        {
            throw addition.Frame.Because(2744, addition.Statement, "SecondIdentity", addition.Name.ToString());
        }
    }

    private static void CheckRows(TableAddition addition)
    {
        if (addition.Existing is null || !addition.Definition.ColumnDefinitions.Any(column => NeedsValue(column, addition)))
        {
            return;
        }

        switch (addition.Frame.RowsOf(addition.Name))
        {
            case RowPresence.Some:
                throw addition.Frame.Because(4901, addition.Statement, "NotNullWithRows", addition.Name.ToString());
            case RowPresence.Undecided:
                addition.Frame.Assume("AssumedEmpty", addition.Statement);
                break;
        }
    }

    private static bool NeedsValue(ColumnDefinition column, TableAddition addition) =>
        column is { ComputedColumnExpression: null, IdentityOptions: null, GeneratedAlways: null, DefaultConstraint: null, DataType: not null }
        && !column.Constraints.OfType<DefaultConstraintDefinition>().Any()
        && !addition.Definition.TableConstraints.OfType<DefaultConstraintDefinition>()
            .Any(value => addition.Frame.Model.Names.Equals(new Identifier(value.Column.Value), new Identifier(column.ColumnIdentifier.Value)))
        && ColumnReader.Read(column, addition.Name, addition.Frame.Context) is { IsNullable: false, Type: { } type } && !type.Is("rowversion");
}
