using Xunit.Abstractions;

namespace MigrationOps.Testing;

/// <summary>One before/after pair with a single change, and what DacFx plans for it. Serializable, so that each pair is a test of its own.</summary>
public sealed class DdlCase : IXunitSerializable
{
    /// <summary>For the deserializer of the test runner, which fills the instance afterwards.</summary>
    public DdlCase()
        : this(string.Empty)
    {
    }

    /// <summary>The pair in this folder.</summary>
    public DdlCase(string folder) => Folder = folder;

    /// <summary>Full path of the folder.</summary>
    public string Folder { get; private set; }

    /// <summary>Name of the folder, such as <c>07_widen</c>.</summary>
    public string Name => Path.GetFileName(Folder);

    /// <summary>The DACPAC before the change.</summary>
    public string CurrentDacpac => Path.Combine(Folder, "current.dacpac");

    /// <summary>The DACPAC after the change.</summary>
    public string DesiredDacpac => Path.Combine(Folder, "desired.dacpac");

    /// <summary>The declarations that <see cref="CurrentDacpac"/> was built from.</summary>
    public string CurrentSql => Path.Combine(Folder, "current.sql");

    /// <summary>The declarations that <see cref="DesiredDacpac"/> was built from.</summary>
    public string DesiredSql => Path.Combine(Folder, "desired.sql");

    /// <summary>The script that DacFx writes for the pair.</summary>
    public string DacFxScript => Path.Combine(Folder, "dacfx.sql");

    /// <summary>The deployment report that DacFx writes for the pair: the operations and alerts it sees.</summary>
    public string DacFxReport => Path.Combine(Folder, "dacfx-report.xml");

    /// <summary>The extra deployment options that DacFx was given, such as <c>IgnoreColumnOrder=true</c>; none for most pairs.</summary>
    public IReadOnlyList<string> DacFxOptions
    {
        get
        {
            var path = Path.Combine(Folder, "options.txt");
            return File.Exists(path) ? [.. File.ReadLines(path).Where(line => line.Trim().Length > 0)] : [];
        }
    }

    /// <inheritdoc />
    public void Deserialize(IXunitSerializationInfo info) => Folder = info.GetValue<string>(nameof(Folder));

    /// <inheritdoc />
    public void Serialize(IXunitSerializationInfo info) => info.AddValue(nameof(Folder), Folder);

    /// <summary>The name, so that a test run lists pairs by name.</summary>
    public override string ToString() => Name;
}
