using MigrationOps.Model;

namespace MigrationOps.Dacpac.Readers;

/// <summary>Reads what permissions are about.</summary>
internal static class SecurableReader
{
    private static readonly Dictionary<string, SecurableClass> Classes = Enum.GetValues<SecurableClass>()
        .ToDictionary(securable => securable.ToString(), StringComparer.OrdinalIgnoreCase);

    /// <summary>Takes the securable.</summary>
    /// <param name="content">The permission.</param>
    /// <param name="words">What its name tells.</param>
    /// <param name="draft">Knows the objects.</param>
    /// <returns>The securable; null where its class is not modelled.</returns>
    public static Securable? Read(ElementContent content, PermissionWords words, DatabaseDraft draft)
    {
        if (!Classes.TryGetValue(words.Class, out var securable))
        {
            return null;
        }

        var name = content.FindReference("SecuredObject");
        return securable switch
        {
            SecurableClass.Database => new Securable(SecurableClass.Database, null),
            _ when name is null => null,
            SecurableClass.Object when name.Parts.Count == 3 => new Securable(SecurableClass.Column, name),
            SecurableClass.Role or SecurableClass.User => new Securable(PrincipalClass(name, securable, draft), name),
            _ => new Securable(securable, name),
        };
    }

    private static SecurableClass PrincipalClass(SqlName name, SecurableClass told, DatabaseDraft draft) =>
        draft.Holds(ElementKind.Role, name) ? SecurableClass.Role : draft.Holds(ElementKind.User, name) ? SecurableClass.User : told;
}
