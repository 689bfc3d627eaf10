using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.Findings;
using MigrationOps.Model;
using MigrationOps.Scripting;
using MigrationOps.TransactSql.Appliers;
using MigrationOps.TransactSql.Appliers.Reading;
using MigrationOps.TransactSql.Parsing;
using Identifier = MigrationOps.Model.Identifier;

namespace MigrationOps.TransactSql.Sources;

/// <summary>Collects the declarations of the files of a source, with everything that is wrong in them.</summary>
/// <param name="model">The model that the declarations will change.</param>
/// <param name="defaults">The session settings at the start of each file.</param>
internal sealed class StatementCollector(WorkingModel model, SessionSettings defaults)
{
    private readonly List<SourceStatement> _statements = [];
    private SessionSettings _session = SessionSettings.On;

    /// <summary>The declarations in the order in which they are applied.</summary>
    public IEnumerable<SourceStatement> Statements => _statements.OrderBy(statement => statement.Rank);

    /// <summary>What is wrong.</summary>
    public List<MigrationOpsException> Errors { get; } = [];

    /// <summary>What is odd.</summary>
    public List<ReadingNote> Notes { get; } = [];

    /// <summary>The SQLCMD variables that the texts name.</summary>
    public SortedSet<string> Variables { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Collects the declarations of a file.</summary>
    /// <param name="source">The text of the file.</param>
    public void Collect(SourceText source)
    {
        _session = defaults;
        foreach (var batch in BatchReader.Read(source, Errors.Add))
        {
            Variables.UnionWith(SqlCmdVariables.In(batch.Tokens));
            Collect(batch);
        }
    }

    private void Collect(SourceBatch batch)
    {
        var context = new ApplyContext { Model = model, Source = batch.Source, Session = _session };
        var statements = SourceParser.Parse(batch, _session.QuotedIdentifier, out var errors);
        if (errors.Count > 0)
        {
            CollectUnparsed(batch, errors, context);
            return;
        }

        if (statements.Count > 1 && statements.FirstOrDefault(ModuleStatements.IsModule) is { } module)
        {
            Errors.Add(context.Refuse(SourceMessages.ModuleNotAlone, module));
            return;
        }

        foreach (var statement in statements)
        {
            Collect(statement, context with { Session = _session });
        }
    }

    private void Collect(TSqlStatement statement, ApplyContext context)
    {
        if (statement is PredicateSetStatement set)
        {
            _session = SessionChanges.After(_session, set);
            return;
        }

        if (ApplierCatalog.Find(statement) is not { } applier || applier.RankOf(statement) == StatementRank.Imperative)
        {
            Errors.Add(context.Refuse(SourceMessages.DeclaresNothing, statement, StatementWords.Of(statement)));
            return;
        }

        _statements.Add(new SourceStatement(applier.RankOf(statement), () => applier.Apply(statement, context)));
        if (statement is CreateSchemaStatement { StatementList: { } list } schema)
        {
            var inner = context with { DefaultSchema = new Identifier((schema.Name ?? schema.Owner).Value) };
            foreach (var nested in list.Statements)
            {
                Collect(nested, inner);
            }
        }
    }

    private void CollectUnparsed(SourceBatch batch, IList<ParseError> errors, ApplyContext context)
    {
        if (UnparsedModule.Read(batch, context) is not { } module)
        {
            if (CollectNewerTable(batch, context))
            {
                return;
            }

            Errors.AddRange(errors.Select(error => SourceParser.Failure(batch.Source, error)));
            return;
        }

        if (ModuleStatements.EndsBefore(batch, errors[0], _session.QuotedIdentifier))
        {
            Errors.Add(SourceMessages.Failure(SourceMessages.ModuleNotAlone, new SourceLocation(batch.Source.File, errors[0].Line, errors[0].Column)));
            return;
        }

        var location = batch.Source.At(batch.Tokens.First(token => token.IsMeaningful()));
        var text = SourceMessages.Texts.Format($"{SourceMessages.ModuleNotUnderstood}.Message", module.Id.Kind.Words(), module.Name.ToString(), errors[0].Message, errors[0].Line);
        Notes.Add(new ReadingNote(SourceMessages.ModuleNotUnderstood, text, location with { Line = errors[0].Line, Column = errors[0].Column }));
        _statements.Add(new SourceStatement(module is Trigger ? StatementRank.Trigger : StatementRank.Module, () => model.Add(module, location)));
    }

    private bool CollectNewerTable(SourceBatch batch, ApplyContext context)
    {
        if (NewerTableOptions.TakeFrom(batch) is not { } options
            || SourceParser.Parse(batch with { Tokens = options.Tokens }, _session.QuotedIdentifier, out _) is not [CreateTableStatement statement])
        {
            return false;
        }

        _statements.Add(new SourceStatement(StatementRank.Object, () =>
        {
            ApplierCatalog.Find(statement)!.Apply(statement, context);
            var table = context.RequireTable(statement.SchemaObjectName);
            var changed = options.Properties.Aggregate(table, (result, property) => result.WithUnknown(property.Name, property.Value));
            context.Replace(table, changed, statement);
        }));
        return true;
    }
}
