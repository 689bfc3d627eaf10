using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using MigrationOps.Findings;
using MigrationOps.Model;

namespace MigrationOps.Reporting;

/// <summary>
/// Tells findings apart from run to run: by rule and object, and by number where a rule finds an object more than once. Neither a changed wording nor a moved line makes a new finding.
/// </summary>
internal sealed class SarifFingerprints
{
    /// <summary>The name of the fingerprint with its version.</summary>
    public const string Name = "migrationOpsFinding/v1";

    private const int Length = 32;

    private readonly Dictionary<(MessageId, string), int> _numbers = [];

    /// <summary>The fingerprint of the next finding.</summary>
    /// <param name="finding">The finding.</param>
    /// <returns>Lower-case hexadecimal digits.</returns>
    public string Of(Finding finding)
    {
        var number = _numbers.GetValueOrDefault((finding.Id, finding.Object)) + 1;
        _numbers[(finding.Id, finding.Object)] = number;
        var text = string.Create(CultureInfo.InvariantCulture, $"{finding.Id}\n{finding.Object}\n{number}");
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..Length];
    }
}
