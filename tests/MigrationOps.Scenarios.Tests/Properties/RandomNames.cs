using MigrationOps.Model;

namespace MigrationOps.Scenarios.Tests.Properties;

/// <summary>Names out of a small pool, so that two databases share some of them, with all that quoting has to bear.</summary>
internal static class RandomNames
{
    private static readonly string[] Pool = ["Orders", "a]b", "it's", "naïve", "日本", "with space", "q\"uote", "semi;colon", "dot.ted", "select", "--no", "/*x*/", "[in]", "\U0001F600", "x'']]"];

    public static readonly SqlName[] Schemas = [SqlName.Of("dbo"), SqlName.Of("app ]")];

    public static SqlName Object(Random random, string kind) => Schemas[random.Next(Schemas.Length)].Child(kind + Pool[random.Next(Pool.Length)]);

    public static string[] Several(Random random, int most)
    {
        var names = Pool.ToArray();
        random.Shuffle(names);
        return names[..random.Next(1, most + 1)];
    }
}
