using MigrationOps.Dacpac.Readers;
using MigrationOps.Model;

namespace MigrationOps.Dacpac.Modules;

/// <summary>Writes what stands round the query of a view from the model.</summary>
internal static class ViewHeader
{
    /// <summary>Writes header and footer.</summary>
    /// <param name="view">The view.</param>
    /// <param name="columns">Its columns.</param>
    /// <returns>The text round the query.</returns>
    public static ModuleFrame Write(ElementContent view, ValueList<Identifier> columns)
    {
        var list = view.Flag("IsColumnExplicitlyDefined") ? $" ({string.Join(", ", columns)})" : string.Empty;
        var footer = view.Flag("IsWithCheckOption") ? "\nWITH CHECK OPTION" : string.Empty;
        return new ModuleFrame($"CREATE VIEW {view.Name}{list}{ModuleOptions.Write(view)}\nAS", footer);
    }
}
