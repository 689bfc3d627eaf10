using MigrationOps.Findings;

namespace MigrationOps.Hosting;

/// <summary>A job that did not succeed, for hosts whose way to say so is an exception.</summary>
public sealed class HostFailureException : Exception
{
    /// <summary>Makes the exception.</summary>
    /// <param name="result">A result whose exit code is not <see cref="HostResult.Succeeded"/>.</param>
    public HostFailureException(HostResult result)
        : base(string.Join('\n', Errors(result).Select(error => error.ToString())))
    {
        Result = result;
        ErrorId = Errors(result).First().Id.Value;
    }

    /// <summary>What the job came to.</summary>
    public HostResult Result { get; }

    /// <summary>The exit code for a process that ends with this.</summary>
    public int ExitCode => Result.ExitCode;

    /// <summary>The id of the first error.</summary>
    public string ErrorId { get; }

    private static IEnumerable<HostMessage> Errors(HostResult result) => result.Messages.Where(message => message.Severity == Severity.Error);
}
