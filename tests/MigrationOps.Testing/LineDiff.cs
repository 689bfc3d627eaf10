using System.Text;

namespace MigrationOps.Testing;

/// <summary>A difference of two texts by lines, as a person reads it: <c>-</c> expected, <c>+</c> actual, with two lines of context.</summary>
public static class LineDiff
{
    private const int Context = 2;
    private const int LongestMiddle = 2_000;

    /// <summary>The difference, or the empty string if the texts are the same. Carriage returns are shown as <c>\r</c>.</summary>
    public static string Between(string expected, string actual)
    {
        if (expected == actual)
        {
            return string.Empty;
        }

        var left = expected.Split('\n');
        var right = actual.Split('\n');
        var prefix = CommonPrefix(left, right);
        var suffix = CommonSuffix(left, right, prefix);
        var text = new StringBuilder();
        Append(text, ' ', left[Math.Max(0, prefix - Context)..prefix]);
        AppendMiddle(text, left[prefix..(left.Length - suffix)], right[prefix..(right.Length - suffix)]);
        Append(text, ' ', left[(left.Length - suffix)..Math.Min(left.Length, left.Length - suffix + Context)]);
        return $"@@ line {prefix + 1} @@\n{text}";
    }

    private static int CommonPrefix(string[] left, string[] right)
    {
        var length = 0;
        while (length < left.Length && length < right.Length && left[length] == right[length])
        {
            length++;
        }

        return length;
    }

    private static int CommonSuffix(string[] left, string[] right, int prefix)
    {
        var length = 0;
        while (length < left.Length - prefix && length < right.Length - prefix && left[^(length + 1)] == right[^(length + 1)])
        {
            length++;
        }

        return length;
    }

    private static void AppendMiddle(StringBuilder text, string[] left, string[] right)
    {
        if (left.Length > LongestMiddle || right.Length > LongestMiddle)
        {
            Append(text, '-', left);
            Append(text, '+', right);
            return;
        }

        var common = LongestCommonSubsequences(left, right);
        var (i, j) = (0, 0);
        while (i < left.Length || j < right.Length)
        {
            if (i < left.Length && j < right.Length && left[i] == right[j])
            {
                Append(text, ' ', [left[i]]);
                (i, j) = (i + 1, j + 1);
            }
            else if (j == right.Length || (i < left.Length && common[i + 1, j] >= common[i, j + 1]))
            {
                Append(text, '-', [left[i++]]);
            }
            else
            {
                Append(text, '+', [right[j++]]);
            }
        }
    }

    private static int[,] LongestCommonSubsequences(string[] left, string[] right)
    {
        var lengths = new int[left.Length + 1, right.Length + 1];
        for (var i = left.Length - 1; i >= 0; i--)
        {
            for (var j = right.Length - 1; j >= 0; j--)
            {
                lengths[i, j] = left[i] == right[j] ? lengths[i + 1, j + 1] + 1 : Math.Max(lengths[i + 1, j], lengths[i, j + 1]);
            }
        }

        return lengths;
    }

    private static void Append(StringBuilder text, char mark, IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            text.Append(mark).Append(' ').Append(line.Replace("\r", "\\r", StringComparison.Ordinal)).Append('\n');
        }
    }
}
