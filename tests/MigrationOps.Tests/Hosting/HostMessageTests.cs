using MigrationOps.Findings;
using MigrationOps.Hosting;
using MigrationOps.Model;

namespace MigrationOps.Tests.Hosting;

public sealed class HostMessageTests
{
    public static TheoryData<SourceLocation?, string> Places => new()
    {
        { null, "MOP8001: No." },
        { new SourceLocation("a.sql"), "a.sql: MOP8001: No." },
        { new SourceLocation("a.sql", 3), "a.sql(3): MOP8001: No." },
        { new SourceLocation("a.sql", 3, 4), "a.sql(3,4): MOP8001: No." },
    };

    [Theory]
    [MemberData(nameof(Places))]
    public void A_message_reads_as_that_of_a_compiler(SourceLocation? place, string expected) =>
        Assert.Equal(expected, new HostMessage(new MessageId("MOP8001"), Severity.Error, "No.", place).ToString());
}
