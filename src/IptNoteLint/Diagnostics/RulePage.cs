using System.Collections.Immutable;

namespace IptNoteLint.Diagnostics;

/// <summary>A rule's page: documentation, <c>explain</c> text and test at once.</summary>
public sealed class RulePage
{
    private readonly Lazy<string> _markdown;
    private readonly Lazy<ImmutableDictionary<string, string>> _sections;

    private RulePage(string id, Lazy<string> markdown)
    {
        Id = id;
        _markdown = markdown;
        _sections = new Lazy<ImmutableDictionary<string, string>>(() => Split(Markdown));
    }

    /// <summary>The rule's id, from the file's name.</summary>
    public string Id { get; }

    /// <summary>The whole page.</summary>
    public string Markdown => _markdown.Value;

    /// <summary>What the rule reports.</summary>
    public string WhatItReports => this["What it reports"];

    /// <summary>Why it matters, with its source line.</summary>
    public string WhyItMatters => this["Why it matters"];

    /// <summary>What would satisfy it, kindly put; never asks for words about what did not happen.</summary>
    public string HowToSatisfyIt => this["How to satisfy it"];

    /// <summary>The text under a second-level heading, trimmed; empty where the page lacks it.</summary>
    public string this[string heading] => _sections.Value.GetValueOrDefault(heading, "");

    /// <summary>Splits a page at its second-level headings; headings inside fenced notes do not count.</summary>
    public static RulePage Parse(string id, string markdown) => Parse(id, new Lazy<string>(markdown));

    /// <summary>The same of a page that is read when somebody asks for it: most runs show none.</summary>
    public static RulePage Parse(string id, Lazy<string> markdown) => new(id, markdown);

    private static ImmutableDictionary<string, string> Split(string markdown)
    {
        var sections = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        var heading = "";
        var body = new List<string>();
        var fenced = false;
        foreach (var line in markdown.ReplaceLineEndings("\n").Split('\n').Append("## "))
        {
            fenced ^= line.StartsWith("```", StringComparison.Ordinal);
            if (!fenced && line.StartsWith("## ", StringComparison.Ordinal))
            {
                sections[heading] = string.Join('\n', body).Trim();
                heading = line[3..].Trim();
                body.Clear();
                continue;
            }

            body.Add(line);
        }

        return sections.ToImmutable();
    }
}

/// <summary>A rule as reports and <c>explain</c> know it.</summary>
/// <param name="Descriptor">What it is.</param>
/// <param name="Page">Its page.</param>
public sealed record RuleInfo(Descriptor Descriptor, RulePage Page);
