using MigrationOps.Model;

namespace MigrationOps.Gates;

/// <summary>The ids of the rules. An id is never given to another rule.</summary>
public static class RuleIds
{
    /// <summary>The rows of a dropped table are gone.</summary>
    public static readonly MessageId DropTableLosesData = new("MOP1001");

    /// <summary>The values of a dropped column are gone. A computed column has none of its own.</summary>
    public static readonly MessageId DropColumnLosesData = new("MOP1002");

    /// <summary>Values that do not fit a new type stop the deployment, and later those who write them.</summary>
    public static readonly MessageId NarrowedTypeRefusesValues = new("MOP1003");

    /// <summary>Values that a new type or collation cannot hold are cut, rounded or replaced.</summary>
    public static readonly MessageId ConversionLosesSilently = new("MOP1004");

    /// <summary>Something goes and its like comes: without a refactor log entry a rename loses the data.</summary>
    public static readonly MessageId RenameSeenAsDrop = new("MOP1006");

    /// <summary>A sequence that is dropped and created anew hands out numbers that are taken.</summary>
    public static readonly MessageId SequenceLosesItsValue = new("MOP1007");

    /// <summary>System versioning is switched off: what rows were before is kept no more.</summary>
    public static readonly MessageId HistoryEnds = new("MOP1008");

    /// <summary>A script drops a table or column and makes it anew, and nothing has copied what stood there.</summary>
    public static readonly MessageId DroppedValuesAreNotCopied = new("MOP1009");

    /// <summary>A script takes all rows out of a table, and nothing has copied them.</summary>
    public static readonly MessageId TableIsEmptied = new("MOP1010");

    /// <summary>A script writes over the values of every row, and nothing has copied them.</summary>
    public static readonly MessageId ValuesAreOverwritten = new("MOP1011");

    /// <summary>Under a shorter retention SQL Server deletes history in the background.</summary>
    public static readonly MessageId RetentionDeletesHistory = new("MOP1012");

    /// <summary>A foreign key takes a referential action: a write of the referenced row deletes or changes rows of another table that nobody named.</summary>
    public static readonly MessageId CascadeDeletesRows = new("MOP1021");

    /// <summary>An index begins to ignore duplicate keys: a row that is not unique is thrown away, and the INSERT succeeds.</summary>
    public static readonly MessageId DuplicatesAreDiscarded = new("MOP1022");

    /// <summary>Change tracking of a table is switched off: what was recorded of changed rows goes, and clients that synchronise by it must begin anew.</summary>
    public static readonly MessageId ChangeTrackingForgets = new("MOP1023");

    /// <summary>A parameter takes a shorter or coarser type: what callers pass is cut or rounded before the first statement runs.</summary>
    public static readonly MessageId NarrowerParameterCutsValues = new("MOP1024");

    /// <summary>Validating a foreign key reads every row while both tables are locked.</summary>
    public static readonly MessageId ForeignKeyScanBlocksTables = new("MOP2001");

    /// <summary>Validating a check constraint reads every row while the table is locked.</summary>
    public static readonly MessageId CheckScanBlocksTable = new("MOP2002");

    /// <summary>An index that is built offline keeps writers waiting until it stands.</summary>
    public static readonly MessageId OfflineIndexBlocksWriters = new("MOP2003");

    /// <summary>A key or unique index on a table with rows fails on duplicates and blocks the table while it is built.</summary>
    public static readonly MessageId UniqueKeyFailsOnDuplicates = new("MOP2004");

    /// <summary>Changing a column rewrites the table while everybody waits.</summary>
    public static readonly MessageId ColumnRewriteBlocksTable = new("MOP2005");

    /// <summary>Narrowing a column or forbidding NULL reads the whole table while everybody waits.</summary>
    public static readonly MessageId ColumnScanBlocksTable = new("MOP2006");

    /// <summary>Rows are stored in the clustered index: creating, dropping or changing it writes them all and every other index.</summary>
    public static readonly MessageId ClusteredIndexChangeRewritesTable = new("MOP2007");

    /// <summary>SQL Server cannot make the change in place; the table must be copied.</summary>
    public static readonly MessageId TableRebuildNeeded = new("MOP2008");

    /// <summary>An index whose compression or fill factor changes is written anew while the table is locked.</summary>
    public static readonly MessageId OfflineRebuildBlocksTable = new("MOP2009");

    /// <summary>Adding a column whose value must be stored in each row rewrites the table under a lock.</summary>
    public static readonly MessageId AddedColumnWritesEveryRow = new("MOP2010");

