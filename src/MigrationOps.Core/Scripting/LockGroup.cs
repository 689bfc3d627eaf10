using MigrationOps.Model;

namespace MigrationOps.Scripting;

/// <summary>What is locked together: an object with all that stands in it.</summary>
internal static class LockGroup
{
    /// <summary>The object in which an element stands.</summary>
    /// <param name="target">The element.</param>
    /// <returns>Schema and object; of what has no schema, the whole name.</returns>
    public static SqlName Of(ElementId target) => new(target.Name.Parts.Take(2).ToValueList());
}
