using System.Xml.Linq;
using MigrationOps.Architecture.Tests.Assemblies;
using MigrationOps.Architecture.Tests.Sources;
using Mono.Cecil;

namespace MigrationOps.Architecture.Tests;

public class ProjectDirectionTests
{
    /// <summary>What each project may name in its project file. What those reach in turn it may use too.</summary>
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["MigrationOps.Core"] = [],
        ["MigrationOps.Dacpac"] = ["MigrationOps.Core"],
        ["MigrationOps.TransactSql"] = ["MigrationOps.Core"],
        ["MigrationOps"] = ["MigrationOps.Core", "MigrationOps.Dacpac", "MigrationOps.TransactSql"],
        ["MigrationOps.SqlServer"] = ["MigrationOps"],
        ["MigrationOps.MSBuild"] = ["MigrationOps"],
        ["MigrationOps.PowerShell"] = ["MigrationOps", "MigrationOps.SqlServer"],
        ["MigrationOps.PowerShell.Loader"] = [],
    };

    /// <summary>Assemblies that only one project may refer to, by the start of their names.</summary>
    private static readonly Dictionary<string, string> Owners = new()
    {
        ["Microsoft.SqlServer.TransactSql.ScriptDom"] = "MigrationOps.TransactSql",
        ["Microsoft.Data.SqlClient"] = "MigrationOps.SqlServer",
        ["Microsoft.Build"] = "MigrationOps.MSBuild",
        ["System.Management.Automation"] = "MigrationOps.PowerShell",
    };

    [Fact]
    public void Every_product_project_has_its_place_in_the_layers()
        => Offenders.None(SourceTree.Projects.Keys.Except(Allowed.Keys));

    [Fact]
    public void A_project_names_only_projects_below_it()
    {
        var wrong = from project in SourceTree.Projects
                    from reference in XDocument.Load(project.Value).Descendants("ProjectReference")
                    let name = Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value.Replace('\\', '/'))
                    where !Allowed[project.Key].Contains(name)
                    select $"{project.Key} -> {name}";

        Offenders.None(wrong);
    }

    [Fact]
    public void An_assembly_refers_only_to_assemblies_below_it()
    {
        var wrong = from module in ProductAssembly.All
                    from reference in module.AssemblyReferences
                    where SourceTree.Projects.ContainsKey(reference.Name) && !Below(NameOf(module)).Contains(reference.Name)
                    select $"{NameOf(module)} -> {reference.Name}";

        Offenders.None(wrong);
    }

    [Fact]
    public void A_library_with_one_owner_is_referred_to_by_its_owner_alone()
    {
        var wrong = from module in ProductAssembly.All
                    from reference in module.AssemblyReferences
                    from owned in Owners
                    where reference.Name.StartsWith(owned.Key, StringComparison.Ordinal) && NameOf(module) != owned.Value
                    select $"{NameOf(module)} -> {reference.Name}, which belongs to {owned.Value}";

        Offenders.None(wrong);
    }

    [Fact]
    public void Core_refers_to_the_base_class_library_alone()
        => Assert.All(ProductAssembly.Core.AssemblyReferences, reference => Assert.StartsWith("System.", reference.Name, StringComparison.Ordinal));

    private static string NameOf(ModuleDefinition module) => module.Assembly.Name.Name;

    private static IEnumerable<string> Below(string project) => Allowed[project].SelectMany(name => Below(name).Append(name));
}
