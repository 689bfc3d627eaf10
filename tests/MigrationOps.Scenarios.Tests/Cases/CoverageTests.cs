using System.Text.RegularExpressions;
using MigrationOps.Dacpac;
using MigrationOps.Model;
using MigrationOps.Testing;

namespace MigrationOps.Scenarios.Tests.Cases;

/// <summary>Whatever the model does not hold stands in the documents with its reason, by the name that a DACPAC gives it.</summary>
public sealed partial class CoverageTests
{
    private static readonly HashSet<string> Listed = CodeSpan().Matches(File.ReadAllText(RepositoryFolder.Combine("docs/coverage.md"))).Select(span => span.Groups[1].Value).ToHashSet(StringComparer.Ordinal);

    [CaseTheory]
    [CaseDacpacs]
    public void Kinds_that_stay_opaque_are_listed(string path) => Assert.Empty(
        DacpacFile.Load(CaseFolder.Combine(path)).Model.All<OpaqueObject>().Where(opaque => opaque.Form != OpaqueForm.Statement).Select(opaque => opaque.TypeName).Except(Listed));

    [CaseTheory]
    [CaseDacpacs]
    public void Properties_that_stay_unknown_are_listed(string path) => Assert.Empty(
        DacpacFile.Load(CaseFolder.Combine(path)).Model.Elements
            .SelectMany(element => element.Parts.Prepend(element))
            .SelectMany(element => element.Unknown)
            .Select(property => property.Name[(property.Name.LastIndexOf('.') + 1)..])
            .Except(Listed));

    [GeneratedRegex("`([A-Za-z]+)`")]
    private static partial Regex CodeSpan();
}
