using MigrationOps.Gates.Rules.Configuration;
using MigrationOps.Gates.Rules.DataLoss;
using MigrationOps.Gates.Rules.Deployments;
using MigrationOps.Gates.Rules.Hygiene;
using MigrationOps.Gates.Rules.Locking;
using MigrationOps.Gates.Rules.Ordering;
using MigrationOps.Gates.Rules.Rehearsal;
using MigrationOps.Gates.Rules.Scripts;
using MigrationOps.Gates.Rules.Security;
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
        new CascadeDeletesRowsRule(),
        new DuplicatesAreDiscardedRule(),
        new ChangeTrackingForgetsRule(),
        new NarrowerParameterCutsValuesRule(),
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
        new ForeignKeyHasNoIndexRule(),
        new MemoryOptimizedTableIsAlteredOfflineRule(),
        new TemporalChangeLocksHistoryRule(),
        new LockEscalationIsSwitchedOffRule(),
        new PageLocksAreForbiddenRule(),
        new IndexIsMissingWhileReplacedRule(),
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
        new PendingObjectIsTouchedRule(),
        new UnknownPropertyChangedRule(),
        new TriggerStopsFiringRule(),
        new SynonymPointsElsewhereRule(),
        new SchemaBindingIsLiftedRule(),
        new ResultColumnGoneRule(),
        new RecreatedTypeBreaksCallersRule(),
        new ColumnIsNotFilledRule(),
        new DefaultLeavesOldRowsNullRule(),
        new ConstraintRefusesOldWritersRule(),
        new IndexIsSwitchedOffRule(),
        new SequenceCountsOtherwiseRule(),
        new ColumnLeavesSelectStarRule(),
        new TriggerStartsFiringRule(),
        new ModuleSettingsChangeRule(),
        new RecreatedObjectLosesGrantsRule(),
        new OwnerChangesTheChainRule(),
        new MaskIsTakenAwayRule(),
        new RowFilterComesOrGoesRule(),
        new EverybodyIsPermittedRule(),
        new DenialIsLiftedRule(),
        new MemberGainsPowerRule(),
        new RequiredParameterBreaksCallersRule(),
        new ParameterIsGoneRule(),
        new SelectStarChangesShapeRule(),
        new InsertWithoutColumnsFailsRule(),
        new TriggerRefusesOutputRule(),
        new SyncTriggerRefusesOutputRule(),
        new InsteadOfTriggerReplacesWritesRule(),
        new FunctionReturnsAnotherTypeRule(),
        new ViewBeginsToRefuseWritesRule(),
        new ModuleRunsAsSomebodyElseRule(),
        new StatementsArePutTogetherRule(),
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
        new ConstraintStaysUntrustedRule(),
        new TypeIsDeprecatedRule(),
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
        new WaiverEndsSoonRule(),
        new GuardOfDataIsSwitchedOffRule(),
        new ExpiredWaiverRule(),
    ];

    /// <summary>All rules, in order of id.</summary>
    public static ValueList<IRule> All { get; } =
        Dangers.Concat(LastRules).OrderBy(rule => rule.Descriptor.Id.Value, StringComparer.Ordinal).ToValueList();
}
