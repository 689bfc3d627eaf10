using MigrationOps.Comparison;
using MigrationOps.Core.Tests.Fakes;
using MigrationOps.Findings;
using MigrationOps.Gates;
using MigrationOps.Model;
using MigrationOps.Operations;
using MigrationOps.Planning;
using MigrationOps.Policy;
using MigrationOps.Rehearsing;

namespace MigrationOps.Core.Tests.Gates;

/// <summary>Two small databases, compared, planned and examined.</summary>
internal sealed record GateScenario
{
    public ValueList<Element> Current { get; init; } = [];

    public ValueList<Element> Desired { get; init; } = [];

    public ValueList<Rename> Renames { get; init; } = [];

    public MigrationPolicy Policy { get; init; } = MigrationPolicy.Default;

    public RehearsalRecord? Rehearsal { get; init; }

    public DateOnly AsOf { get; init; } = new(2026, 6, 1);

    public Func<LoadedDatabase, LoadedDatabase> WithCurrent { get; init; } = database => database;

    public Func<LoadedDatabase, LoadedDatabase> WithDesired { get; init; } = database => database;

    public ValueList<Finding> Examine() => Gate.Examine(Context());

    /// <summary>The objects that a rule finds, with the variant of the text behind a colon where there is one.</summary>
    public IEnumerable<string> Hits(IRule rule) => rule.Examine(Context())
        .Select(hit => (hit.Object ?? hit.Subject.ToString()) + (hit.Variant is null ? string.Empty : ": " + hit.Variant));

    public GateContext Context()
    {
        var current = WithCurrent(Load("current", Current));
        var desired = WithDesired(Load("desired", Desired) with { Renames = Renames });
        var changes = new ModelComparer(new RawTexts()).Compare(current, desired);
        var input = new PlanningInput { Desired = desired, Changes = changes, Target = Policy.Target, Policy = Policy };
        return new GateContext
        {
            Current = current,
            Desired = desired,
            Changes = changes,
            Plan = new Planner(new RawTexts(), new TextExpressionReader()).Plan(input),
            Policy = Policy,
            AsOf = AsOf,
            Rehearsal = Rehearsal,
        };
    }

    private static LoadedDatabase Load(string source, ValueList<Element> elements)
    {
        var settings = new DatabaseSettings { Platform = SqlPlatform.SqlServer2022, Collation = "Latin1_General_100_CI_AS" };
        return new LoadedDatabase
        {
            Source = source,
            Model = elements.Aggregate(DatabaseModel.Empty(settings), (model, element) => model.With(element)),
        };
    }

    /// <summary>Takes every text as it stands.</summary>
    private sealed class RawTexts : ISqlCanonicalizer, IModuleRewriter
    {
        public string Canonical(SqlExpression expression, NameComparer names) => expression.Text;

        public string Canonical(ModuleDefinition definition, NameComparer names) => definition.Text;

        public string CanonicalStatement(string statement, NameComparer names) => statement;

        public string AsCreateOrAlter(ModuleDefinition definition) => definition.Text;

        public ModuleDefinition WithoutSchemaBinding(ModuleDefinition definition) =>
            definition with { Text = definition.Text.Replace(" WITH SCHEMABINDING", string.Empty, StringComparison.Ordinal) };
    }
}
