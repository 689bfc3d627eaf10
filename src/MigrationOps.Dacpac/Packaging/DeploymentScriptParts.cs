using System.Text;
using MigrationOps.Model;

namespace MigrationOps.Dacpac.Packaging;

/// <summary>Reads and writes the parts that hold deployment scripts. The build of a SQL project has put in what <c>:r</c> names, and left SQLCMD variables.</summary>
internal static class DeploymentScriptParts
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads the scripts of a package.</summary>
    /// <param name="package">The package.</param>
    /// <returns>Those that are not empty.</returns>
    /// <exception cref="Findings.MigrationOpsException">A script is too large or no text.</exception>
    public static IEnumerable<DeploymentScript> In(DacpacPackage package)
    {
        foreach (var kind in Enum.GetValues<DeploymentScriptKind>())
        {
            var part = NameOf(kind);
            if (Read(package, part) is { } text && !string.IsNullOrWhiteSpace(text))
            {
                yield return new DeploymentScript(kind, Path.Combine(package.File, part), text);
            }
        }
    }

    /// <summary>The name of the part of a script.</summary>
    /// <param name="kind">Which of the two scripts it is.</param>
    /// <returns>The name.</returns>
    public static string NameOf(DeploymentScriptKind kind) => kind == DeploymentScriptKind.Pre ? "predeploy.sql" : "postdeploy.sql";

    /// <summary>Writes the part of a script.</summary>
    /// <param name="stream">Where to.</param>
    /// <param name="script">The script.</param>
    public static void Write(Stream stream, DeploymentScript script) => stream.Write(Strict.GetBytes(script.Text));

    private static string? Read(DacpacPackage package, string part)
    {
        using var stream = package.Open(part);
        if (stream is null)
        {
            return null;
        }

        try
        {
            using var reader = new StreamReader(stream, Strict, detectEncodingFromByteOrderMarks: true);
            return reader.ReadToEnd().ReplaceLineEndings("\n");
        }
        catch (Exception fault) when (fault is DecoderFallbackException or InvalidDataException)
        {
            throw DacpacFaults.Because(fault, DacpacErrors.DeploymentScriptNotText, new(package.File), package.File, part);
        }
    }
}
