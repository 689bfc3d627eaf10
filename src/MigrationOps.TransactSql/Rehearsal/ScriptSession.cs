using System.Collections.Immutable;
using MigrationOps.Model;
using MigrationOps.Scripting;
using MigrationOps.TransactSql.Appliers;
using MigrationOps.TransactSql.Binding;
using MigrationOps.TransactSql.Rehearsal.Evaluation;
using MigrationOps.TransactSql.Rehearsal.DataFlow;
using MigrationOps.TransactSql.Rehearsal.Recording;

namespace MigrationOps.TransactSql.Rehearsal;

/// <summary>The session in which a script runs.</summary>
/// <param name="program">The script.</param>
/// <param name="model">The database at its start.</param>
/// <param name="environment">The server.</param>
/// <param name="cancellation">Stops the run between statements.</param>
internal sealed class ScriptSession(ScriptProgram program, WorkingModel model, ScriptEnvironment environment, CancellationToken cancellation)
{
    private BindingSession? _binding;
    private DatabaseModel? _bound;

    /// <summary>The script.</summary>
    public ScriptProgram Program => program;

    /// <summary>The server.</summary>
    public ScriptEnvironment Environment { get; } =
        program.DatabaseName is { Length: > 0 } name ? environment with { DatabaseName = new Identifier(name) } : environment;

    /// <summary>Stops the run.</summary>
    public CancellationToken Cancellation => cancellation;

    /// <summary>The database.</summary>
    public WorkingModel Model => model;

    /// <summary>Binds names in the database as it stands.</summary>
    public BindingSession Binding
    {
        get
        {
            if (_binding is null || !ReferenceEquals(_bound, Model.Current))
            {
                (_binding, _bound) = (new BindingSession(Model.Current, new WorkingNames(Model)), Model.Current);
            }

            return _binding;
        }
    }

    /// <summary>The settings that SQL Server keeps with modules.</summary>
    public SessionSettings Settings { get; set; } = environment.Settings;

    /// <summary>SET XACT_ABORT.</summary>
    public bool AbortsTransaction { get; set; }

    /// <summary>SET NOEXEC: statements are compiled and not executed.</summary>
    public bool SkipsExecution { get; set; }

    /// <summary>The transaction.</summary>
    public SessionTransactions Transactions { get; } = new();

    /// <summary>The temporary tables, by name with its number signs.</summary>
    public ImmutableDictionary<string, TemporaryTable> Temporary { get; set; } = ImmutableDictionary.Create<string, TemporaryTable>(StringComparer.OrdinalIgnoreCase);

    /// <summary>What is known of the rows of tables; nothing of those that are not named.</summary>
    public ImmutableDictionary<SqlName, RowPresence> Rows { get; set; } = ImmutableDictionary.Create<SqlName, RowPresence>(model.Names);

    /// <summary>The values of SESSION_CONTEXT.</summary>
    public Dictionary<string, SqlValue> Context { get; } = new(StringComparer.Ordinal);

    /// <summary>The application locks of the session, and how often each was taken.</summary>
    public Dictionary<string, int> Locks { get; } = new(StringComparer.Ordinal);

    /// <summary>The value of @@ERROR.</summary>
    public int LastError { get; set; }

    /// <summary>The value of @@ROWCOUNT.</summary>
    public SqlValue LastRowCount { get; set; } = new NumberValue(0);

    /// <summary>How many TRY blocks stand around the statement, in callers too.</summary>
    public int TryDepth { get; set; }

    /// <summary>An error that RAISERROR sent to the client without ending the batch.</summary>
    public ServerError? Raised { get; set; }

    /// <summary>Notes what every statement does; null where nobody asks.</summary>
    public ScriptRecorder? Recorder { get; init; }

    /// <summary>What goes wrong on purpose.</summary>
    public Disturbance Disturbance { get; init; } = new();

    /// <summary>Whether what goes wrong on purpose has met a statement.</summary>
    public bool IsDisturbed { get; set; }

    /// <summary>Whether the return code of a system procedure that changes the schema was taken.</summary>
    public bool TakesReturnCode { get; set; }

    /// <summary>How many counts of rows were asked for.</summary>
    public int Counts { get; set; }

    /// <summary>How many statements worked on the schema or on rows of the database, with or without a change.</summary>
    public int Works { get; private set; }

    /// <summary>How many of them did while no transaction was open.</summary>
    public int LoneWorks { get; private set; }

    /// <summary>The options that were set, by name.</summary>
    public HashSet<string> OptionsSet { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Where the values of rows go.</summary>
    public RowFlow Flow { get; } = new(model.Current);

    /// <summary>What was assumed.</summary>
    public List<ScriptRemark> Remarks { get; } = [];

    /// <summary>How many statements were executed.</summary>
    public int Statements { get; set; }

    /// <summary>How many statements changed the database.</summary>
    public int Changes { get; set; }

    /// <summary>What would stay if the session broke now.</summary>
    public DatabaseModel Committed => Transactions.Start?.Model ?? Model.Current;

    /// <summary>What a savepoint keeps.</summary>
    /// <returns>The snapshot.</returns>
    public SessionSnapshot Snapshot() => new(Model.Current, Temporary, Rows);

    /// <summary>Brings back what stood before.</summary>
    /// <param name="snapshot">The snapshot.</param>
    public void Restore(SessionSnapshot snapshot)
    {
        Model.Restore(snapshot.Model);
        (Temporary, Rows) = (snapshot.Temporary, snapshot.Rows);
    }

    /// <summary>Counts a statement that works on the schema or on rows of the database.</summary>
    public void CountWork()
    {
        Works++;
        LoneWorks += Transactions.Count == 0 ? 1 : 0;
    }

    /// <summary>Notes an assumption once.</summary>
    /// <param name="remark">The assumption.</param>
    public void Note(ScriptRemark remark)
    {
        if (!Remarks.Contains(remark))
        {
            Remarks.Add(remark);
        }
    }
}
