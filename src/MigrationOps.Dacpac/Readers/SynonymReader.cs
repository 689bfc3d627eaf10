using MigrationOps.Model;

namespace MigrationOps.Dacpac.Readers;

/// <summary>Reads synonyms.</summary>
internal sealed class SynonymReader : IElementReader
{
    /// <inheritdoc/>
    public bool TryRead(ElementContent content, ReadingTarget target)
    {
        if (content.Text("ForObjectScript") is not { } script || WrittenName.Parse(script) is not { } meant)
        {
            return false;
        }

        target.Add(new Synonym { Name = content.Name, Target = meant, Unknown = content.Unknown() });
        return true;
    }
}
