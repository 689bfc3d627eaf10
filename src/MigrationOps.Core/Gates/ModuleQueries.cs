using MigrationOps.Changes;
using MigrationOps.Model;

namespace MigrationOps.Gates;

/// <summary>What rules ask of the texts of modules.</summary>
internal static class ModuleQueries
{
    /// <summary>What the text of a module does.</summary>
    /// <param name="context">The context.</param>
    /// <param name="module">The module.</param>
    /// <returns>The facts; none where nobody reads texts.</returns>
    public static ModuleFacts FactsOf(this GateContext context, Module module) => context.Modules?.Read(module) ?? ModuleFacts.Unknown;

    /// <summary>The modules that the plan gives another text, with what both texts do.</summary>
    /// <param name="context">The context.</param>
    /// <returns>The desired module and the facts of both.</returns>
    public static IEnumerable<(Module Module, ModuleFacts Before, ModuleFacts After)> ChangedModules(this GateContext context) =>
        from changed in context.MadeChanges<Change>().OfType<IChangedElement>()
        where changed is { Current: Module, Desired: Module }
        let before = context.FactsOf((Module)changed.Current)
        let after = context.FactsOf((Module)changed.Desired)
        where !ReferenceEquals(before, ModuleFacts.Unknown) && !ReferenceEquals(after, ModuleFacts.Unknown)
        select ((Module)changed.Desired, before, after);

    /// <summary>The modules that name a table or view and keep their text.</summary>
    /// <param name="context">The context.</param>
    /// <param name="name">The two-part name.</param>
    /// <returns>The modules of the desired database.</returns>
    public static IEnumerable<Module> UnchangedUsers(this GateContext context, SqlName name) =>
        from user in context.Desired.Dependencies.UsersOf(name)
        let module = context.Desired.Model.Find(user) as Module
        where module is not null && context.Changes.RenamedCurrent.Model.Find(user) is Module before && before.Definition.Text == module.Definition.Text
        select module;
}
