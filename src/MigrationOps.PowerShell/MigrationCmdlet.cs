using System.Management.Automation;
using MigrationOps.Findings;
using MigrationOps.Hosting;

namespace MigrationOps.PowerShell;

/// <summary>What the cmdlets share: stopping, paths, and how messages reach the streams.</summary>
public abstract class MigrationCmdlet : PSCmdlet, IDisposable
{
    private readonly CancellationTokenSource _cancellation = new();

    private protected MigrationCmdlet()
    {
    }

    private protected static MigrationHost Jobs { get; } = new(TimeProvider.System);

    private protected CancellationToken Cancellation => _cancellation.Token;

    private protected HostRequest Request => new()
    {
        BaseFolder = SessionState.Path.CurrentFileSystemLocation.ProviderPath,
        Names = SettingNames.PowerShell,
    };

    /// <inheritdoc/>
    public void Dispose()
    {
        _cancellation.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <inheritdoc/>
    protected sealed override void StopProcessing() => _cancellation.Cancel();

    /// <inheritdoc/>
    protected sealed override void ProcessRecord()
    {
        try
        {
            Run();
        }
        catch (OperationCanceledException stopped)
        {
            throw new PipelineStoppedException(stopped.Message, stopped);
        }
    }

    private protected abstract void Run();

    private protected string FullPath(string path) => SessionState.Path.GetUnresolvedProviderPathFromPSPath(path);

    private protected void Tell(HostResult result)
    {
        foreach (var message in result.Messages)
        {
            switch (message.Severity)
            {
                case Severity.Warning:
                    WriteWarning(message.ToString());
                    break;
                case Severity.Information:
                    WriteVerbose(message.ToString());
                    break;
            }
        }

        if (result.ExitCode != HostResult.Succeeded)
        {
            var failure = new HostFailureException(result);
            var category = result.ExitCode == HostResult.Blocked ? ErrorCategory.InvalidOperation : ErrorCategory.InvalidData;
            ThrowTerminatingError(new ErrorRecord(failure, failure.ErrorId, category, result));
        }

        WriteObject(result);
    }
}
