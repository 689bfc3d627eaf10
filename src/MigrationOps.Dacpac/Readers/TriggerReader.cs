using MigrationOps.Dacpac.Modules;
using MigrationOps.Model;

namespace MigrationOps.Dacpac.Readers;

/// <summary>Reads DML triggers; those of an assembly have no text and stay opaque.</summary>
internal sealed class TriggerReader : IElementReader
{
    private static readonly string[] Events = ["Insert", "Update", "Delete"];
    private static readonly Dictionary<string, bool?> Restrictions = new() { ["0"] = null, ["1"] = true, ["2"] = false };

    /// <inheritdoc/>
    public bool TryRead(ElementContent content, ReadingTarget target)
    {
        var parent = content.Reference("Parent");
        if (ModuleTextReader.Read(content, new ModuleBody(content, "BodyScript"), () => TriggerHeader.Write(content, parent)) is not { } definition)
        {
            return false;
        }

        var trigger = new Trigger
        {
            Name = content.Name,
            Parent = parent,
            Definition = definition,
            IsSchemaBound = content.Flag("IsSchemaBound"),
            IsDisabled = content.Flag("IsDisabled"),
            Orders = Orders(content),
            Unknown = content.Unknown(),
        };
        target.Add(trigger);
        target.Bind(trigger.Id, content, "BodyDependencies", trigger.Name);
        return true;
    }

    private static ValueList<TriggerOrder> Orders(ElementContent content)
    {
        var orders = new List<TriggerOrder>();
        foreach (var name in Events)
        {
            if (content.Choice($"{name}OrderRestriction", Restrictions) is { } isFirst)
            {
                orders.Add(new TriggerOrder(name.ToUpperInvariant(), isFirst));
            }
        }

        return orders.ToValueList();
    }
}
