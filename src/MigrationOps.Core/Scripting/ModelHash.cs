using System.Security.Cryptography;
using MigrationOps.Model;

namespace MigrationOps.Scripting;

/// <summary>The hash of a database: equal for equal models, whatever source they were read from.</summary>
public static class ModelHash
{
    /// <summary>Hashes what a model states.</summary>
    /// <param name="model">The model.</param>
    /// <returns>Upper-case hexadecimal SHA-256.</returns>
    public static string Of(DatabaseModel model)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var text = new StatedText();
        Append(hash, text, model.Settings);
        foreach (var element in model.Elements)
        {
            Append(hash, text, element);
        }

        return Convert.ToHexString(hash.GetHashAndReset());
    }

    private static void Append(IncrementalHash hash, StatedText text, object value)
    {
        text.Write(value);
        text.Raw('\n').TakeInto(hash);
    }
}
