using System.Globalization;

namespace MigrationOps.Scripting;

/// <summary>How script errors are written.</summary>
public static class ScriptErrorText
{
    /// <summary>The state of every THROW: sqlcmd ends at a state of 127, even without <c>-b</c>. Source: Microsoft Learn, "sqlcmd utility" (RAISERROR in state 127).</summary>
    public const byte State = 127;

    // THROW takes a message of 2048 characters: Microsoft Learn, THROW (Transact-SQL).
    private const int LongestMessage = 2048;

    /// <summary>The error number in T-SQL.</summary>
    /// <param name="error">The error.</param>
    /// <returns>A number from 50000.</returns>
    public static string Number(this ScriptError error) => (50000 + (int)error).ToString(CultureInfo.InvariantCulture);

    /// <summary>The message with its id.</summary>
    /// <param name="error">The error.</param>
    /// <param name="text">What happens, in full sentences.</param>
    /// <returns>The message, cut to what THROW takes.</returns>
    public static string Message(this ScriptError error, string text)
    {
        var message = string.Create(CultureInfo.InvariantCulture, $"MOP{(int)error}: {text}");
        return message.Length <= LongestMessage ? message : message[..(LongestMessage - 3)] + "...";
    }
}
