using MigrationOps.Configuration.Json;

namespace MigrationOps.Configuration;

/// <summary>A closed set of words and what each means.</summary>
/// <typeparam name="T">The meaning.</typeparam>
/// <param name="pairs">The words with their meanings, in the order in which messages list them.</param>
internal sealed class Words<T>(params (string Word, T Meaning)[] pairs)
{
    /// <summary>The words in order.</summary>
    public IEnumerable<string> All => pairs.Select(pair => pair.Word);

    /// <summary>The meaning of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="what">What it describes, as messages say it.</param>
    /// <returns>The meaning.</returns>
    /// <exception cref="Findings.MigrationOpsException">The text is none of the words.</exception>
    public T Read(LocatedText text, string what)
    {
        foreach (var (word, meaning) in pairs)
        {
            if (word == text.Text)
            {
                return meaning;
            }
        }

        throw Failure.Of(ConfigurationIds.UnknownWord, text.Location, what, text.Text, string.Join(", ", All));
    }
}
