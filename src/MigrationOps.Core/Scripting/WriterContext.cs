using MigrationOps.Model;
using MigrationOps.Operations;
using MigrationOps.Policy;

namespace MigrationOps.Scripting;

/// <summary>What writers may look up.</summary>
/// <param name="Current">The database as it stands.</param>
/// <param name="Desired">The database as it is to be.</param>
/// <param name="Target">The server that the script is for.</param>
/// <param name="Modules">Changes the headers of modules.</param>
public sealed record WriterContext(DatabaseModel Current, DatabaseModel Desired, TargetServer Target, IModuleRewriter Modules)
{
    /// <summary>What scripts say of the texts of modules.</summary>
    internal ModuleTexts Texts { get; } = new(Modules);
}
