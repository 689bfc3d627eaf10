using System.Text;
using MigrationOps.Model;
using MigrationOps.TransactSql.Appliers;

namespace MigrationOps.TransactSql.Sources;

/// <summary>Reads the text of files: UTF-8 with or without a byte order mark, UTF-16 and UTF-32 with one.</summary>
internal static class SourceFileReader
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads a file.</summary>
    /// <param name="path">Its full path.</param>
    /// <returns>Its text.</returns>
    /// <exception cref="Findings.MigrationOpsException">The file cannot be read or is no text in a known encoding.</exception>
    public static SourceText Read(string path)
    {
        try
        {
            using var reader = new StreamReader(path, Strict, detectEncodingFromByteOrderMarks: true);
            return new SourceText(path, reader.ReadToEnd());
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or DecoderFallbackException)
        {
            throw new Findings.MigrationOpsException(
                SourceMessages.FileUnreadable,
                SourceMessages.Texts.Format($"{SourceMessages.FileUnreadable}.Message", path, exception.Message),
                new SourceLocation(path),
                exception);
        }
    }
}
