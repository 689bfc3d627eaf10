using MigrationOps.Model;
using MigrationOps.Operations;
using MigrationOps.Planning;
using MigrationOps.Policy;
using MigrationOps.Scripting;
using MigrationOps.Scripting.Writers;

namespace MigrationOps.Core.Tests.Scripting;

/// <summary>Small databases and plans for the tests of scripts.</summary>
internal static class Sample
{
    public static readonly SqlName Orders = SqlName.Of("dbo", "Orders");

    public static readonly DatabaseSettings Settings = new() { Platform = SqlPlatform.SqlServer2016, Collation = "Latin1_General_CI_AS" };

    public static DatabaseModel Database(params Element[] elements) => new() { Settings = Settings, Elements = ElementSet.Create(elements, Settings.Names) };

    public static WriterContext Context(DatabaseModel? current = null, DatabaseModel? desired = null) =>
        new(current ?? Database(), desired ?? Database(), new TargetServer(), new HeaderRewriter());

    public static Column Column(string name, SqlType? type = null) => new() { Name = Orders.Child(name), Type = type ?? SqlType.BuiltIn("int") };

    public static Table Table(params Column[] columns) => new() { Name = Orders, Columns = [.. columns] };

    public static View View(string text, string name = "OpenOrders") => new() { Name = SqlName.Of("dbo", name), Definition = new ModuleDefinition { Text = text } };

    public static StepText Write(Operation operation, WriterContext? context = null) => WriterCatalog.Write(operation, context ?? Context());

    public static PlanDocument Plan(params Operation[] operations) => Plan(Phase.Expand, operations);

    public static PlanDocument Plan(Phase phase, params Operation[] operations) => PlanScripter.Write(Input(phase, operations));

    public static ScriptingInput Input(Phase phase, params Operation[] operations) => new()
    {
        Plan = new MigrationPlan
        {
            Operations = [.. operations.Select((operation, place) => new PlannedOperation($"{phase.ToString().ToLowerInvariant()}-{place + 1:000}", phase, operation))],
        },
        Current = new LoadedDatabase { Model = Database(), Source = "releases/current.dacpac" },
        Desired = new LoadedDatabase { Model = Database(Table(Column("Id"))), Source = "desired" },
        Target = new TargetServer(),
        AsOf = new DateOnly(2030, 1, 31),
        Modules = new HeaderRewriter(),
    };

    private sealed class HeaderRewriter : IModuleRewriter
    {
        public string AsCreateOrAlter(ModuleDefinition definition) => definition.Text.Replace("CREATE ", "CREATE OR ALTER ", StringComparison.Ordinal);

        public ModuleDefinition WithoutSchemaBinding(ModuleDefinition definition) => throw new NotSupportedException();
    }
}
