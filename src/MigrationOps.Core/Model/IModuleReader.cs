namespace MigrationOps.Model;

/// <summary>Reads what the texts of modules do.</summary>
public interface IModuleReader
{
    /// <summary>Reads a text.</summary>
    /// <param name="module">The module.</param>
    /// <returns>What it does; <see cref="ModuleFacts.Unknown"/> for a text that does not parse.</returns>
    ModuleFacts Read(Module module);
}
