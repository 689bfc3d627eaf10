namespace MigrationOps.Model;

/// <summary>Takes the texts of modules apart.</summary>
public interface IModuleOutliner
{
    /// <summary>Takes a text apart.</summary>
    /// <param name="module">The module.</param>
    /// <returns>The parts. Of a text that does not parse, the header as far as its tokens tell it.</returns>
    ModuleOutline Outline(Module module);
}
