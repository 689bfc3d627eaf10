using System.Text;
using MigrationOps.Testing;

namespace MigrationOps.Dacpac.Tests;

/// <summary>Makes broken packages out of a good one. The same seed gives the same bytes.</summary>
internal sealed class MutatedPackage(string model, int seed)
{
    private readonly Random _random = new(seed);

    /// <summary>Makes the package.</summary>
    /// <returns>Its bytes.</returns>
    public byte[] ToBytes() => _random.Next(8) switch
    {
        0 => FlippedBytes(DacpacBuilder.OfModel(model).ToBytes()),
        1 => Cut(DacpacBuilder.OfModel(model).ToBytes()),
        2 => DacpacBuilder.OfModel(FlippedBytes(Encoding.UTF8.GetBytes(model))).ToBytes(),
        3 => DacpacBuilder.OfModel(Cut(Encoding.UTF8.GetBytes(model))).ToBytes(),
        4 => DacpacBuilder.OfModel(Shuffled()).ToBytes(),
        5 => DacpacBuilder.OfModel(Spliced()).ToBytes(),
        6 => DacpacBuilder.OfModel(Stretched()).ToBytes(),
        _ => Wrapped(),
    };

    private byte[] FlippedBytes(byte[] bytes)
    {
        for (var i = _random.Next(1, 12); i > 0; i--)
        {
            bytes[_random.Next(bytes.Length)] ^= (byte)(1 << _random.Next(8));
        }

        return bytes;
    }

    private byte[] Cut(byte[] bytes) => bytes[.._random.Next(bytes.Length)];

    // Lines change places, come twice or are lost.
    private string Shuffled()
    {
        var lines = model.Split('\n').ToList();
        for (var i = _random.Next(1, 20); i > 0; i--)
        {
            var (from, to) = (_random.Next(lines.Count), _random.Next(lines.Count));
            switch (_random.Next(3))
            {
                case 0:
                    (lines[from], lines[to]) = (lines[to], lines[from]);
                    break;
                case 1:
                    lines.Insert(to, lines[from]);
                    break;
                default:
                    lines.RemoveAt(from);
                    break;
            }
        }

        return string.Join('\n', lines);
    }

    // An attribute's value goes into another place, so that the XML stays well-formed and the model does not.
    private string Spliced()
    {
        var parts = model.Split('"');
        for (var i = _random.Next(1, 6); i > 0; i--)
        {
            parts[Odd(parts.Length)] = _random.Next(4) switch
            {
                0 => string.Empty,
                1 => "[",
                2 => _random.NextInt64().ToString(System.Globalization.CultureInfo.InvariantCulture) + "000000000000",
                _ => parts[Odd(parts.Length)],
            };
        }

        return string.Join('"', parts);
    }

    private int Odd(int length) => (2 * _random.Next(length / 2)) + 1;

    // A huge name, or very deep nesting.
    private string Stretched() => _random.Next(2) == 0
        ? Replaced($"[{new string('x', _random.Next(1, 1 << 20))}]")
        : model.Replace("<Model>", "<Model>" + string.Concat(Enumerable.Repeat("<Element Type=\"SqlTable\"><Relationship Name=\"Columns\"><Entry>", _random.Next(1, 5000))), StringComparison.Ordinal);

    private string Replaced(string name)
    {
        var parts = model.Split('"');
        parts[Odd(parts.Length)] = name;
        return string.Join('"', parts);
    }

    // The right content in a wrong container: another checksum, parts that are missing, come twice or are larger than they may be.
    private byte[] Wrapped()
    {
        var package = DacpacBuilder.OfModel(model);
        return (_random.Next(6) switch
        {
            0 => package.WithChecksum(new string('A', _random.Next(100))),
            1 => package.Without("Origin.xml"),
            2 => package.Without("model.xml"),
            3 => package.With("model.xml", model),
            4 => package.With("refactor.xml", Cut(Encoding.UTF8.GetBytes("<Operations><Operation Name=\"Rename Refactor\" Key=\"k\"><Property Name=\"ElementName\" Value=\"[a\" /></Operation></Operations>"))),
            _ => DacpacBuilder.OfModel(model.Replace("<Model>", $"<Model><!--{new string('x', _random.Next(1, 20 << 20))}-->", StringComparison.Ordinal)),
        }).ToBytes();
    }
}
