namespace Microsoft.SqlServer.Server;

/// <summary>A user-defined type is declared wrongly.</summary>
/// <param name="message">What is wrong.</param>
public sealed class InvalidUdtException(string message) : SystemException(message)
{
    /// <summary>Tells what is wrong with a type.</summary>
    /// <param name="udtType">The type.</param>
    /// <param name="resourceReason">What is wrong.</param>
    /// <returns>The exception.</returns>
    public static InvalidUdtException Create(Type udtType, string resourceReason) => new($"'{udtType?.FullName}' is not a user-defined type: {resourceReason}");
}
