using MigrationOps.Findings;
using MigrationOps.Model;
using MigrationOps.Operations;
using MigrationOps.Rehearsing;

namespace MigrationOps.Gates.Rules.Ordering;

/// <summary>
/// A statement of the old application is refused before Contract, or one of the new application behind Expand or Migrate, and no other finding about the object
/// says so. INSERT without a list of columns fails at every new column and stands on the page of the plan alone; so does what the new application asks of
/// modules that change over in Migrate.
/// </summary>
public sealed class StatementFailsWhileBothRunRule : IRule
{
    // What these find makes statements fail, and they say so.
    private static readonly ValueList<IRule> Others =
    [
        new NotNullRefusesOldWritersRule(), new RequiredColumnBreaksInsertsRule(), new RenameBreaksOldShapeRule(), new DropBreaksCallersRule(), new IdentityChangeRule(),
        new ResultColumnGoneRule(), new RecreatedTypeBreaksCallersRule(), new ChangeCannotBeScriptedRule(), new OpaqueObjectChangedRule(), new UnknownPropertyChangedRule(),
        new RequiredParameterBreaksCallersRule(), new ParameterIsGoneRule(), new ConstraintRefusesOldWritersRule(), new InsertWithoutColumnsFailsRule(),
    ];

    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new(RuleIds.StatementFailsWhileBothRun, Severity.Error, "Statement fails while both releases run");

    /// <inheritdoc/>
    public IEnumerable<RuleHit> Examine(GateContext context)
    {
        var early = (context.Rehearsal?.Shapes ?? []).Select(statement => (Statement: statement, Verdict: EarlyRefusal(statement))).Where(pair => pair.Verdict is not null).ToList();
        if (early.Count == 0)
        {
            return [];
        }

        var told = Others.SelectMany(rule => rule.Examine(context)).Select(hit => TopOf(hit.Subject.Name)).ToHashSet(context.Names());
        return from pair in early
               group pair by (pair.Statement.Application, pair.Statement.ObjectKind, pair.Statement.Object) into about
               let name = SqlName.TryParse(about.Key.Object, out var parsed) ? parsed : null
               where name is not null && !told.Contains(name) && !IsToldOfWhatItReads(context, new ElementId(about.Key.ObjectKind, name), told)
               let first = about.First()
               select new RuleHit(new ElementId(about.Key.ObjectKind, name), [first.Statement.Sql, first.Verdict!.Phase.ToString(), first.Verdict.Reason!])
               {
                   Variant = about.Key.Application == Application.New ? "New" : null,
                   Severity = about.Key.Application == Application.New ? Severity.Warning : null,
               };
    }

    private static StatementVerdict? EarlyRefusal(ApplicationStatement statement) => statement switch
    {
        { Use: ApplicationUse.InsertByPosition } => null,
        { Application: Application.New, ObjectKind: not ElementKind.Table } => statement.RefusalBehind(Phase.Migrate),
        _ => statement.RefusalBehind(Phase.Expand) ?? statement.RefusalBehind(Phase.Migrate),
    };

    // A module that reads what is renamed or goes shares its fate.
    private static bool IsToldOfWhatItReads(GateContext context, ElementId id, HashSet<SqlName> told) =>
        context.Current.Dependencies.UsesOf(id).Concat(context.Desired.Dependencies.UsesOf(id)).Any(use => told.Contains(TopOf(use)));

    private static SqlName TopOf(SqlName name) => name.Parts.Count > 2 ? new SqlName([name.Parts[0], name.Parts[1]]) : name;
}