    /// <summary>One UPDATE that writes every row locks the table and fills the log until it has ended.</summary>
    public static readonly MessageId EveryRowIsWrittenAtOnce = new("MOP2011");

    /// <summary>No index of the referencing table begins with the columns of a foreign key: each DELETE or key change of a referenced row reads the whole table.</summary>
    public static readonly MessageId ForeignKeyHasNoIndex = new("MOP2021");

    /// <summary>ALTER TABLE of a memory-optimised table keeps everybody away until it has ended, and needs the memory of the table twice.</summary>
    public static readonly MessageId MemoryOptimizedTableIsAlteredOffline = new("MOP2022");

    /// <summary>A change that reads or writes every row of a temporal table does so with its history, which is the longer one as a rule.</summary>
    public static readonly MessageId TemporalChangeLocksHistory = new("MOP2023");

    /// <summary>Lock escalation of a table is switched off: a statement that touches many rows keeps a lock for each of them.</summary>
    public static readonly MessageId LockEscalationIsSwitchedOff = new("MOP2024");

    /// <summary>Page locks of an index are forbidden: ALTER INDEX REORGANIZE fails on it, and scans take a lock for each row.</summary>
    public static readonly MessageId PageLocksAreForbidden = new("MOP2025");

    /// <summary>An index is dropped and built anew under its name: until it stands, the queries that need it read the whole table.</summary>
    public static readonly MessageId IndexIsMissingWhileReplaced = new("MOP2026");

    /// <summary>An operation writes every row of a table whose database has replicas: they get all of its log, and readers there wait behind its lock.</summary>
    public static readonly MessageId ReplicaFallsBehind = new("MOP2027");

    /// <summary>An index is built online in one piece: what breaks it off, a failover too, takes all of it back.</summary>
    public static readonly MessageId OnlineBuildCannotResume = new("MOP2028");

    /// <summary>By the stated size of the table an operation may keep others waiting for longer than the usual timeout of a command.</summary>
    public static readonly MessageId LockOutlastsTimeouts = new("MOP2029");

    /// <summary>A column that forbids NULL refuses what the old application writes.</summary>
    public static readonly MessageId NotNullRefusesOldWriters = new("MOP3001");

    /// <summary>A NOT NULL column that has no default is missing in every INSERT of the old application.</summary>
    public static readonly MessageId RequiredColumnBreaksInserts = new("MOP3002");

    /// <summary>From the moment of a rename the old name is not there any more.</summary>
    public static readonly MessageId RenameBreaksOldShape = new("MOP3003");

    /// <summary>A view, procedure, function, type, synonym or computed column goes while somebody may still use it.</summary>
    public static readonly MessageId DropBreaksCallers = new("MOP3004");

    /// <summary>SQL Server cannot give or take the identity property of a column, nor change seed and increment.</summary>
    public static readonly MessageId IdentityChange = new("MOP3005");

    /// <summary>Under another collation other texts are equal and the order of rows is another one.</summary>
    public static readonly MessageId CollationChangesComparisons = new("MOP3006");

    /// <summary>Queries that used a dropped index read the whole table.</summary>
    public static readonly MessageId DropIndexSlowsQueries = new("MOP3007");

    /// <summary>What a dropped or disabled constraint kept out can be written from then on.</summary>
    public static readonly MessageId LostConstraintAdmitsBadRows = new("MOP3008");

    /// <summary>A permission, a membership or a principal goes, or a DENY comes: what worked fails.</summary>
    public static readonly MessageId RevocationLocksOut = new("MOP3009");

    /// <summary>The databases differ in something that no operation can change.</summary>
    public static readonly MessageId ChangeCannotBeScripted = new("MOP3010");

    /// <summary>Those who leave the column out write another value, or NULL, or fail.</summary>
    public static readonly MessageId DefaultChangeAffectsInserts = new("MOP3011");

    /// <summary>Something differs that is kept and compared and never scripted.</summary>
    public static readonly MessageId OpaqueObjectChanged = new("MOP3012");

    /// <summary>Something differs that whoever administers the server makes.</summary>
    public static readonly MessageId LeftToAdministrator = new("MOP3030");

    /// <summary>What a pending phase of an earlier plan holds is changed by this one.</summary>
    public static readonly MessageId PendingObjectIsTouched = new("MOP3031");

    /// <summary>A source states something of an object that no script would carry over.</summary>
    public static readonly MessageId UnknownPropertyChanged = new("MOP3013");

    /// <summary>What a dropped or disabled trigger did on each write is not done any more.</summary>
    public static readonly MessageId TriggerStopsFiring = new("MOP3014");

