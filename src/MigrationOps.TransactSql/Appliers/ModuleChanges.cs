using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.Model;

namespace MigrationOps.TransactSql.Appliers;

/// <summary>Creates and alters modules.</summary>
internal static class ModuleChanges
{
    /// <summary>Adds a module or puts it in the place of the one that it alters.</summary>
    /// <typeparam name="T">The type of module.</typeparam>
    /// <param name="context">The context.</param>
    /// <param name="module">The module.</param>
    /// <param name="form">How the statement treats a module that stands already.</param>
    /// <param name="statement">The statement.</param>
    public static void PutModule<T>(this ApplyContext context, T module, ModuleForm form, TSqlStatement statement)
        where T : Module
    {
        var old = context.Model.Current.Elements.Find(module.Id) as T;
        if (form == ModuleForm.Create || (form == ModuleForm.CreateOrAlter && old is null))
        {
            context.Model.Add(module, context.Source.At(statement));
            return;
        }

        if (old is null)
        {
            throw context.Missing(module.Id.Kind, module.Name, statement);
        }

        if (!context.IsOrdered)
        {
            // CREATE OR ALTER of what another statement declares: order decides, and a source has none.
            context.Model.Add(module, context.Source.At(statement));
            return;
        }

        context.Replace(old, module, statement);
    }
}
