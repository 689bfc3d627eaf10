using MigrationOps.Dacpac.Xml;
using MigrationOps.Model;

namespace MigrationOps.Dacpac.Readers;

/// <summary>Reads permissions.</summary>
internal sealed class PermissionReader : IElementReader
{
    private static readonly Dictionary<string, bool> Denials = new() { ["0"] = false, ["1"] = true };

    /// <inheritdoc/>
    public bool ReadsLast(ModelElement element) => true;

    /// <inheritdoc/>
    public bool TryRead(ElementContent content, ReadingTarget target)
    {
        var words = PermissionWords.Of(content.Name.First.Value);
        if (words is null || SecurableReader.Read(content, words, target.Whole) is not { } securable || content.Find("PermissionAction") is { Value: not ("0" or "1") })
        {
            return false;
        }

        var permission = new Permission
        {
            IsDenied = content.Choice("PermissionAction", Denials),
            Action = PermissionNumbers.Take(content, words.Action),
            Securable = securable,
            Grantee = content.Reference("Grantee"),
            Grantor = OwnerReader.OtherThanDbo(content.FindReference("Grantor")),
            WithGrantOption = content.Flag("IsWithGrantOption"),
            Unknown = content.Unknown(),
        };
        if (target.Whole.Holds(permission.Id))
        {
            return false;
        }

        target.Add(permission);
        return true;
    }
}
