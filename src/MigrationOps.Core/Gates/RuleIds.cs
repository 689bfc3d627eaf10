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
}
