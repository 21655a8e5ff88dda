namespace IptNoteLint.Pages.Tests;

/// <summary>All tests share one browser and one set of pages.</summary>
[CollectionDefinition(Name)]
public sealed class PagesCollection : ICollectionFixture<Browser>, ICollectionFixture<SampleReports>, ICollectionFixture<CaseloadReports>
{
    /// <summary>The collection's name.</summary>
    public const string Name = "pages";
}
