using System.Text.RegularExpressions;
using System.Xml.Linq;
using MigrationOps.Architecture.Tests.Sources;

namespace MigrationOps.Architecture.Tests;

public partial class FileNamingTests
{
    /// <summary>Words that name no idea: what is in such a type is anybody's guess.</summary>
    private static readonly HashSet<string> NamesOfNothing = new(StringComparer.Ordinal) { "Util", "Utils", "Utility", "Utilities", "Helper", "Helpers", "Manager", "Managers" };

    [Fact]
    public void A_file_declares_one_public_type_at_most()
        => Offenders.None(SourceTree.Product.Where(file => file.TopLevelTypes(onlyPublic: true).Distinct().Count() > 1));

    [Fact]
    public void A_file_is_named_after_its_type()
    {
        var wrong = from file in SourceTree.All
                    let visible = file.TopLevelTypes(onlyPublic: true).ToList()
                    let types = visible.Count > 0 ? visible : [.. file.TopLevelTypes(onlyPublic: false)]
                    where types.Count > 0 && !types.Contains(file.NamedAfter)
                    select $"{file} declares {string.Join(", ", types)}";

        Offenders.None(wrong);
    }

    [Fact]
    public void A_folder_is_a_namespace()
    {
        var wrong = from file in SourceTree.All
                    let expected = string.Join('.', new[] { RootNamespace(file), file.Folder.Replace('/', '.') }.Where(part => part.Length > 0))
                    where file.AllTypes.Any() && file.Namespace != expected
                    select $"{file} is in {file.Namespace}, not in {expected}";

        Offenders.None(wrong);
    }

    [Fact]
    public void A_type_has_a_name_that_says_what_it_is()
    {
        var wrong = from file in SourceTree.All
                    from type in file.AllTypes
                    let words = CapitalizedWord().Matches(type).Select(match => match.Value).ToList()
                    where words.Any(NamesOfNothing.Contains) || words[^1] == "Common"
                    select $"{file}: {type}";

        Offenders.None(wrong);
    }

    private static string RootNamespace(SourceFile file)
    {
        var name = Path.GetFileName(file.Project);
        var project = XDocument.Load(Testing.RepositoryFolder.Combine($"{file.Project}/{name}.csproj"));
        return project.Descendants("RootNamespace").SingleOrDefault()?.Value ?? name;
    }

    [GeneratedRegex("[A-Z][a-z0-9]*")]
    private static partial Regex CapitalizedWord();
}
