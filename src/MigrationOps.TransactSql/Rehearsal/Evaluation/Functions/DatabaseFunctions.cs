using System.Globalization;
using MigrationOps.Policy;

namespace MigrationOps.TransactSql.Rehearsal.Evaluation.Functions;

/// <summary>DB_NAME, DB_ID, SERVERPROPERTY, DATABASEPROPERTYEX and SESSION_CONTEXT.</summary>
internal static class DatabaseFunctions
{
    // User databases begin behind the four of the server.
    private const int FirstOfUsers = 5;

    /// <summary>The functions.</summary>
    public static IReadOnlyList<FunctionDefinition> All { get; } =
    [
        new("DB_NAME", 0, 1, DatabaseName),
        new("DB_ID", 0, 1, DatabaseId),
        new("ORIGINAL_DB_NAME", 0, 0, _ => new UndecidedValue("ORIGINAL_DB_NAME")),
        new("SERVERPROPERTY", 1, 1, arguments => OfServer(arguments.Text(0), arguments.Context.Scope.Environment)),
        new("DATABASEPROPERTYEX", 2, 2, OfDatabase),
        new("SESSION_CONTEXT", 1, 1, arguments => arguments.Context.Scope.SessionContext(arguments.Text(0))),
    ];

    private static SqlValue DatabaseName(FunctionArguments arguments) =>
        arguments.Count == 0 || arguments.Number(0) == FirstOfUsers ? new TextValue(arguments.Context.Scope.Environment.DatabaseName.Value) : new UndecidedValue("another database");

    private static SqlValue DatabaseId(FunctionArguments arguments)
    {
        if (arguments.Count == 0 || IsOurs(arguments.Text(0), arguments))
        {
            return new NumberValue(FirstOfUsers);
        }

        return arguments.Text(0).ToLowerInvariant() switch
        {
            "master" => new NumberValue(1),
            "tempdb" => new NumberValue(2),
            "model" => new NumberValue(3),
            "msdb" => new NumberValue(4),
            _ => new UndecidedValue("another database"),
        };
    }

    // Source: Microsoft Learn, SERVERPROPERTY. The build of a version is not known, only that it is one.
    private static SqlValue OfServer(string property, ScriptEnvironment environment) => property.ToUpperInvariant() switch
    {
        "ISFULLTEXTINSTALLED" => (environment.HasFullTextSearch ?? (environment.Target.IsAzure ? true : null)) is { } has ? new NumberValue(has ? 1 : 0) : new UndecidedValue("SERVERPROPERTY"),
        _ => OfServer(property, environment.Target),
    };

    private static SqlValue OfServer(string property, TargetServer target) => property.ToUpperInvariant() switch
    {
        "PRODUCTVERSION" => new TextValue($"{Major(target)}.0.{Build(target)}.0"),
        "PRODUCTMAJORVERSION" => new TextValue(Major(target).ToString(CultureInfo.InvariantCulture)),
        "PRODUCTMINORVERSION" => new TextValue("0"),
        "PRODUCTBUILD" => new TextValue(Build(target).ToString(CultureInfo.InvariantCulture)),
        "ENGINEEDITION" => new NumberValue(target.Edition switch
        {
            ServerEdition.Express => 4,
            ServerEdition.Standard => 2,
            ServerEdition.Enterprise => 3,
            ServerEdition.AzureSqlDatabase => 5,
            _ => 8,
        }),
        "EDITION" => new TextValue(target.Edition switch
        {
            ServerEdition.Express => "Express Edition (64-bit)",
            ServerEdition.Standard => "Standard Edition (64-bit)",
            ServerEdition.Enterprise => "Enterprise Edition (64-bit)",
            _ => "SQL Azure",
        }),
        _ => new UndecidedValue("SERVERPROPERTY"),
    };

    // Azure SQL Database and Managed Instance say 12 for ever: Microsoft Learn, SERVERPROPERTY.
    private static int Major(TargetServer target) => target.IsAzure ? 12 : target.MajorVersion;

    // The first builds of service pack 1 of 2016 and of the releases after it: Microsoft Learn, "Latest updates and version history for SQL Server".
    private static int Build(TargetServer target) => Major(target) switch
    {
        13 => 4001,
        17 => 1000,
        12 => 2000,
        14 => 1000,
        15 => 2000,
        _ => 1000,
    };

    private static SqlValue OfDatabase(FunctionArguments arguments)
    {
        if (!IsOurs(arguments.Text(0), arguments))
        {
            return new UndecidedValue("another database");
        }

        return arguments.Text(1).ToUpperInvariant() switch
        {
            "UPDATEABILITY" => new TextValue(arguments.Context.Scope.Environment.IsReadOnly ? "READ_ONLY" : "READ_WRITE"),
            "COLLATION" => new TextValue(arguments.Context.Catalog.Collation),
            _ => new UndecidedValue("DATABASEPROPERTYEX"),
        };
    }

    private static bool IsOurs(string name, FunctionArguments arguments) =>
        name.Equals(arguments.Context.Scope.Environment.DatabaseName.Value, StringComparison.OrdinalIgnoreCase);
}
