using System.Security.Cryptography;
using MigrationOps.Model;

namespace MigrationOps.TransactSql.Rehearsal.Evaluation.Functions;

/// <summary>HASHBYTES. Source: Microsoft Learn, HASHBYTES.</summary>
internal static class HashFunctions
{
    /// <summary>The functions.</summary>
    public static IReadOnlyList<FunctionDefinition> All { get; } = [new("HASHBYTES", 2, 2, Hash)];

    private static SqlValue Hash(FunctionArguments arguments)
    {
        var bytes = arguments[1] switch
        {
            BinaryValue binary => binary.Bytes,
            TextValue text => Conversion.BytesOf(text),
            _ => throw arguments.At.NotUnderstood(),
        };
        return bytes is null ? new UndecidedValue("the code page of a text") : new BinaryValue(Hash(arguments.Text(0), [.. bytes], arguments.At).ToValueList());
    }

    private static byte[] Hash(string algorithm, byte[] bytes, EvaluationPlace at) => algorithm.ToUpperInvariant() switch
    {
        "SHA2_256" => SHA256.HashData(bytes),
        "SHA2_512" => SHA512.HashData(bytes),
#pragma warning disable CA5350, CA5351 // The script names the algorithm; here nothing is protected by it.
        "SHA" or "SHA1" => SHA1.HashData(bytes),
        "MD5" => MD5.HashData(bytes),
#pragma warning restore CA5350, CA5351
        _ => throw at.NotUnderstood(),
    };
}
