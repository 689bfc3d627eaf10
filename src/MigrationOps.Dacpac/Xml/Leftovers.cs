using MigrationOps.Model;

namespace MigrationOps.Dacpac.Xml;

/// <summary>Gathers what no reader has taken, so that no difference is ever lost.</summary>
/// <param name="canonical">Writes relationships.</param>
internal sealed class Leftovers(CanonicalXml canonical)
{
    /// <summary>Gathers what is left of an element and of the elements inside it that do not answer for themselves.</summary>
    /// <param name="element">The element, which is settled by this.</param>
    /// <returns>What is left, ordered by name.</returns>
    public ValueList<UnknownProperty> Settle(ModelElement element)
    {
        List<UnknownProperty>? left = null;
        Gather(element, string.Empty, ref left);
        return left is null ? [] : left.OrderBy(property => property.Name, StringComparer.Ordinal).ToValueList();
    }

    private void Gather(ModelElement element, string path, ref List<UnknownProperty>? left)
    {
        element.IsSettled = true;
        foreach (var property in element.Properties)
        {
            if (!property.IsTaken && CosmeticContent.ReasonFor(element.Type, property.Name) is null)
            {
                (left ??= []).Add(new UnknownProperty(path + property.Name, SecretValue.Of(property)));
            }
        }

        foreach (var relationship in element.Relationships)
        {
            if (relationship.IsTaken)
            {
                GatherInside(relationship, path, ref left);
            }
            else if (CosmeticContent.ReasonFor(element.Type, relationship.Name) is null)
            {
                (left ??= []).Add(new UnknownProperty(path + relationship.Name, canonical.Of(relationship)));
            }
        }
    }

    private void GatherInside(ModelRelationship relationship, string path, ref List<UnknownProperty>? left)
    {
        for (var i = 0; i < relationship.Entries.Count; i++)
        {
            if (relationship.Entries[i].Element is { IsSettled: false } inner)
            {
                Gather(inner, $"{path}{relationship.Name}[{i + 1}].", ref left);
            }
        }
    }
}
