namespace MigrationOps.Dacpac.Modules;

/// <summary>What stands round the body of a module.</summary>
/// <param name="Header">From CREATE (or the comment above it) to AS, or to RETURN for an inline function.</param>
/// <param name="Footer">What follows the body.</param>
internal sealed record ModuleFrame(string Header, string Footer = "");
