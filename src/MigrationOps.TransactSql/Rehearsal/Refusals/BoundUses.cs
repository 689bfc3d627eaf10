using System.Runtime.CompilerServices;
using MigrationOps.Model;

namespace MigrationOps.TransactSql.Rehearsal.Refusals;

/// <summary>
/// What schema-bound modules name. While a module stands, nothing that it names can be renamed or dropped, so each text is bound once for all runs of a script.
/// </summary>
internal sealed class BoundUses
{
    private readonly ConditionalWeakTable<Module, HashSet<SqlName>> _uses = [];

    /// <summary>What a module names.</summary>
    /// <param name="module">The module.</param>
    /// <param name="session">The session in which it stands.</param>
    /// <returns>The names of objects and columns; none where the text does not parse.</returns>
    public IReadOnlySet<SqlName> Of(Module module, ScriptSession session) =>
        _uses.GetValue(module, own => (session.Binding.Bind(own)?.Uses ?? []).ToHashSet(session.Model.Names));
}
