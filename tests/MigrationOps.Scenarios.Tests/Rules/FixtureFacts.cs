using System.Globalization;
using MigrationOps.Model;
using MigrationOps.Planning.Pending;

namespace MigrationOps.Scenarios.Tests.Rules;

/// <summary>What a fixture says that T-SQL cannot say, one fact a line.</summary>
internal sealed class FixtureFacts(string text)
{
    private readonly string[][] _facts =
        [.. text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(line => line.Split(' '))];

    /// <summary>The platform of both databases: <c>platform Older</c>.</summary>
    public SqlPlatform Platform => Of("platform").Select(fact => Enum.Parse<SqlPlatform>(fact[1])).FirstOrDefault(SqlPlatform.SqlServer2022);

    /// <summary>Whether the plan is rehearsed before the gate judges it: <c>rehearsed</c>.</summary>
    public bool IsRehearsed => Of("rehearsed").Any();

    /// <summary>What earlier plans have not finished: <c>pending [dbo].[T].[A]</c>, and <c>collision Column [dbo].[T].[A]</c> for what both want otherwise.</summary>
    public PendingWork Pending => new()
    {
        Held = Of("pending").Select(fact => new HeldName(Name(fact[1]), "ABCDEF")).ToValueList(),
        Collisions = Of("collision").Select(fact => new ElementId(Enum.Parse<ElementKind>(fact[1]), Name(fact[2]))).ToValueList(),
    };

    /// <summary>Adds to a database what the facts say of it.</summary>
    public LoadedDatabase AddTo(LoadedDatabase database, string side)
    {
        var unknown = Of("unknown").Where(fact => fact[1] == side).Aggregate(database.Model, WithUnknown);
        var renames = Of("rename").Select((fact, index) => (IsReleased: fact.Contains("released"), Rename: RenameOf(fact, index))).ToList();
        return side == "current"
            ? database with { Model = unknown, Renames = renames.Where(rename => rename.IsReleased).Select(rename => rename.Rename).ToValueList() }
            : database with
            {
                Model = unknown,
                Renames = renames.Select(rename => rename.Rename).ToValueList(),
                Notes = Of("note").Select(fact => new ReadingNote(new MessageId(fact[1]), string.Join(' ', fact[2..]), new SourceLocation(database.Source))).ToValueList(),
                DeploymentScripts = Of("deployment").Select(_ => new DeploymentScript(DeploymentScriptKind.Post, "postdeploy.sql", "PRINT N'';")).ToValueList(),
            };
    }

    // rename Column [dbo].[T].[A] to [dbo].[T].[B] key K on 2026-03-01 released
    private static Rename RenameOf(string[] fact, int index) =>
        new(After(fact, "key") ?? $"key {index}", Enum.Parse<ElementKind>(fact[1]), Name(fact[2]), Name(fact[4]))
        {
            Location = new SourceLocation("facts"),
            WrittenAt = After(fact, "on") is { } day ? DateTime.Parse(day, CultureInfo.InvariantCulture) : null,
        };

    private static string? After(string[] fact, string word) => Array.IndexOf(fact, word) is >= 0 and var place ? fact[place + 1] : null;

    // unknown desired Column [dbo].[T].[A] EncryptionType
    private static DatabaseModel WithUnknown(DatabaseModel model, string[] fact)
    {
        var column = Name(fact[3]);
        var table = model.FindTable(column.Parent)!;
        var columns = table.Columns.Select(old => old.Name.Last == column.Last ? old with { Unknown = [new UnknownProperty(fact[4], "1")] } : old);
        return model.With(table with { Columns = columns.ToValueList() });
    }

    private static SqlName Name(string text) => SqlName.TryParse(text, out var name) ? name : throw new FormatException($"{text} is no bracketed name.");

    private IEnumerable<string[]> Of(string kind) => _facts.Where(fact => fact[0] == kind);
}
