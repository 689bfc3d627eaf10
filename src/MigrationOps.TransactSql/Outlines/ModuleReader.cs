using System.Collections.Concurrent;
using MigrationOps.Model;
using MigrationOps.TransactSql.Parsing;

namespace MigrationOps.TransactSql.Outlines;

/// <summary>Reads the texts of modules with the parser, each once. Several threads may use one instance.</summary>
/// <param name="settings">The settings of the database.</param>
public sealed class ModuleReader(DatabaseSettings settings) : IModuleReader
{
    private readonly ConcurrentDictionary<ModuleDefinition, ModuleFacts> _facts = new(ReferenceEqualityComparer.Instance);
    private readonly ModuleOutliner _outliner = new(settings);

    /// <inheritdoc/>
    public ModuleFacts Read(Module module) => _facts.GetOrAdd(module.Definition, _ => ReadText(module));

    private ModuleFacts ReadText(Module module)
    {
        var parsed = SqlParsing.ParseStatement(module.Definition.Text, module.Definition.QuotedIdentifier);
        if (!parsed.IsValid)
        {
            return ModuleFacts.Unknown;
        }

        var outline = _outliner.Outline(module);
        var uses = new ModuleUses(module.Name.First);
        DeepStack.Run(() =>
        {
            parsed.Fragment.Accept(uses);
            return true;
        });
        return new ModuleFacts
        {
            Parameters = outline.Parameters,
            Options = outline.Options,
            RunsAs = RunsAs(outline),
            Result = outline.Result,
            ShownWhole = uses.ShownWhole.Distinct().ToValueList(),
            InsertsWithoutColumns = uses.Inserts.Distinct().ToValueList(),
            OutputsWithoutInto = uses.Outputs.Distinct().ToValueList(),
            RunsBuiltStatements = uses.RunsBuiltStatements,
        };
    }

    private static string? RunsAs(ModuleOutline outline) => outline switch
    {
        { ExecutesAs: { } user } => user.ToString(),
        _ when outline.Options.Contains(ModuleOption.ExecuteAsOwner) => "OWNER",
        _ when outline.Options.Contains(ModuleOption.ExecuteAsSelf) => "SELF",
        _ => null,
    };
}
