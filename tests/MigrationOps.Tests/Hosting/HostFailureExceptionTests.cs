using MigrationOps.Findings;
using MigrationOps.Hosting;
using MigrationOps.Model;

namespace MigrationOps.Tests.Hosting;

public sealed class HostFailureExceptionTests
{
    [Fact]
    public void It_bears_the_id_of_the_first_error_the_exit_code_and_all_errors()
    {
        var failure = new HostFailureException(new HostResult
        {
            ExitCode = HostResult.Blocked,
            Messages =
            [
                new HostMessage(new MessageId("MOP2001"), Severity.Warning, "Slow.", null),
                new HostMessage(new MessageId("MOP1001"), Severity.Error, "Gone.", null),
                new HostMessage(new MessageId("MOP1002"), Severity.Error, "Gone too.", null),
            ],
        });

        Assert.Equal("MOP1001", failure.ErrorId);
        Assert.Equal(1, failure.ExitCode);
        Assert.Equal("MOP1001: Gone.\nMOP1002: Gone too.", failure.Message);
    }
}
