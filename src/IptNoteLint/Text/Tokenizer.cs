using System.Collections.Immutable;

namespace IptNoteLint.Text;

/// <summary>Cuts text into tokens in one pass; offsets stay exact.</summary>
public static class Tokenizer
{
    /// <summary>The tokens of a text, in order.</summary>
    public static ImmutableArray<Token> Tokenize(string text)
    {
        var tokens = ImmutableArray.CreateBuilder<Token>(text.Length / 5 + 4);
        var traits = TokenTraits.SpaceBefore | TokenTraits.LineStart;
        var quoted = false;
        var i = 0;
        while (i < text.Length)
        {
            var c = text[i];
            if (c is '\n' or '\r')
            {
                EndLine(tokens);
                traits = TokenTraits.SpaceBefore | TokenTraits.LineStart;
                quoted = false;
                i++;
                continue;
            }

            if (char.IsWhiteSpace(c))
            {
                traits = (traits | TokenTraits.SpaceBefore) & ~TokenTraits.HyphenBefore;
                i++;
                continue;
            }

            if (IsQuote(c))
            {
                quoted = c == '\u201C' || (c != '\u201D' && !quoted);
                traits |= quoted ? TokenTraits.QuoteOpens : TokenTraits.None;
                i++;
                continue;
            }

            if (IsSilent(text, i, traits))
            {
                traits |= IsHyphen(c) ? TokenTraits.HyphenBefore : TokenTraits.None;
                i++;
                continue;
            }

            var (kind, length) = Measure(text, i);
            var span = new TextSpan(i, length);
            tokens.Add(new Token(span, kind, traits | Shape(text, span, kind) | (quoted ? TokenTraits.Quoted : 0)));
            traits = TokenTraits.None;
            i += length;
        }

        EndLine(tokens);
        return tokens.ToImmutable();
    }

    private static void EndLine(ImmutableArray<Token>.Builder tokens)
    {
        if (tokens.Count > 0 && !tokens[^1].Is(TokenTraits.LineEnd))
        {
            tokens[^1] = tokens[^1] with { Traits = tokens[^1].Traits | TokenTraits.LineEnd };
        }
    }

    private static (TokenKind Kind, int Length) Measure(string text, int start)
    {
        var i = start;
        if (char.IsLetter(text[i]))
        {
            for (i++; i < text.Length && (IsWordPart(text[i]) || IsInnerApostrophe(text, i)); i++)
            {
            }

            return (TokenKind.Word, i - start);
        }

        if (char.IsAsciiDigit(text[i]))
        {
            for (i++; i < text.Length && (char.IsAsciiDigit(text[i]) || IsDecimalPoint(text, i)); i++)
            {
            }

            return (TokenKind.Number, i - start);
        }

        // A surrogate pair (an emoji) is one sign.
        return (TokenKind.Sign, char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]) ? 2 : 1);
    }

    private static bool IsWordPart(char c) =>
        char.IsLetter(c) || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark;

    private static bool IsInnerApostrophe(string text, int i) =>
        text[i] is '\'' or '\u2019' && i + 1 < text.Length && char.IsLetter(text[i + 1]);

    private static bool IsDecimalPoint(string text, int i) =>
        text[i] == '.' && i + 1 < text.Length && char.IsAsciiDigit(text[i + 1]);

    private static bool IsQuote(char c) => c is '"' or '\u201C' or '\u201D' or '\u201E' or '\u00AB' or '\u00BB';

    private static bool IsHyphen(char c) => c is '-' or '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014';

    // Bullets and emphasis say nothing; a hyphen inside a word or range joins; a dash between spaces is a sign.
    private static bool IsSilent(string text, int i, TokenTraits traits)
    {
        var c = text[i];
        if (c is '*' or '_' or '`' or '\u2022' or '\u25CF' or '\u00B7' or '\u00AD' or '\u200B' or '\'' or '\u2018' or '\u2019')
        {
            return true;
        }

        if ((traits & TokenTraits.LineStart) != 0)
        {
            return c is '>' or '#' or '-' or '\u2013' or '\u2014';
        }

        return IsHyphen(c) && ((traits & TokenTraits.SpaceBefore) == 0 || (i + 1 < text.Length && IsHyphen(text[i + 1])))
            && i + 1 < text.Length && !char.IsWhiteSpace(text[i + 1]);
    }

    private static TokenTraits Shape(string text, TextSpan span, TokenKind kind)
    {
        if (kind != TokenKind.Word || !char.IsUpper(text[span.Start]))
        {
            return TokenTraits.None;
        }

        var capitals = true;
        for (var i = span.Start + 1; i < span.End && capitals; i++)
        {
            capitals = !char.IsLower(text[i]);
        }

        return TokenTraits.Capital | (capitals && span.Length > 1 ? TokenTraits.AllCaps : TokenTraits.None);
    }
}
