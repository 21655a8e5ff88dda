using System.Text;
using CsCheck;
using IptNoteLint.Cli.Documents;

namespace IptNoteLint.Tests.Documents;

public sealed class TextDecoderTests
{
    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(
        1252, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;

    private static readonly Encoding[] Marked =
    [
        new UTF8Encoding(encoderShouldEmitUTF8Identifier: true),
        new UnicodeEncoding(bigEndian: false, byteOrderMark: true),
        new UnicodeEncoding(bigEndian: true, byteOrderMark: true),
        new UTF32Encoding(bigEndian: false, byteOrderMark: true),
        new UTF32Encoding(bigEndian: true, byteOrderMark: true),
    ];

    private static readonly Gen<string> Text = new GenArray<string>(
        Gen.Int[1, 0x10FFFF].Where(c => c is < 0xD800 or > 0xDFFF and not 0xFEFF).Select(c => new Rune(c).ToString()))[0, 40].Select(string.Concat);

    [Fact]
    public void AnyText_WithAMark_ComesBackWithoutIt() => Text.Sample(text =>
        Assert.All(Marked, e => Assert.Equal(text, TextDecoder.Decode([.. e.GetPreamble(), .. e.GetBytes(text)]))));

    [Fact]
    public void AnyText_InUtf8WithoutMark_ComesBack() => Text.Sample(text => Assert.Equal(text, TextDecoder.Decode(Encoding.UTF8.GetBytes(text))));

    [Fact]
    public void AnyBytes_IfTheyDecode_AreLostNowhere() => new GenArray<byte>(Gen.OneOf(Gen.Byte, Gen.Byte[0x80, 0xFF], Gen.Byte[0x20, 0x7E]))[0, 24].Sample(bytes =>
        Assert.True(
            TextDecoder.Decode(bytes) is not { } text
            || Marked.Any(e => bytes.SequenceEqual(e.GetPreamble().Concat(e.GetBytes(text))))
            || bytes.SequenceEqual(Encoding.UTF8.GetBytes(text))
            || bytes.SequenceEqual(Windows1252.GetBytes(text))));

    [Fact]
    public void Windows1252_WhereNoBytesFormUtf8_IsRead() => new GenArray<(byte, char)>(Gen.Select(Gen.Byte[0x80, 0xFF], Gen.Char['a', 'z']))[1, 30].Sample(pairs =>
    {
        // A letter behind every high byte, so that no two high bytes meet.
        byte[] bytes = [.. pairs.SelectMany(p => new[] { p.Item1, (byte)p.Item2 })];
        var isDefined = pairs.All(p => p.Item1 is not (0x81 or 0x8D or 0x8F or 0x90 or 0x9D));
        Assert.Equal(isDefined ? Windows1252.GetString(bytes) : null, TextDecoder.Decode(bytes));
    });

    [Theory]
    [InlineData(new byte[] { 0x43, 0x00, 0x44 })] // a NUL: binary, or UTF-16 without its mark
    [InlineData(new byte[] { 0xFF, 0xFE, 0x00, 0xD8 })] // half a surrogate pair
    [InlineData(new byte[] { 0xFF, 0xFE, 0x43 })] // half a code unit
    [InlineData(new byte[] { 0xEF, 0xBB, 0xBF, 0xE9 })] // marked as UTF-8 and isn't
    [InlineData(new byte[] { 0xC3, 0xA9, 0x20, 0xE9 })] // UTF-8 and Windows-1252 mixed
    [InlineData(new byte[] { 0xE9, 0x20, 0xC3, 0xA9 })] // the same the other way round
    [InlineData(new byte[] { 0xE9, 0x1B, 0x5B })] // a control byte
    [InlineData(new byte[] { 0xC0, 0xAF, 0x01 })] // an overlong form
    public void Bytes_OfNoKnownEncoding_AreNotGuessedAt(byte[] bytes) => Assert.Null(TextDecoder.Decode(bytes));

    [Fact]
    public void SecondMark_IsPartOfTheText() => Assert.Equal("\uFEFFa", TextDecoder.Decode([0xEF, 0xBB, 0xBF, 0xEF, 0xBB, 0xBF, 0x61]));

    [Fact]
    public void DecomposedLetters_AreNotNormalised() => Assert.Equal("e\u0301\r\n\u2028", TextDecoder.Decode("e\u0301\r\n\u2028"u8));
}
