using MigrationOps.Findings;
using MigrationOps.Model;
using MigrationOps.Scripting;
using MigrationOps.TransactSql.Appliers;
using MigrationOps.TransactSql.Binding;

namespace MigrationOps.TransactSql.Sources;

/// <summary>Reads a database that is declared in one T-SQL file or a folder of them. The order of files and statements means nothing.</summary>
public static class SqlSource
{
    /// <summary>Reads a source.</summary>
    /// <param name="path">A file, or a folder whose <c>*.sql</c> files are read; folders named <c>bin</c> and <c>obj</c> and hidden ones are left out.</param>
    /// <param name="options">What the files do not say.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The database with the places of its elements and what its texts name.</returns>
    /// <exception cref="MigrationOpsException">
    /// Something is missing, unreadable, no T-SQL, declared twice or no declaration; <see cref="MigrationOpsException.Others"/> holds whatever else is wrong.
    /// </exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static LoadedDatabase Load(string path, SqlSourceOptions options, CancellationToken cancellationToken)
    {
        var files = SourceFiles.List(path, options.ExcludedFiles);
        var model = new WorkingModel(DatabaseModel.Empty(SettingsOf(options)));
        var collector = new StatementCollector(model, new SessionSettings(options.AnsiNulls, options.QuotedIdentifier));
        foreach (var file in files)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Collect(file, collector);
        }

        Apply(collector, model, cancellationToken);
        Complete(collector, model);
        ThrowIfAny(collector.Errors);
        return DatabaseBinder.Complete(new LoadedDatabase
        {
            Model = model.Current,
            Source = path,
            Locations = model.Locations,
            Notes = collector.Notes.ToValueList(),
            SqlCmdVariables = collector.Variables.ToValueList(),
            NeedsBinding = true,
        });
    }

    /// <summary>The settings of a database of which only the options tell.</summary>
    /// <param name="options">The options.</param>
    /// <returns>The settings.</returns>
    public static DatabaseSettings SettingsOf(SqlSourceOptions options) => new()
    {
        Platform = options.Platform,
        Collation = options.Collation,
        HasCaseSensitiveNames = CollationNames.IsCaseSensitive(options.Collation),
    };

    private static void Collect(string file, StatementCollector collector)
    {
        try
        {
            collector.Collect(SourceFileReader.Read(file));
        }
        catch (MigrationOpsException exception)
        {
            collector.Errors.Add(exception);
        }
    }

    private static void Apply(StatementCollector collector, WorkingModel model, CancellationToken cancellationToken)
    {
        foreach (var statement in collector.Statements)
        {
            cancellationToken.ThrowIfCancellationRequested();
            try
            {
                statement.Apply();
            }
            catch (MigrationOpsException exception)
            {
                collector.Errors.Add(exception);
            }
        }

        TemporalTables.Settle(model);
    }

    private static void Complete(StatementCollector collector, WorkingModel model) => ForeignKeyTargets.Complete(
        model,
        key => collector.Errors.Add(SourceMessages.Failure(
            SourceMessages.NotDeclared, model.Locations.GetValueOrDefault(key.Id), ElementKind.PrimaryKey.Words(), key.ReferencedTable.ToString())));

    private static void ThrowIfAny(List<MigrationOpsException> errors)
    {
        if (errors.Count == 0)
        {
            return;
        }

        var ordered = errors.OrderBy(error => error.Location?.File, StringComparer.Ordinal).ThenBy(error => error.Location?.Line).ThenBy(error => error.Location?.Column).ToList();
        var first = ordered[0];
        throw new MigrationOpsException(first.Id, first.Message, first.Location, first.InnerException) { Others = ordered.Skip(1).ToValueList() };
    }
}
