namespace MigrationOps.Scenarios.Tests.Rehearsal.ScriptMutations;

/// <summary>What is done to a script.</summary>
internal enum MutationKind
{
    StatementDeleted,
    StatementsSwapped,
    ConditionInverted,
    SchemaChanged,
    CommitLost,
}
