using MigrationOps.Model;

namespace MigrationOps.Hosting;

/// <summary>The ids of what can be wrong with the settings of a host.</summary>
public static class HostingIds
{
    /// <summary>Nothing names the current database.</summary>
    public static MessageId CurrentUnset { get; } = new("MOP7201");

    /// <summary>The gate mode is a word that nobody knows.</summary>
    public static MessageId UnknownGateMode { get; } = new("MOP7202");

    /// <summary>Nothing names the desired database.</summary>
    public static MessageId DesiredUnset { get; } = new("MOP7203");

    /// <summary>Nothing names the output folder.</summary>
    public static MessageId OutputUnset { get; } = new("MOP7204");

    /// <summary>Nothing names a script.</summary>
    public static MessageId ScriptUnset { get; } = new("MOP7206");

    /// <summary>A SQLCMD variable is not given as <c>name=value</c>.</summary>
    public static MessageId VariableMalformed { get; } = new("MOP7207");

    /// <summary>Nothing names the package to write.</summary>
    public static MessageId PackageUnset { get; } = new("MOP7208");

    /// <summary>The version of a package is not made of four numbers.</summary>
    public static MessageId VersionMalformed { get; } = new("MOP7209");
}
