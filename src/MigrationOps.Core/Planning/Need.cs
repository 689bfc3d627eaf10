using MigrationOps.Model;

namespace MigrationOps.Planning;

/// <summary>A name that an element needs.</summary>
/// <param name="Name">The name.</param>
/// <param name="IsHard">Whether SQL Server binds it when the element is created, so that it must be there first and cannot be changed meanwhile.</param>
internal readonly record struct Need(SqlName Name, bool IsHard);
