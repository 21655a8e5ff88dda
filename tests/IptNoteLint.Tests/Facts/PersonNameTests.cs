using IptNoteLint.Facts;

namespace IptNoteLint.Tests.Facts;

/// <summary>A therapist's name reaches a page without quotes: whatever reads otherwise doesn't.</summary>
public sealed class PersonNameTests
{
    [Theory]
    [InlineData("R. Maro", "R. Maro")]
    [InlineData("RM", "RM")]
    [InlineData("R.M.", "R.M.")]
    [InlineData("Dr. Ana van der Berg", "Dr. Ana van der Berg")]
    [InlineData("Maro, Rhea", "Maro, Rhea")]
    [InlineData("Rhea Maro, LCSW", "Rhea Maro, LCSW")]
    [InlineData("R. Maro, clinical psychologist", "R. Maro")]
    [InlineData("Rhea O'Maro-Lind, Ph.D. (supervised by J. Bell)", "Rhea O'Maro-Lind, Ph.D.")]
    [InlineData("R. Maro   SESSION 4", "R. Maro")]
    [InlineData("\u00C9. Nu\u00F1ez", "\u00C9. Nu\u00F1ez")]
    public void Name_IsTaken(string value, string name) => Assert.Equal(name, PersonName.At(value));

    [Theory]
    [InlineData("")]
    [InlineData("______")]
    [InlineData("talked about her mother")]
    [InlineData("Tearful when she spoke of it")]
    [InlineData("Electronically. Shared.")]
    [InlineData("Wants To Die And Told Nobody About")]
    [InlineData("4 March")]
    [InlineData("van der")]
    [InlineData("Ana\u0007Bell")]
    public void OtherWords_AreNone(string value) => Assert.Null(PersonName.At(value));
}
