using MigrationOps.Dacpac.Writers;
using MigrationOps.Model;

namespace MigrationOps.Dacpac.Tests.Writers;

public class WriterCatalogTests
{
    public static TheoryData<ElementKind> Kinds => [.. Enum.GetValues<ElementKind>()];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_kind_has_a_writer_or_a_reason_to_have_none(ElementKind kind) =>
        Assert.True(WriterCatalog.Find(kind) is not null ^ WriterCatalog.WrittenElsewhere.ContainsKey(kind), $"{kind} has no writer. Add one to WriterCatalog, or say where it is written.");
}
