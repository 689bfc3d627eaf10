using MigrationOps.Model;

namespace MigrationOps.Dacpac.Readers;

/// <summary>Reads the lists of what expressions and bodies name.</summary>
internal static class DependencyReader
{
    /// <summary>Takes a list.</summary>
    /// <param name="content">The element with the expression or body.</param>
    /// <param name="relationship">The list.</param>
    /// <param name="self">What is left out with all that lies inside: a module with its parameters and result columns.</param>
    /// <returns>The names in the database itself, each once.</returns>
    public static ValueList<SqlName> Read(ElementContent content, string relationship, SqlName self)
    {
        // Equal texts are one object, so that comparing references is enough, and much faster for the long lists of procedures.
        var names = new HashSet<SqlName>(ReferenceEqualityComparer.Instance);
        foreach (var entry in content.Entries(relationship))
        {
            if (entry.Reference is { Name: { } text, ExternalSource: null } && content.Context.Parse(text) is { } name && !IsInside(name, self, content.Context.Names))
            {
                names.Add(name);
            }
        }

        foreach (var type in TypesOf(content))
        {
            names.Add(type);
        }

        return names.Count == 0 ? [] : names.ToValueList();
    }

    // The list of a body leaves out the types of parameters and of the result.
    private static IEnumerable<SqlName> TypesOf(ElementContent content) => content.Inside("Parameters")
        .Append(content)
        .Select(owner => TypeReader.Find(owner, "Type"))
        .OfType<SqlType>()
        .Where(type => !type.IsBuiltIn)
        .Select(type => type.Name);

    private static bool IsInside(SqlName name, SqlName self, NameComparer comparer)
    {
        if (name.Parts.Count < self.Parts.Count)
        {
            return false;
        }

        for (var i = self.Parts.Count - 1; i >= 0; i--)
        {
            if (!comparer.Equals(name.Parts[i], self.Parts[i]))
            {
                return false;
            }
        }

        return true;
    }
}
