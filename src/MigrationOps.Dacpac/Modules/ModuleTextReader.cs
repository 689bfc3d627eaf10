using MigrationOps.Dacpac.Readers;
using MigrationOps.Dacpac.Xml;
using MigrationOps.Model;

namespace MigrationOps.Dacpac.Modules;

/// <summary>Puts the CREATE statement of a module together: header, body and footer as its author wrote them, or a header written from the model.</summary>
internal static class ModuleTextReader
{
    /// <summary>Takes the text of a module.</summary>
    /// <param name="module">The module.</param>
    /// <param name="body">Where its body stands.</param>
    /// <param name="writeHeader">Writes the header and the footer where the package has no text of them.</param>
    /// <returns>The definition; null where the package has no body, as of modules of an assembly.</returns>
    public static ModuleDefinition? Read(ElementContent module, ModuleBody body, Func<ModuleFrame> writeHeader)
    {
        if (body.Holder.Take(body.Property) is not { } script)
        {
            return null;
        }

        var frame = Written(body.Holder) ?? Written(module);
        if (frame is null)
        {
            frame = writeHeader();
        }
        else
        {
            TakeWhatTheHeaderSays(module);
        }

        var header = module.Context.Header;
        return new ModuleDefinition
        {
            Text = (frame.Header + script.Value + frame.Footer).ReplaceLineEndings("\n").Trim(),
            AnsiNulls = Setting(module, "IsAnsiNullsOn") ?? script.AnsiNulls ?? header.AnsiNulls ?? false,
            QuotedIdentifier = Setting(module, "IsQuotedIdentifierOn") ?? script.QuotedIdentifiers ?? header.QuotedIdentifier ?? true,
        };
    }

    private static ModuleFrame? Written(ElementContent holder)
    {
        var annotation = holder.Element.Annotations.Find(annotation => annotation.Type == ModelAnnotation.ModuleText);
        return annotation?.Find("HeaderContents") is { } header ? new ModuleFrame(header, annotation.Find("FooterContents") ?? string.Empty) : null;
    }

    private static void TakeWhatTheHeaderSays(ElementContent module)
    {
        foreach (var name in CosmeticContent.SaidByModuleHeader)
        {
            module.Take(name);
            foreach (var inner in module.Inside(name))
            {
                inner.Element.IsSettled = true;
            }
        }
    }

    private static bool? Setting(ElementContent module, string name) => module.Find(name) is null ? null : module.Flag(name);
}
