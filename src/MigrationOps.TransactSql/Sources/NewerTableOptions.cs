using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.Model;
using MigrationOps.TransactSql.Parsing;

namespace MigrationOps.TransactSql.Sources;

/// <summary>Takes options out of CREATE TABLE that are newer than the parser at hand (LEDGER, XML_COMPRESSION), so that the rest can be read and they are kept beside it.</summary>
internal sealed class NewerTableOptions
{
    // As a DACPAC has it, so that both forms are equal.
    private const string WholeTableCompressed = """
        <Element Type="SqlXmlCompressionOption">
          <Property Name="IsCompressed">True</Property>
          <Property Name="PartitionNumber">1</Property>
        </Element>

        """;

    private readonly List<TSqlParserToken> _tokens;
    private readonly List<UnknownProperty> _properties = [];

    private NewerTableOptions(IEnumerable<TSqlParserToken> tokens)
    {
        _tokens = [.. tokens.Where(token => token.IsMeaningful() || token.TokenType == TSqlTokenType.EndOfFile)];
    }

    /// <summary>The batch without the options.</summary>
    public IList<TSqlParserToken> Tokens => _tokens;

    /// <summary>The options under the names of the DACPAC format; those that are OFF are left out.</summary>
    public IReadOnlyList<UnknownProperty> Properties => _properties;

    /// <summary>Takes the options out of a batch.</summary>
    /// <param name="batch">The batch.</param>
    /// <returns>What is left and what was taken; null where there is nothing to take.</returns>
    public static NewerTableOptions? TakeFrom(SourceBatch batch)
    {
        var options = new NewerTableOptions(batch.Tokens);
        var count = options._tokens.Count;
        for (var i = 0; i + 2 < options._tokens.Count; i++)
        {
            if (options.IsOption(i))
            {
                options.TakeAt(i);
                i = Math.Max(-1, i - 2);
            }
        }

        return options._tokens.Count < count ? options : null;
    }

    private bool IsOption(int at) => _tokens[at].Text.ToUpperInvariant() is "LEDGER" or "XML_COMPRESSION"
        && _tokens[at].TokenType == TSqlTokenType.Identifier
        && _tokens[at + 1].TokenType == TSqlTokenType.EqualsSign
        && _tokens[at + 2].TokenType is TSqlTokenType.On or TSqlTokenType.Off;

    private void TakeAt(int at)
    {
        var end = EndOfGroup(at + 3);
        var option = _tokens.GetRange(at, end - at);
        if (option[2].TokenType == TSqlTokenType.On)
        {
            _properties.Add(Property(option));
        }

        _tokens.RemoveRange(at, end - at);
        if (at > 0 && _tokens[at - 1].TokenType == TSqlTokenType.Comma)
        {
            _tokens.RemoveAt(at - 1);
        }
        else if (_tokens[at].TokenType == TSqlTokenType.Comma)
        {
            _tokens.RemoveAt(at);
        }
        else if (at > 1 && _tokens[at - 2].TokenType == TSqlTokenType.With && _tokens[at].TokenType == TSqlTokenType.RightParenthesis)
        {
            _tokens.RemoveRange(at - 2, 3);
        }
    }

    // Behind ON may stand a list in parentheses, or ON PARTITIONS with one.
    private int EndOfGroup(int at)
    {
        var open = _tokens[at].TokenType == TSqlTokenType.On ? at + 2 : at;
        if (open >= _tokens.Count || _tokens[open].TokenType != TSqlTokenType.LeftParenthesis)
        {
            return at;
        }

        var depth = 0;
        for (var i = open; i < _tokens.Count; i++)
        {
            depth += _tokens[i].TokenType switch { TSqlTokenType.LeftParenthesis => 1, TSqlTokenType.RightParenthesis => -1, _ => 0 };
            if (depth == 0)
            {
                return i + 1;
            }
        }

        return at;
    }

    private static UnknownProperty Property(List<TSqlParserToken> option)
    {
        var isLedger = option[0].Text.Equals("LEDGER", StringComparison.OrdinalIgnoreCase);
        var words = string.Join(' ', option.Skip(2).Select(token => token.Text.ToUpperInvariant()));
        return words switch
        {
            "ON" when isLedger => new UnknownProperty("LedgerType", "2"),
            "ON ( APPEND_ONLY = ON )" when isLedger => new UnknownProperty("LedgerType", "3"),
            "ON" => new UnknownProperty("XmlCompressionOptions", WholeTableCompressed),
            _ => new UnknownProperty(isLedger ? "LedgerType" : "XmlCompressionOptions", words),
        };
    }
}