    /// <summary>Who reads and writes through a synonym reads and writes another object at once.</summary>
    public static readonly MessageId SynonymPointsElsewhere = new("MOP3015");

    /// <summary>While a module is unbound, what it names can change under it; an indexed view loses its indexes.</summary>
    public static readonly MessageId SchemaBindingIsLifted = new("MOP3016");

    /// <summary>Who selects the column from the view or function fails.</summary>
    public static readonly MessageId ResultColumnGone = new("MOP3017");

    /// <summary>Nothing of a type can be altered: callers that pass the old shape fail, and grants on the type are made anew.</summary>
    public static readonly MessageId RecreatedTypeBreaksCallers = new("MOP3018");

    /// <summary>A script forbids NULL in a column that it has not filled, and stops at the first NULL.</summary>
    public static readonly MessageId ColumnIsNotFilled = new("MOP3019");

    /// <summary>A statement of the old or of the new application is refused while both run.</summary>
    public static readonly MessageId StatementFailsWhileBothRun = new("MOP3020");

    /// <summary>A nullable column is added with a default: the rows that stand have NULL in it, new ones the default.</summary>
    public static readonly MessageId DefaultLeavesOldRowsNull = new("MOP3041");

    /// <summary>A check or foreign key comes to columns that stand, or is switched on: writes that passed yesterday fail with error 547.</summary>
    public static readonly MessageId ConstraintRefusesOldWriters = new("MOP3042");

    /// <summary>An index is disabled: nobody can read a table whose clustered index is, and queries that need another one read the whole table.</summary>
    public static readonly MessageId IndexIsSwitchedOff = new("MOP3043");

    /// <summary>The step, the bounds or the cycling of a sequence change: it hands out numbers that nobody expects, or that are taken.</summary>
    public static readonly MessageId SequenceCountsOtherwise = new("MOP3044");

    /// <summary>A column of a period is hidden: SELECT * and INSERT without a column list do not see it any more.</summary>
    public static readonly MessageId ColumnLeavesSelectStar = new("MOP3045");

    /// <summary>A trigger comes to a table that stands, or is switched on: every write does its work too, and fails where it fails.</summary>
    public static readonly MessageId TriggerStartsFiring = new("MOP3046");

    /// <summary>A module is created anew under another setting of ANSI_NULLS or QUOTED_IDENTIFIER, which decides what its text means.</summary>
    public static readonly MessageId ModuleSettingsChange = new("MOP3047");

    /// <summary>An object is dropped and created anew, or moved to another schema: SQL Server drops its permissions, and the plan gives back those only that the source declares.</summary>
    public static readonly MessageId RecreatedObjectLosesGrants = new("MOP3048");

    /// <summary>A procedure or function demands a parameter that callers of today do not pass.</summary>
    public static readonly MessageId RequiredParameterBreaksCallers = new("MOP3051");

    /// <summary>A parameter that callers name does not exist any more, or stands at another place than callers without names pass it.</summary>
    public static readonly MessageId ParameterIsGone = new("MOP3052");

    /// <summary>A module shows every column of a table by SELECT *, and the table gains or loses one: callers get another shape from a text that nobody changed.</summary>
    public static readonly MessageId SelectStarChangesShape = new("MOP3053");

    /// <summary>A module inserts without naming columns into a table that gains or loses one: the INSERT fails with error 213.</summary>
    public static readonly MessageId InsertWithoutColumnsFails = new("MOP3054");

    /// <summary>A table gets a trigger for a kind of write, and a module makes such a write with OUTPUT and without INTO: it fails with error 334.</summary>
    public static readonly MessageId TriggerRefusesOutput = new("MOP3055");

    /// <summary>A trigger takes the place of writes to a table or view that stands: what writers send is written only as far as the trigger writes it.</summary>
    public static readonly MessageId InsteadOfTriggerReplacesWrites = new("MOP3056");

    /// <summary>A scalar function returns another type: expressions that use it round, overflow, compare or sort in another way.</summary>
    public static readonly MessageId FunctionReturnsAnotherType = new("MOP3057");

    /// <summary>A view gets WITH CHECK OPTION: writes through it that would leave it fail.</summary>
    public static readonly MessageId ViewBeginsToRefuseWrites = new("MOP3058");

    /// <summary>A column of a captured table comes, goes or takes another type: the capture instance keeps the shape that it was made with.</summary>
    public static readonly MessageId CaptureKeepsOldShape = new("MOP3059");

