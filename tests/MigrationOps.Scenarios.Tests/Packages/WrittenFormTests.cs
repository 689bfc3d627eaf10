using System.IO.Compression;
using System.Xml.Linq;
using MigrationOps.Dacpac;
using MigrationOps.Testing;
using MigrationOps.TransactSql.Binding;
using MigrationOps.TransactSql.Outlines;

namespace MigrationOps.Scenarios.Tests.Packages;

/// <summary>What is written has the types, properties, relationships and places of the original, and nothing that DacFx would not know.</summary>
public sealed class WrittenFormTests : IDisposable
{
    private static readonly XNamespace Namespace = DacpacBuilder.Namespace;

    // What DacFx derives from texts that are written or writes in another way, secrets, and values that are the default. DacFx loads a model without them.
    private static readonly Dictionary<string, string> Known = new()
    {
        ["DynamicObjects"] = "columns of temporary tables and table variables",
        ["DynamicObjectForChangeTable"] = "columns that CHANGETABLE has",
        ["Filegroup -> BuiltIns [PRIMARY]"] = "the default",
        ["FilegroupForTextImage -> BuiltIns [PRIMARY]"] = "the default, which some packages state",
        ["Precision = 24"] = "what real is",
        ["Grantor -> BuiltIns [dbo]"] = "the default, which some packages state",
        ["Online = True"] = "how an index is built",
        ["Increment = 1"] = "the default, which some packages state",
        ["StartValue = -9223372036854775808"] = "the default, which some packages state",
        ["[Seq2] TypeSpecifier"] = "the default, which some packages state",
        ["LoginIdentifierScript"] = "as it was written, not always in brackets, and beside the login",
        ["ForObjectScript"] = "as it was written, not always in brackets",
        ["Password = "] = "a secret, which is not kept",
        ["Secret = "] = "a secret, which is not kept",
        ["EncryptedValue = "] = "a secret, which is not kept",
        ["SignedBlob = "] = "a secret, which is not kept",
    };

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [CaseTheory]
    [CaseDacpacs]
    public void Nothing_is_missing_but_what_is_derived(string path)
    {
        var (original, written) = FormsOf(path);

        AssertNone(original.Except(written));
    }

    [CaseTheory]
    [CaseDacpacs]
    public void Nothing_is_written_that_the_original_has_not(string path)
    {
        var (original, written) = FormsOf(path);

        AssertNone(written.Except(original));
    }

    private static void AssertNone(IEnumerable<string> forms)
    {
        var unknown = string.Join('\n', forms.Where(form => !IsKnown(form)).Order(StringComparer.Ordinal));
        Assert.True(unknown.Length == 0, unknown);
    }

    private static bool IsKnown(string form) => Known.Keys.Any(known => form.Contains(known, StringComparison.Ordinal));

    private (HashSet<string> Original, HashSet<string> Written) FormsOf(string path)
    {
        var database = DatabaseBinder.Complete(DacpacFile.Load(CaseFolder.Combine(path)));
        var target = _folder.Combine("written.dacpac");
        new DacpacWriter(new ModuleOutliner(database.Model.Settings)).Write(target, database, new PackageDescription { Name = "Test" });
        return (Forms(CaseFolder.Combine(path)), Forms(target));
    }

    // [app].[T] SqlSimpleColumn.IsNullable=True and the like, down to every value.
    private static HashSet<string> Forms(string path)
    {
        using var archive = ZipFile.OpenRead(path);
        using var stream = archive.GetEntry("model.xml")!.Open();
        var model = XDocument.Load(stream).Root!.Element(Namespace + "Model")!;
        var functions = model.Elements().Where(element => (string?)element.Attribute("Type") == "SqlMultiStatementTableValuedFunction").Select(element => (string?)element.Attribute("Name")).ToHashSet();
        return [.. model.Elements(Namespace + "Element").Where(element => !functions.Contains(TableOf(element))).SelectMany(element => Forms(element, (string?)element.Attribute("Name") ?? string.Empty))];
    }

    // The constraints of a table variable belong to the text of its function.
    private static string? TableOf(XElement element) => element.Elements()
        .Where(relationship => (string?)relationship.Attribute("Name") == "DefiningTable")
        .Descendants(Namespace + "References")
        .Select(reference => (string?)reference.Attribute("Name"))
        .FirstOrDefault();

    private static IEnumerable<string> Forms(XElement element, string place)
    {
        var type = $"{place} {(string)element.Attribute("Type")!} {(string?)element.Attribute("Name")}";
        yield return type;
        foreach (var property in element.Elements(Namespace + "Property"))
        {
            var script = property.Element(Namespace + "Value");
            yield return $"{type} {(string)property.Attribute("Name")!} = {(script is null ? (string?)property.Attribute("Value") : $"script {script.Value.Trim()}")}";
        }

        // Every queue has the same columns.
        foreach (var relationship in element.Elements(Namespace + "Relationship").Where(_ => (string)element.Attribute("Type")! != "SqlQueue"))
        {
            var name = (string)relationship.Attribute("Name")!;
            foreach (var entry in relationship.Elements(Namespace + "Entry"))
            {
                foreach (var form in entry.Elements(Namespace + "Element").SelectMany(inner => Forms(inner, $"{place} {name}")))
                {
                    yield return form;
                }

                if (entry.Element(Namespace + "References") is { } reference && !name.EndsWith("Dependencies", StringComparison.Ordinal))
                {
                    yield return $"{type} {name} -> {(string?)reference.Attribute("ExternalSource")} {(string?)reference.Attribute("Name")}";
                }
            }
        }
    }
}
