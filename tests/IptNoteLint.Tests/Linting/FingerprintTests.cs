using CsCheck;
using IptNoteLint.Linting;

namespace IptNoteLint.Tests.Linting;

public sealed class FingerprintTests
{
    [Fact]
    public void WhiteSpaceAndCase_DoNotCount() =>
        Assert.Equal(Fingerprint.Of("IPT1001", "a.txt", "Role  dispute\r\n", 0), Fingerprint.Of("IPT1001", "a.txt", "role dispute", 0));

    [Fact]
    public void Absence_IsNotTheWordAbsent() =>
        Assert.NotEqual(Fingerprint.Of("IPT1001", "a.txt", null, 0), Fingerprint.Of("IPT1001", "a.txt", "absent", 0));

    [Fact]
    public void EachPart_Counts() => Gen.Select(Gen.String, Gen.Int[0, 9]).Sample((text, ordinal) =>
        Fingerprint.Of("IPT1001", "a.txt", text, ordinal) == Fingerprint.Of("IPT1001", "a.txt", text, ordinal)
        && Fingerprint.Of("IPT1001", "a.txt", text, ordinal) != Fingerprint.Of("IPT1002", "a.txt", text, ordinal)
        && Fingerprint.Of("IPT1001", "a.txt", text, ordinal) != Fingerprint.Of("IPT1001", "b.txt", text, ordinal)
        && Fingerprint.Of("IPT1001", "a.txt", text, ordinal) != Fingerprint.Of("IPT1001", "a.txt", text, ordinal + 1));
}