    /// <summary>A published table is dropped, renamed or moved, its key changes, or a column comes that a publication cannot take.</summary>
    public static readonly MessageId PublicationRefusesChange = new("MOP3060");

    /// <summary>The primary key of a table under change tracking is dropped: SQL Server refuses that while tracking is on.</summary>
    public static readonly MessageId ChangeTrackingHoldsTheKey = new("MOP3061");

    /// <summary>A table gets a trigger between two shapes, under which OUTPUT without INTO fails.</summary>
    public static readonly MessageId SyncTriggerRefusesOutput = new("MOP3070");

    /// <summary>EXECUTE AS of a module changes: its statements have other rights, and those who call it may do by it what they may not do themselves.</summary>
    public static readonly MessageId ModuleRunsAsSomebodyElse = new("MOP3201");

    /// <summary>A module begins to run statements that it puts together: its callers need permissions of their own, and what they pass may become a statement.</summary>
    public static readonly MessageId StatementsArePutTogether = new("MOP3202");

    /// <summary>A schema gets another owner: modules that reached its tables by one owner are asked for permissions, or are asked no more.</summary>
    public static readonly MessageId OwnerChangesTheChain = new("MOP3203");

    /// <summary>The mask of a column goes: whoever may read the table sees the values.</summary>
    public static readonly MessageId MaskIsTakenAway = new("MOP3204");

    /// <summary>A security policy goes, so that everybody sees every row, or comes, so that rows vanish for those whom it does not admit.</summary>
    public static readonly MessageId RowFilterComesOrGoes = new("MOP3205");

    /// <summary>A permission is granted to public or guest: to every user that the database has and will have.</summary>
    public static readonly MessageId EverybodyIsPermitted = new("MOP3206");

    /// <summary>A DENY goes or becomes a GRANT: what other grants gave, and it took away, is permitted again.</summary>
    public static readonly MessageId DenialIsLifted = new("MOP3207");

    /// <summary>A member comes to a fixed role that can give itself every permission.</summary>
    public static readonly MessageId MemberGainsPower = new("MOP3208");

    /// <summary>The order of columns alone never changes anything; it is told and left as it is.</summary>
    public static readonly MessageId ColumnsReordered = new("MOP5001");

    /// <summary>SQL Server makes up another name on every server, so later scripts must search for it.</summary>
    public static readonly MessageId UnnamedConstraint = new("MOP5002");

    /// <summary>Pre- and post-deployment scripts of the desired source are not run by any phase.</summary>
    public static readonly MessageId DeploymentScriptsAreNotPlanned = new("MOP5003");

    /// <summary>A reader met something that it could go on from and that somebody should look at.</summary>
    public static readonly MessageId SourceIsOdd = new("MOP5004");

    /// <summary>A declared rename finds neither its old nor its new name in the current database.</summary>
    public static readonly MessageId RefactorLogEntryDoesNotApply = new("MOP5005");

    /// <summary>Two entries of the refactor log say what cannot both be.</summary>
    public static readonly MessageId RefactorLogContradictsItself = new("MOP5006");

    /// <summary>Both names of a declared rename stand in the current database.</summary>
    public static readonly MessageId RefactorLogContradictsDatabase = new("MOP5007");

    /// <summary>Something new takes the old name of what was renamed.</summary>
    public static readonly MessageId OldNameIsUsedAgain = new("MOP5008");

    /// <summary>An entry of the refactor log starts from a name that only a later one gives.</summary>
    public static readonly MessageId RefactorLogIsOutOfOrder = new("MOP5009");

    /// <summary>New entries of the refactor log name things that neither database has.</summary>
    public static readonly MessageId RefactorLogEntryIsOrphaned = new("MOP5010");

    /// <summary>A constraint or index goes and its equal comes under another name.</summary>
    public static readonly MessageId RenameSeenAsReplacement = new("MOP5011");

    /// <summary>A script adds or enables a constraint without a look at the rows: the optimizer does not use it, and offenders stay.</summary>
    public static readonly MessageId ConstraintStaysUntrusted = new("MOP5021");

    /// <summary>A column of type text, ntext or image comes to a table that stands.</summary>
    public static readonly MessageId TypeIsDeprecated = new("MOP5022");

    /// <summary>A deployment script inserts rows whether or not they are there.</summary>
    public static readonly MessageId InsertIsNotGuarded = new("MOP5101");

    /// <summary>A deployment script creates, alters or drops an object whatever state it is in.</summary>
    public static readonly MessageId DefinitionIsNotGuarded = new("MOP5102");

