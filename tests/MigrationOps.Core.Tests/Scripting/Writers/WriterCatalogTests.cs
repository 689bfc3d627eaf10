using MigrationOps.Operations;
using MigrationOps.Scripting.Writers;

namespace MigrationOps.Core.Tests.Scripting.Writers;

public class WriterCatalogTests
{
    [Fact]
    public void Every_operation_has_exactly_one_writer()
    {
        var operations = typeof(Operation).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Operation)) && !type.IsAbstract);

        var writers = WriterCatalog.All().Select(writer => writer.OperationType);

        Assert.Equal(operations.OrderBy(type => type.Name), writers.OrderBy(type => type.Name));
    }

    [Fact]
    public void A_writer_is_named_after_its_operation() =>
        Assert.All(WriterCatalog.All(), writer => Assert.Equal(writer.OperationType.Name + "Writer", writer.GetType().Name));
}
