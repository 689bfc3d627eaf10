using System.Security.Cryptography;
using System.Text;
using MigrationOps.Dacpac.Xml;
using MigrationOps.Model;

namespace MigrationOps.Dacpac.Readers;

/// <summary>Keeps every element that no reader models, whole.</summary>
/// <param name="context">What all readers share.</param>
internal sealed class OpaqueReader(ReadingContext context)
{
    /// <summary>Makes the opaque objects.</summary>
    /// <param name="elements">The elements.</param>
    /// <returns>The objects; those without a name are told apart by their content where a type has several.</returns>
    /// <exception cref="Findings.MigrationOpsException">Two elements of one type bear one name.</exception>
    public IReadOnlyList<OpaqueObject> ReadAll(IEnumerable<ModelElement> elements)
    {
        var objects = elements.Select(Read).ToList();
        var crowded = objects.Where(item => item.Name.Parts.Count == 0).CountBy(item => item.TypeName).Where(count => count.Value > 1).Select(count => count.Key).ToHashSet();
        var named = objects.ConvertAll(item => item.Name.Parts.Count == 0 && crowded.Contains(item.TypeName) ? item with { Name = NameByContent(item) } : item);
        var seen = new HashSet<ElementId>(context.Names);
        return named.Find(item => !seen.Add(item.Id)) is { } repeated
            ? throw DacpacFaults.Of(DacpacErrors.RepeatedElement, context.File, $"{repeated.TypeName} {repeated.Name}")
            : named;
    }

    private OpaqueObject Read(ModelElement element) => new()
    {
        TypeName = element.Type,
        Name = element.Name is null ? new SqlName([]) : context.Parse(element.Name) ?? SqlName.Of(element.Name),
        Content = context.Canonical.Of(element),
        Form = OpaqueForm.Dacpac,
        Names = ReferencedNames.Of(element, context),
    };

    private static SqlName NameByContent(OpaqueObject item) =>
        SqlName.Of("unnamed " + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(item.Content)))[..16]);
}
