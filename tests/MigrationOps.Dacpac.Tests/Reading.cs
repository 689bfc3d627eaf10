using MigrationOps.Model;
using MigrationOps.Testing;

namespace MigrationOps.Dacpac.Tests;

/// <summary>Reads packages that a test makes up.</summary>
internal static class Reading
{
    public static LoadedDatabase Of(params IEnumerable<string> elements) => Of(DacpacBuilder.OfElements(elements));

    public static LoadedDatabase Of(DacpacBuilder package)
    {
        using var folder = new TemporaryFolder();
        return DacpacFile.Load(package.Write(folder.Combine("test.dacpac")));
    }

    public static T Single<T>(params IEnumerable<string> elements)
        where T : Element => Assert.Single(Of(elements).Model.All<T>());
}