    /// <summary>GO runs a batch of a deployment script several times.</summary>
    public static readonly MessageId BatchIsRepeated = new("MOP5103");

    /// <summary>A deployment script leaves the database that is deployed.</summary>
    public static readonly MessageId DatabaseIsSwitched = new("MOP5104");

    /// <summary>A deployment script uses a SQLCMD variable that its source does not declare.</summary>
    public static readonly MessageId VariableIsNotDeclared = new("MOP5105");

    /// <summary>The deploy scripts, rehearsed from the current database, do not end at the desired one.</summary>
    public static readonly MessageId ForwardEndsElsewhere = new("MOP6001");

    /// <summary>A script that has run to its end changes something, or stops, when it is run once more.</summary>
    public static readonly MessageId SecondRunChanges = new("MOP6002");

    /// <summary>A rollback script does not end at the database that stood before its phase.</summary>
    public static readonly MessageId RollbackEndsElsewhere = new("MOP6003");

    /// <summary>A session that breaks before a step leaves a database from which the script does not finish.</summary>
    public static readonly MessageId FaultIsNotMended = new("MOP6004");

    /// <summary>SQL Server would refuse a statement at the place where it stands.</summary>
    public static readonly MessageId ServerRefusesStatement = new("MOP6005");

    /// <summary>The rehearsal does not know what a statement does, so it proves nothing.</summary>
    public static readonly MessageId StatementIsNotUnderstood = new("MOP6006");

    /// <summary>A script goes on where something is amiss and it must stop.</summary>
    public static readonly MessageId ScriptDoesNotStop = new("MOP6007");

    /// <summary>A script does not run to its end on the current database.</summary>
    public static readonly MessageId ScriptStops = new("MOP6101");

    /// <summary>A statement of a script writes rows, and no change of the schema behind it tells whether it has run.</summary>
    public static readonly MessageId RowsAreNotGuarded = new("MOP6102");

    /// <summary>The catalog does not tell whether a step of a script has run.</summary>
    public static readonly MessageId StepIsNotTold = new("MOP6103");

    /// <summary>Nothing takes a step of a script back.</summary>
    public static readonly MessageId StepIsNotTakenBack = new("MOP6104");

    /// <summary>A statement of a script cannot stand in a guarded step.</summary>
    public static readonly MessageId StatementIsNotWrappable = new("MOP6105");

    /// <summary>A script does not end at the desired database.</summary>
    public static readonly MessageId ScriptEndsElsewhere = new("MOP6106");

    /// <summary>A deployment script stops or changes the schema when it is run once more.</summary>
    public static readonly MessageId DeploymentScriptRunsOnce = new("MOP6201");

    /// <summary>A deployment script runs to its end at no place of the plan.</summary>
    public static readonly MessageId DeploymentScriptStops = new("MOP6202");

    /// <summary>The rehearsal does not know a statement of a deployment script.</summary>
    public static readonly MessageId DeploymentScriptIsNotUnderstood = new("MOP6203");

    /// <summary>A waiver that no finding needs would hide the next danger of its kind.</summary>
    public static readonly MessageId UnusedWaiver = new("MOP7001");

    /// <summary>A waiver whose last day is past waives nothing.</summary>
    public static readonly MessageId ExpiredWaiver = new("MOP7002");

    /// <summary>An announcement names an object that neither database has.</summary>
    public static readonly MessageId DeprecationOfNothing = new("MOP7003");

    /// <summary>An announced drop that nobody answers for, or that leaves no time to move away, warns nobody.</summary>
    public static readonly MessageId DeprecationIsIncomplete = new("MOP7004");

    /// <summary>A filter leaves one end of a dependency as it stands.</summary>
    public static readonly MessageId FilterSplitsDependency = new("MOP7008");

    /// <summary>A filter holds no object of either database.</summary>
    public static readonly MessageId FilterHoldsNothing = new("MOP7009");

    /// <summary>The desired database is written for something else than SQL Server 2016 or later, or Azure SQL.</summary>
    public static readonly MessageId PlatformIsNotSupported = new("MOP7005");
    /// <summary>A waiver that a finding needs ends within two weeks: after that day the finding counts again.</summary>
    public static readonly MessageId WaiverEndsSoon = new("MOP7011");

    /// <summary>The configuration switches a rule of data loss or of the rehearsal off, for every object and without an end.</summary>
    public static readonly MessageId GuardOfDataIsSwitchedOff = new("MOP7012");

    /// <summary>The configuration states the size of a table that neither database has.</summary>
    public static readonly MessageId SizeOfNothing = new("MOP7013");

}
