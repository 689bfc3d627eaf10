using System.IO.Compression;
using System.Xml.Linq;
using MigrationOps.Dacpac.Xml;
using MigrationOps.Findings;
using MigrationOps.Testing;

namespace MigrationOps.Dacpac.Tests;

/// <summary>No difference is ever lost: whatever is changed in a model is seen, or stands on the list of what does not count.</summary>
public class MutationTests
{
    [CaseFact]
    public void Every_property_and_relationship_of_the_kitchen_sink_counts_or_is_listed() => AssertSeen("real/kitchen-sink/v1.dacpac", 180);

    [CaseFact]
    public void Every_property_and_relationship_of_the_enumerations_counts_or_is_listed() => AssertSeen("real/kitchen-sink/enums.dacpac", 80);

    private static void AssertSeen(string path, int fewest)
    {
        var model = Load(CaseFolder.Combine(path));
        using var folder = new TemporaryFolder();
        var original = Read(folder, model.ToString(SaveOptions.DisableFormatting));
        var mutations = Mutation.AllOf(model).ToList();

        var lost = mutations.Where(mutation => !IsListed(mutation) && Equals(Read(folder, mutation.Model), original)).ToList();

        Assert.True(mutations.Count >= fewest, $"Only {mutations.Count} mutations.");
        Assert.True(lost.Count == 0, "Not seen: " + string.Join(", ", lost));
    }

    private static bool IsListed(Mutation mutation) =>
        CosmeticContent.ReasonFor(mutation.ElementType, mutation.Name) is not null
        || (IsModule(mutation.ElementType) && CosmeticContent.SaidByModuleHeader.Contains(mutation.Name))
        || IsInsideListed(mutation);

    private static bool IsModule(string type) =>
        type is "SqlView" or "SqlProcedure" or "SqlDmlTrigger" || (type.EndsWith("Function", StringComparison.Ordinal) && type != "SqlPartitionFunction");

    // Parameters stand in the text of their module, a clustered columnstore index holds all columns, the name of an index tells its table,
    // and the statistics option of the first primary key in both packages is that of a memory-optimised table, which nobody wrote.
    private static bool IsInsideListed(Mutation mutation) => (mutation.ElementType, mutation.Name) is
        ("SqlSubroutineParameter", _) or ("SqlColumnStoreIndex", "ColumnSpecifications" or "IndexedObject") or ("SqlIndex", "IndexedObject")
        or ("SqlPrimaryKeyConstraint", "DoRecomputeStatistics");

    /// <summary>The model, or the id of the error where the lie makes it unreadable: seen in either case.</summary>
    private static object Read(TemporaryFolder folder, string model)
    {
        var path = DacpacBuilder.OfModel(model).Write(folder.Combine("mutant.dacpac"));
        try
        {
            return DacpacFile.Load(path).Model;
        }
        catch (MigrationOpsException fault)
        {
            return fault.Id;
        }
    }

    private static XDocument Load(string path)
    {
        using var archive = ZipFile.OpenRead(path);
        using var stream = archive.GetEntry("model.xml")!.Open();
        return XDocument.Load(stream, LoadOptions.PreserveWhitespace);
    }
}
