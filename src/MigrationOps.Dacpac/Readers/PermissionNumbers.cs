namespace MigrationOps.Dacpac.Readers;

/// <summary>The numbers of permissions, as observed in packages. The name of a permission says the same in words.</summary>
internal static class PermissionNumbers
{
    private static readonly Dictionary<int, string> Actions = new()
    {
        [1] = "INSERT",
        [2] = "SELECT",
        [3] = "UPDATE",
        [4] = "DELETE",
        [5] = "REFERENCES",
        [8] = "CREATE FUNCTION",
        [9] = "CREATE PROCEDURE",
        [11] = "CREATE TABLE",
        [12] = "CREATE VIEW",
        [13] = "BACKUP DATABASE",
        [1001] = "ALTER",
        [1020] = "ALTER ANY ROLE",
        [1022] = "ALTER ANY SCHEMA",
        [1025] = "ALTER ANY USER",
        [1035] = "CONNECT",
        [1038] = "CONTROL",
        [1070] = "EXECUTE",
        [1072] = "IMPERSONATE",
        [1078] = "SHOWPLAN",
        [1081] = "TAKE OWNERSHIP",
        [1086] = "VIEW CHANGE TRACKING",
        [1087] = "VIEW DATABASE STATE",
        [1088] = "VIEW DEFINITION",
        [1093] = "CREATE SEQUENCE",
        [1105] = "UNMASK",
        [1107] = "VIEW ANY COLUMN MASTER KEY DEFINITION",
        [1108] = "VIEW ANY COLUMN ENCRYPTION KEY DEFINITION",
    };

    /// <summary>The number of a permission.</summary>
    /// <param name="action">The permission in T-SQL's words.</param>
    /// <returns>The number; null where it is not known.</returns>
    public static int? Of(string action) => Actions.Where(known => known.Value == action).Select(known => (int?)known.Key).FirstOrDefault();

    /// <summary>Takes the permission. The number decides where it is known; one that contradicts the name stays unknown content.</summary>
    /// <param name="content">The element.</param>
    /// <param name="named">The permission that the name tells.</param>
    /// <returns>The permission in T-SQL's words.</returns>
    public static string Take(ElementContent content, string named)
    {
        if (content.Find("Permission") is not { } property)
        {
            return named;
        }

        var known = int.TryParse(property.Value, out var number) ? Actions.GetValueOrDefault(number) : null;
        property.IsTaken = known is not null || !Actions.ContainsValue(named);
        return known ?? named;
    }
}
