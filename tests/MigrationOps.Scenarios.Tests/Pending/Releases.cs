using MigrationOps.PlanFiles;
using MigrationOps.Scripting;
using MigrationOps.Testing;
using MigrationOps.Workflows;
using MigrationOps.Workflows.Plan;

namespace MigrationOps.Scenarios.Tests.Pending;

/// <summary>Releases of one database, each planned from the one before it while phases of earlier ones are pending.</summary>
internal sealed class Releases : IDisposable
{
    public const string Orders = "CREATE TABLE [dbo].[Orders] ([Id] int NOT NULL CONSTRAINT [PK_Orders] PRIMARY KEY, [Total] int NOT NULL, [Note] nvarchar(50) NULL);";
    public const string Renamed = "CREATE TABLE [dbo].[Orders] ([Id] int NOT NULL CONSTRAINT [PK_Orders] PRIMARY KEY, [Amount] int NOT NULL, [Note] nvarchar(50) NULL);";
    public const string Old = "CREATE TABLE [dbo].[Old] ([Id] int NOT NULL CONSTRAINT [PK_Old] PRIMARY KEY);";

    private static readonly DateOnly AsOf = new(2030, 1, 1);

    private readonly TemporaryFolder _folder = new();

    /// <summary>Writes a release: its schema, and its refactor log as <c>old>new</c> pairs of columns of the orders.</summary>
    public void Write(string release, string schema, params string[] renames)
    {
        _folder.Write($"{release}/schema.sql", schema.Replace(";", ";\nGO\n", StringComparison.Ordinal));
        var entries = renames.Select((rename, place) => rename.Split('>') is [var from, var to]
            ? $"""<Operation Name="Rename Refactor" Key="00000000-0000-0000-0000-00000000000{place + 1}" ChangeDateTime="01/0{place + 1}/2026 00:00:00"><Property Name="ElementName" Value="[dbo].[Orders].[{from}]" /><Property Name="ElementType" Value="SqlSimpleColumn" /><Property Name="ParentElementName" Value="[dbo].[Orders]" /><Property Name="ParentElementType" Value="SqlTable" /><Property Name="NewName" Value="{to}" /></Operation>"""
            : throw new FormatException(rename));
        if (renames.Length > 0)
        {
            _folder.Write($"{release}/log.refactorlog", $"""<?xml version="1.0" encoding="utf-8"?><Operations Version="1.0" xmlns="http://schemas.microsoft.com/sqlserver/dac/Serialization/2012/02">{string.Concat(entries)}</Operations>""");
        }
    }

    /// <summary>Plans the way from one release to the next, with what is pending beside the baseline, and keeps what is pending then.</summary>
    public PlanDocument Plan(string from, string to, string configuration = "{}")
    {
        var options = new PlanOptions
        {
            BaseFolder = _folder.Root,
            Current = from,
            Desired = to,
            OutputPath = $"bundle/{to}",
            ConfigurationPath = _folder.Write("migrationops.json", configuration),
            Gate = GateMode.Report,
            AsOf = AsOf,
        };
        var plan = new PlanWorkflow(TimeProvider.System).Run(options, CancellationToken.None).Plan;
        var pending = Path.Combine(_folder.Root, "bundle", to, BundleNames.Pending);
        if (File.Exists(pending))
        {
            File.Copy(pending, Path.Combine(_folder.Root, BundleNames.Pending), overwrite: true);
        }

        return plan;
    }

    public void Dispose() => _folder.Dispose();
}
