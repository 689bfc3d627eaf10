using MigrationOps.Operations;
using MigrationOps.Rehearsing;
using MigrationOps.TransactSql.Tests.Rehearsal.Proof;

namespace MigrationOps.TransactSql.Tests.Rehearsal.TwoShapes;

public sealed class TwoShapeTrialTests
{
    private const string Table = "CREATE TABLE dbo.T (Id int NOT NULL CONSTRAINT PK_T PRIMARY KEY, A int NULL";

    [Fact]
    public void A_column_that_goes_is_missed_behind_contract_alone()
    {
        var statements = Old(Table + ", B int NULL);", Table + ");");

        Assert.Equal([Phase.Contract], Refused(statements, ApplicationUse.Select));
        Assert.Equal([Phase.Contract], Refused(statements, ApplicationUse.Update));
        Assert.Empty(Refused(statements, ApplicationUse.SelectAll));
        Assert.Empty(Refused(statements, ApplicationUse.InsertLeastColumns));
    }

    [Fact]
    public void Values_without_a_list_of_columns_are_too_few_as_soon_as_a_column_comes()
        => Assert.Equal(Enum.GetValues<Phase>(), Refused(Old(Table + ");", Table + ", B int NULL);"), ApplicationUse.InsertByPosition));

    [Fact]
    public void Values_without_a_list_of_columns_must_not_land_in_other_columns()
    {
        var statements = New(Table + ", B int NULL);", "CREATE TABLE dbo.T (Id int NOT NULL CONSTRAINT PK_T PRIMARY KEY, B int NULL, A int NULL);" + Changed);

        Assert.DoesNotContain(statements, statement => statement.Object == "[dbo].[T]" && statement.Use == ApplicationUse.InsertByPosition);
    }

    [Fact]
    public void A_column_that_refuses_null_refuses_who_leaves_it_out_behind_contract()
    {
        var statements = Old(Table + ");", "CREATE TABLE dbo.T (Id int NOT NULL CONSTRAINT PK_T PRIMARY KEY, A int NOT NULL);");

        Assert.Equal([Phase.Contract], Refused(statements, ApplicationUse.InsertLeastColumns));
        Assert.Equal([Phase.Contract], Refused(statements, ApplicationUse.InsertNull));
        Assert.Empty(Refused(statements, ApplicationUse.Insert));
        Assert.Contains("[dbo].[T].[A] refuses NULL", statements.First(statement => statement.Use == ApplicationUse.InsertNull).FirstRefusal()!.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_check_refuses_what_the_statement_or_a_default_says_for_certain()
    {
        var statements = Old(Table + ", B int NULL DEFAULT 1);", Table + ", B int NULL DEFAULT 1, CONSTRAINT CK_B CHECK (B > 5), CONSTRAINT CK_A CHECK (A IS NOT NULL));");

        Assert.Contains(Phase.Contract, Refused(statements, ApplicationUse.InsertLeastColumns));
        Assert.Contains(Phase.Contract, Refused(statements, ApplicationUse.InsertNull));
        Assert.Empty(Refused(statements, ApplicationUse.Insert));
    }

    [Fact]
    public void A_call_fails_where_a_parameter_or_what_the_body_names_is_not_there()
    {
        const string Procedures = "CREATE PROCEDURE dbo.Add1 @Id int, @A int = 0 AS INSERT INTO dbo.T (Id, A) VALUES (@Id, @A);";
        var statements = Old(
            Table + ");\nGO\n" + Procedures,
            Table + ");\nGO\nCREATE PROCEDURE dbo.Add1 @Id int, @A int = 0, @B int AS INSERT INTO dbo.T (Id, A) VALUES (@Id, @A);");

        Assert.NotEmpty(Refused(statements, ApplicationUse.Call));
        Assert.NotEmpty(Refused(statements, ApplicationUse.CallLeastParameters));
        Assert.Contains("@B", statements.First(statement => statement.Use == ApplicationUse.Call).FirstRefusal()!.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_procedure_that_writes_what_goes_is_judged_with_its_new_text()
    {
        var statements = Old(
            Table + ", B int NULL);\nGO\nCREATE PROCEDURE dbo.Add1 @Id int AS INSERT INTO dbo.T (Id, B) VALUES (@Id, 1);",
            Table + ");\nGO\nCREATE PROCEDURE dbo.Add1 @Id int AS INSERT INTO dbo.T (Id, A) VALUES (@Id, 1);");

        Assert.Empty(Refused(statements, ApplicationUse.Call));
    }

    [Fact]
    public void The_new_application_finds_a_new_column_behind_expand()
    {
        var statements = New(Table + ");", Table + ", B int NULL);");

        Assert.NotEmpty(statements);
        Assert.All(statements, statement => Assert.Null(statement.FirstRefusal()));
    }

    [Fact]
    public void What_the_plan_does_not_touch_is_not_tried()
        => Assert.DoesNotContain(Old(Table + ");" + Other, Table + ", B int NULL);" + Other), statement => statement.Object == "[dbo].[U]");

    [Fact]
    public void Two_equal_databases_have_nothing_to_try() => Assert.Empty(ProofCase.Of(Table + ");", Table + ");").Prove().Shapes);

    private const string Other = "\nGO\nCREATE TABLE dbo.U (Id int NOT NULL);";

    private const string Changed = "\nGO\nCREATE INDEX IX_T_A ON dbo.T (A);";

    private static List<ApplicationStatement> Old(string current, string desired) => Of(Application.Old, current, desired);

    private static List<ApplicationStatement> New(string current, string desired) => Of(Application.New, current, desired);

    private static List<ApplicationStatement> Of(Application application, string current, string desired) =>
        [.. ProofCase.Of(current, desired).Prove().Shapes.Where(statement => statement.Application == application)];

    private static IEnumerable<Phase> Refused(IEnumerable<ApplicationStatement> statements, ApplicationUse use) =>
        statements.Single(statement => statement.Use == use).Verdicts.Where(verdict => !verdict.IsAccepted).Select(verdict => verdict.Phase);
}
