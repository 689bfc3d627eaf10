using MigrationOps.Scripting;

namespace MigrationOps.TransactSql.Tests.Rehearsal.Proof;

/// <summary>A column that becomes longer under what uses it, and shorter again when the change is taken back.</summary>
public sealed class LongerColumnTests
{
    [Theory]
    [InlineData("GO\nCREATE INDEX [IX_T_Code] ON [dbo].[T] ([Code]);")]
    [InlineData("GO\nCREATE UNIQUE INDEX [IX_T_Code] ON [dbo].[T] ([Code]);")]
    [InlineData("GO\nCREATE CLUSTERED INDEX [IX_T_Code] ON [dbo].[T] ([Code]);")]
    [InlineData("GO\nCREATE INDEX [IX_T_Code] ON [dbo].[T] ([Number]) INCLUDE ([Code]);")]
    [InlineData("GO\nCREATE INDEX [IX_T_Code] ON [dbo].[T] ([Code]) WHERE [Number] > 1;")]
    [InlineData("GO\nCREATE INDEX [IX_T_Code] ON [dbo].[T] ([Number]) WHERE [Code] = N'a';")]
    [InlineData("GO\nALTER TABLE [dbo].[T] ADD CONSTRAINT [UQ_T_Code] UNIQUE ([Code]);")]
    [InlineData("GO\nALTER TABLE [dbo].[T] ADD UNIQUE ([Code]);")]
    [InlineData("GO\nALTER TABLE [dbo].[T] ADD CONSTRAINT [PK_T] PRIMARY KEY NONCLUSTERED ([Code]);")]
    [InlineData("GO\nALTER TABLE [dbo].[T] ADD CONSTRAINT [CK_T_Code] CHECK ([Code] <> N'');")]
    [InlineData("GO\nCREATE INDEX [IX_T_One] ON [dbo].[T] ([Code]);\nGO\nCREATE INDEX [IX_T_Two] ON [dbo].[T] ([Number], [Code]);")]
    public void It_is_made_longer_and_taken_back_again(string user)
    {
        var record = Case(user).Prove();

        Assert.True(record.Proven, record.Reason + string.Join('\n', record.Failures));
    }

    [Fact]
    public void An_index_over_it_stands_while_it_is_made_longer()
    {
        var step = Assert.Single(Case("GO\nCREATE INDEX [IX_T_Code] ON [dbo].[T] ([Code]);").Plan.Phases.SelectMany(phase => phase.Operations).SelectMany(operation => operation.Steps));

        Assert.DoesNotContain("INDEX", step.Sql, StringComparison.Ordinal);
        Assert.Contains("DROP INDEX [IX_T_Code]", step.UndoSql, StringComparison.Ordinal);
        Assert.Contains("CREATE NONCLUSTERED INDEX [IX_T_Code]", step.UndoSql, StringComparison.Ordinal);
        Assert.Equal(SegmentKind.Alone, step.UndoSegmentKind);
    }

    [Fact]
    public void Statistics_go_out_of_its_way_and_come_back()
    {
        var proof = Case("GO\nCREATE STATISTICS [ST_T_Code] ON [dbo].[T] ([Code]);");

        Assert.Equal(["DropObject", "AlterColumn", "CreateObject"], proof.Plan.Phases.SelectMany(phase => phase.Operations).Select(operation => operation.Kind));
        Assert.True(proof.Prove().Proven);
    }

    private static ProofCase Case(string user) => ProofCase.Of(Table(10, user), Table(20, user));

    private static string Table(int length, string user) => $"CREATE TABLE [dbo].[T] ([Number] int NOT NULL, [Code] nvarchar({length}) NOT NULL);\n{user}";
}
