namespace MigrationOps.Operations.Conversions;

/// <summary>Changes from and to <c>xml</c>.</summary>
internal static class XmlConversions
{
    /// <summary>What a change does.</summary>
    /// <param name="pair">The two sides.</param>
    /// <returns>The conversion.</returns>
    public static Conversion Between(TypePair pair) => (pair.From, pair.To) switch
    {
        (TypeFamily.Xml, TypeFamily.Xml) when pair.Desired is { XmlSchemaCollection: null, IsXmlDocument: false } =>
            Conversion.Safe(CostClass.SizeOfData, "Every value is written anew; untyped XML holds every typed value."),
        (TypeFamily.Xml, TypeFamily.Xml) => Conversion.Failing("A value that does not satisfy the schema collection makes the statement fail."),
        (TypeFamily.NonUnicode or TypeFamily.Unicode or TypeFamily.Binary, TypeFamily.Xml) =>
            Conversion.FailingAndSilent("A text that is not well-formed makes the statement fail; insignificant white space and the declaration are lost without an error."),
        _ => Conversion.Refused($"{pair.Current} does not convert implicitly to {pair.Desired}."),
    };
}
