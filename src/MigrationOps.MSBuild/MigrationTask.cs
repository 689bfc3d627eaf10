using Microsoft.Build.Framework;
using MigrationOps.Findings;
using MigrationOps.Hosting;
using MigrationOps.Model;
using Task = Microsoft.Build.Utilities.Task;

namespace MigrationOps.MSBuild;

/// <summary>What the tasks share: the settings of a plan, cancellation, and how messages reach the log.</summary>
public abstract class MigrationTask : Task, ICancelableTask, IDisposable
{
    private const string Subcategory = "MigrationOps";

    private readonly CancellationTokenSource _cancellation = new();

    private protected MigrationTask()
    {
    }

    /// <summary>The folder of the project, from which relative paths start.</summary>
    [Required]
    public string ProjectDirectory { get; set; } = string.Empty;

    /// <summary>The project file: the place of messages that have no other.</summary>
    public string? ProjectFile { get; set; }

    /// <summary>The current database: a path, or <c>empty</c>.</summary>
    public string? Current { get; set; }

    /// <summary>The desired database: a path.</summary>
    public string? Desired { get; set; }

    /// <summary>The folder of the bundle.</summary>
    public string? OutputDirectory { get; set; }

    /// <summary>The configuration; <c>migrationops.json</c> in the folder of the project where it is not set.</summary>
    public string? Configuration { get; set; }

    /// <summary>The environment of the configuration whose decisions hold.</summary>
    public string? Environment { get; set; }

    /// <summary><c>enforce</c> or <c>report</c>; <c>enforce</c> where it is not set.</summary>
    public string? Gate { get; set; }

    /// <summary>The scripts that are wrapped instead of planning the pair, in the order in which they run.</summary>
    public string[] Scripts { get; set; } = [];

    /// <summary>The SQLCMD variables of the scripts, each as <c>name=value</c>.</summary>
    public string[] SqlCmdVariables { get; set; } = [];

    /// <summary>Whether the plan is rehearsed.</summary>
    public bool Rehearse { get; set; } = true;

    private protected HostRequest Request => new()
    {
        BaseFolder = ProjectDirectory,
        Names = SettingNames.MSBuild,
        Current = Current,
        Desired = Desired,
        Scripts = Scripts.ToValueList(),
        Variables = SqlCmdVariables.ToValueList(),
        OutputPath = OutputDirectory,
        Configuration = Configuration,
        Environment = Environment,
        Gate = Gate,
        Rehearse = Rehearse,
        Fallback = string.IsNullOrEmpty(ProjectFile) ? null : new SourceLocation(ProjectFile),
    };

    /// <inheritdoc/>
    public sealed override bool Execute()
    {
        try
        {
            Run(new MigrationHost(TimeProvider.System), _cancellation.Token);
        }
        catch (OperationCanceledException)
        {
            Log.LogMessage(MessageImportance.High, "MigrationOps was cancelled; the older bundle stays as it is.");
            return false;
        }

        return !Log.HasLoggedErrors;
    }

    /// <inheritdoc/>
    public void Cancel() => _cancellation.Cancel();

    /// <inheritdoc/>
    public void Dispose()
    {
        _cancellation.Dispose();
        GC.SuppressFinalize(this);
    }

    private protected abstract void Run(MigrationHost host, CancellationToken cancellationToken);

    private protected void Tell(ValueList<HostMessage> messages)
    {
        foreach (var message in messages)
        {
            Tell(message);
        }
    }

    private void Tell(HostMessage message)
    {
        var (id, place) = (message.Id.Value, message.Location ?? new SourceLocation(string.Empty));
        switch (message.Severity)
        {
            case Severity.Error:
                Log.LogError(Subcategory, id, null, message.HelpLink, place.File, place.Line, place.Column, 0, 0, "{0}", message.Text);
                break;
            case Severity.Warning:
                Log.LogWarning(Subcategory, id, null, message.HelpLink, place.File, place.Line, place.Column, 0, 0, "{0}", message.Text);
                break;
            default:
                Log.LogMessage(Subcategory, id, null, place.File, place.Line, place.Column, 0, 0, MessageImportance.Normal, "{0}", message.Text);
                break;
        }
    }
}
