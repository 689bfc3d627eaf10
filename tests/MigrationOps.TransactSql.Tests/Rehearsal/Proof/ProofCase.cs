using MigrationOps.Comparison;
using MigrationOps.Dacpac;
using MigrationOps.Model;
using MigrationOps.Planning;
using MigrationOps.Policy;
using MigrationOps.Rehearsing;
using MigrationOps.Scripting;
using MigrationOps.Scripting.Writers;
using MigrationOps.Testing;
using MigrationOps.TransactSql.Binding;
using MigrationOps.TransactSql.Canonical;
using MigrationOps.TransactSql.Rehearsal.Proof;
using MigrationOps.TransactSql.Sources;

namespace MigrationOps.TransactSql.Tests.Rehearsal.Proof;

/// <summary>Two databases and the plan between them.</summary>
internal sealed record ProofCase(LoadedDatabase Current, LoadedDatabase Desired, PlanDocument Plan)
{
    public static ProofCase Of(string current, string desired) => Of(Load(current), Load(desired));

    public static ProofCase OfPackages(string current, string desired) =>
        Of(DacpacFile.Load(current, CancellationToken.None), DacpacFile.Load(desired, CancellationToken.None));

    public RehearsalRecord Prove() => PlanRehearsal.Prove(Plan, Current, Desired, CancellationToken.None);

    /// <summary>The same case with a step that is written otherwise.</summary>
    public ProofCase WithStep(string id, Func<StepDocument, StepDocument> change) => this with
    {
        Plan = Plan with
        {
            Phases = [.. Plan.Phases.Select(phase => phase with { Operations = [.. phase.Operations.Select(operation => Changed(operation, id, change))] })],
        },
    };

    /// <summary>The same case without an operation.</summary>
    public ProofCase Without(string operation) => this with
    {
        Plan = Plan with
        {
            Phases = [.. Plan.Phases.Select(phase => phase with { Operations = [.. phase.Operations.Where(document => document.Id != operation)] })],
        },
    };

    private static OperationDocument Changed(OperationDocument operation, string id, Func<StepDocument, StepDocument> change) =>
        operation with { Steps = [.. operation.Steps.Select(step => step.Id == id ? change(step) : step)] };

    private static ProofCase Of(LoadedDatabase current, LoadedDatabase desired)
    {
        var changes = new ModelComparer(new SqlCanonicalizer()).Compare(current, desired);
        var plan = PlanScripter.Write(new ScriptingInput
        {
            Plan = new Planner(new ModuleRewriter(), new ExpressionReader()).Plan(new PlanningInput { Desired = desired, Changes = changes, Target = new TargetServer() }),
            Current = current,
            Desired = desired,
            RenamedCurrent = changes.RenamedCurrent.Model,
            Target = new TargetServer(),
            AsOf = new DateOnly(2030, 1, 1),
            Modules = new ModuleRewriter(),
        });
        return new ProofCase(current, desired, plan);
    }

    private static LoadedDatabase Load(string sql)
    {
        using var folder = new TemporaryFolder();
        var loaded = SqlSource.Load(folder.Write("schema.sql", sql), new SqlSourceOptions(), CancellationToken.None);
        var bound = DatabaseBinder.Bind(loaded.Model);
        return loaded with { Dependencies = bound.Dependencies, ResultColumns = bound.ResultColumns };
    }
}
