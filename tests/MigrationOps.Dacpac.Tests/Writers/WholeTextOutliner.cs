using MigrationOps.Model;

namespace MigrationOps.Dacpac.Tests.Writers;

/// <summary>Takes nothing apart: all text is the body.</summary>
internal sealed class WholeTextOutliner : IModuleOutliner
{
    public ModuleOutline Outline(Module module) => new() { Header = string.Empty, Body = module.Definition.Text };
}
