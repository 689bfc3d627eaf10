using MigrationOps.Model;
using MigrationOps.Operations;

namespace MigrationOps.Core.Tests.Scripting.Writers;

internal static class ModuleSamples
{
    private static readonly View View = Sample.View("CREATE VIEW [dbo].[OpenOrders] AS\nSELECT [Id], 'it''s' AS [Text]\nFROM [dbo].[Orders];");

    private static readonly Trigger Trigger = new()
    {
        Name = SqlName.Of("dbo", "Audit"),
        Parent = Sample.Orders,
        Definition = new ModuleDefinition { Text = "CREATE TRIGGER [dbo].[Audit] ON [dbo].[Orders] AFTER INSERT AS\nPRINT 'x';" },
        IsDisabled = true,
        Orders = [new TriggerOrder("INSERT", IsFirst: true)],
    };

    private static readonly Function Function = new()
    {
        Name = SqlName.Of("dbo", "Tax"),
        Returns = FunctionKind.InlineTable,
        Definition = new ModuleDefinition { Text = "CREATE FUNCTION [dbo].[Tax] () RETURNS TABLE AS RETURN (SELECT 1 AS [Rate]);" },
    };

    private static readonly Procedure Procedure = new() { Name = SqlName.Of("dbo", "Close"), Definition = new ModuleDefinition { Text = "CREATE PROCEDURE [dbo].[Close] AS\nSELECT 1;" } };

    private static readonly RowstoreIndex Clustered = new()
    {
        Name = View.Name.Child("IX_OpenOrders"),
        Columns = [new IndexColumn(new Identifier("Id"))],
        IsClustered = true,
        IsUnique = true,
    };

    public static IEnumerable<(string Name, Operation Operation)> All { get; } =
    [
        ("CreateModule.View", new CreateModule(View)),
        ("CreateModule.IndexedView", new CreateModule(View with { Indexes = [Clustered] })),
        ("CreateModule.Trigger", new CreateModule(Trigger)),
        ("AlterModule.Procedure", new AlterModule(Procedure, Procedure with { Definition = new ModuleDefinition { Text = "CREATE PROCEDURE [dbo].[Close] AS\nSELECT 2;" } })),
        ("AlterModule.WhiteSpace", new AlterModule(Procedure, Procedure with { Definition = new ModuleDefinition { Text = "CREATE PROCEDURE [dbo].[Close] AS SELECT 1;" } })),
        ("AlterModule.Settings", new AlterModule(Function, Function with { Definition = Function.Definition with { QuotedIdentifier = false } })),
        ("DropModule.View", new DropModule(View)),
        ("DropModule.Function", new DropModule(Function)),
        ("DropModule.Procedure", new DropModule(Procedure)),
        ("DropModule.Trigger", new DropModule(Trigger)),
        ("RefreshModule", new RefreshModule(View, Phase.Expand)),
        ("SetTriggerState", new SetTriggerState(Trigger, Trigger with { IsDisabled = false, Orders = [new TriggerOrder("INSERT", IsFirst: false), new TriggerOrder("UPDATE", IsFirst: true)] })),
    ];
}
