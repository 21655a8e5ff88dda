using System.Text.Json;
using IptNoteLint.Reports;
using IptNoteLint.Tests.Rules;

namespace IptNoteLint.Tests.Reports;

public sealed class RuleListTests
{
    private static readonly SchemaCheck Schema = new("""
        {
          "$schema": "https://json-schema.org/draft/2020-12/schema",
          "type": "array",
          "items": {
            "type": "object",
            "required": ["id", "name", "title", "category", "scope", "severity", "severityByPhase", "preview", "packs", "appliesTo", "parents", "needs", "options", "message", "sources", "page"],
            "additionalProperties": false,
            "properties": {
              "id": {"type": "string", "pattern": "^IPT[0-9]{4}$"},
              "name": {"type": "string", "pattern": "^[a-z0-9-]+$"},
              "title": {"type": "string", "pattern": "[^.]$"},
              "category": {"type": "string", "pattern": "^[A-Z][A-Za-z]+$"},
              "scope": {"enum": ["note", "case", "cohort"]},
              "severity": {"enum": ["error", "warning", "info", "hint"]},
              "severityByPhase": {
                "type": "object",
                "required": ["initial", "initialDue", "middle", "termination", "maintenance", "unknown"],
                "additionalProperties": {"enum": ["error", "warning", "info", "hint", "pass", "off"]}
              },
              "preview": {"type": "boolean"},
              "packs": {"type": "array", "items": {"enum": ["us", "uk"]}},
              "appliesTo": {"type": "string", "minLength": 1},
              "parents": {"type": "array", "items": {"type": "string", "pattern": "^IPT[0-9]{4}$"}},
              "needs": {"type": "array", "items": {"type": "string", "minLength": 1}},
              "options": {
                "type": "array",
                "items": {
                  "type": "object",
                  "required": ["name", "value", "least", "most"],
                  "additionalProperties": false,
                  "properties": {"name": {"type": "string"}, "value": {"type": "integer"}, "least": {"type": "integer"}, "most": {"type": "integer"}}
                }
              },
              "message": {"type": "string", "pattern": "^[A-Z].*\\.$"},
              "sources": {"type": "array", "minItems": 1, "items": {"type": "string", "minLength": 1}},
              "page": {"type": "string", "pattern": "^rules/[A-Za-z]+/IPT[0-9]{4}\\.md$"}
            }
          }
        }
        """);

    [Fact]
    public void Json_HoldsAllThatIsKnownOfEachRule() => Assert.Equal("", Schema.Complaints(RuleList.AsJson(RulePackUnderTest.Pack.Rules)));

    [Fact]
    public void Json_PagesAndParents_AreThere()
    {
        using var list = JsonDocument.Parse(RuleList.AsJson(RulePackUnderTest.Pack.Rules));
        Assert.All(list.RootElement.EnumerateArray(), rule =>
        {
            Assert.True(File.Exists(Repository.PathOf(rule.GetProperty("page").GetString()!.Split('/'))));
            Assert.All(rule.GetProperty("parents").EnumerateArray(), p => Assert.NotNull(RulePackUnderTest.Pack.Find(p.GetString()!)));
        });
    }

    [Fact]
    public void Lists_AreTheSameBytesEachTime()
    {
        var rules = RulePackUnderTest.Pack.Rules;
        Assert.Equal(RuleList.AsJson(rules), RuleList.AsJson(rules));
        Assert.Equal(rules.Length + 2, RuleList.AsMarkdown(rules.Select(r => r.Descriptor), "").Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }
}
