using MigrationOps.Gates.Rules.Configuration;
using MigrationOps.Gates.Rules.DataLoss;
using MigrationOps.Gates.Rules.Deployments;
using MigrationOps.Gates.Rules.Hygiene;
using MigrationOps.Gates.Rules.Locking;
using MigrationOps.Gates.Rules.Ordering;
using MigrationOps.Gates.Rules.Rehearsal;
using MigrationOps.Gates.Rules.Scripts;
using MigrationOps.Model;

namespace MigrationOps.Gates;

/// <summary>The rule book: every rule once.</summary>
public static class RuleCatalog
{
    /// <summary>The rules that search a plan for dangers. A waiver can cover what they find.</summary>
    public static ValueList<IRule> Dangers { get; } =
    [
        new DropTableLosesDataRule(),
        new DropColumnLosesDataRule(),
        new NarrowedTypeRefusesValuesRule(),
        new ConversionLosesSilentlyRule(),
        new RenameSeenAsDropRule(),
        new SequenceLosesItsValueRule(),
        new HistoryEndsRule(),
        new RetentionDeletesHistoryRule(),
        new DroppedValuesAreNotCopiedRule(),
        new TableIsEmptiedRule(),
        new ValuesAreOverwrittenRule(),
        new ForeignKeyScanBlocksTablesRule(),
        new CheckScanBlocksTableRule(),
        new OfflineIndexBlocksWritersRule(),
        new UniqueKeyFailsOnDuplicatesRule(),
        new ColumnRewriteBlocksTableRule(),
        new ColumnScanBlocksTableRule(),
        new ClusteredIndexChangeRewritesTableRule(),
        new TableRebuildNeededRule(),
        new OfflineRebuildBlocksTableRule(),
        new AddedColumnWritesEveryRowRule(),
        new EveryRowIsWrittenAtOnceRule(),
        new NotNullRefusesOldWritersRule(),
        new RequiredColumnBreaksInsertsRule(),
        new RenameBreaksOldShapeRule(),
        new DropBreaksCallersRule(),
        new IdentityChangeRule(),
        new CollationChangesComparisonsRule(),
        new DropIndexSlowsQueriesRule(),
        new LostConstraintAdmitsBadRowsRule(),
        new RevocationLocksOutRule(),
        new ChangeCannotBeScriptedRule(),
        new DefaultChangeAffectsInsertsRule(),
        new OpaqueObjectChangedRule(),
        new LeftToAdministratorRule(),
        new UnknownPropertyChangedRule(),
        new TriggerStopsFiringRule(),
        new SynonymPointsElsewhereRule(),
        new SchemaBindingIsLiftedRule(),
        new ResultColumnGoneRule(),
        new RecreatedTypeBreaksCallersRule(),
        new ColumnIsNotFilledRule(),
        new StatementFailsWhileBothRunRule(),
        new ColumnsReorderedRule(),
        new UnnamedConstraintRule(),
        new DeploymentScriptsAreNotPlannedRule(),
        new SourceIsOddRule(),
        new RefactorLogEntryDoesNotApplyRule(),
        new RefactorLogContradictsItselfRule(),
        new RefactorLogContradictsDatabaseRule(),
        new OldNameIsUsedAgainRule(),
        new RefactorLogIsOutOfOrderRule(),
        new RefactorLogEntryIsOrphanedRule(),
        new RenameSeenAsReplacementRule(),
        new InsertIsNotGuardedRule(),
        new DefinitionIsNotGuardedRule(),
        new BatchIsRepeatedRule(),
        new DatabaseIsSwitchedRule(),
        new VariableIsNotDeclaredRule(),
        new ForwardEndsElsewhereRule(),
        new SecondRunChangesRule(),
        new RollbackEndsElsewhereRule(),
        new FaultIsNotMendedRule(),
        new ServerRefusesStatementRule(),
        new StatementIsNotUnderstoodRule(),
        new ScriptDoesNotStopRule(),
        new ScriptStopsRule(),
        new RowsAreNotGuardedRule(),
        new StepIsNotToldRule(),
        new StepIsNotTakenBackRule(),
        new StatementIsNotWrappableRule(),
        new ScriptEndsElsewhereRule(),
        new DeploymentScriptRunsOnceRule(),
        new DeploymentScriptStopsRule(),
        new DeploymentScriptIsNotUnderstoodRule(),
        new DeprecationOfNothingRule(),
        new DeprecationIsIncompleteRule(),
        new PlatformIsNotSupportedRule(),
        new FilterSplitsDependencyRule(),
        new FilterHoldsNothingRule(),
    ];

    /// <summary>The rules about waivers, which run when it is known what was waived. Nothing waives what they find.</summary>
    public static ValueList<IRule> LastRules { get; } =
    [
        new UnusedWaiverRule(),
        new ExpiredWaiverRule(),
    ];

    /// <summary>All rules, in order of id.</summary>
    public static ValueList<IRule> All { get; } =
        Dangers.Concat(LastRules).OrderBy(rule => rule.Descriptor.Id.Value, StringComparer.Ordinal).ToValueList();
}
