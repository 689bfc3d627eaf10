using MigrationOps.Model;

namespace MigrationOps.Dacpac.Readers;

/// <summary>Reads synonyms.</summary>
internal sealed class SynonymReader : IElementReader
{
    /// <inheritdoc/>
    public bool TryRead(ElementContent content, DatabaseDraft draft)
    {
        if (content.Text("ForObjectScript") is not { } script || WrittenName.Parse(script) is not { } target)
        {
            return false;
        }

        draft.Add(new Synonym { Name = content.Name, Target = target, Unknown = content.Unknown() });
        return true;
    }
}
