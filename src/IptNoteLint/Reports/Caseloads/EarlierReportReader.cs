using System.Collections.Frozen;
using System.Text.Json;
using IptNoteLint.Caseloads;

namespace IptNoteLint.Reports.Caseloads;

/// <summary>Reads the findings of a JSON report that this tool wrote before.</summary>
public sealed class EarlierReportReader
{
    // Depths of the names of fields: of the report, of a note or case in its list, of a result in the note's or case's list.
    private const int OfReport = 1;
    private const int OfItem = 3;
    private const int OfResult = 5;

    private readonly List<EarlierFinding> _findings = [];
    private readonly HashSet<string> _fingerprints = new(StringComparer.Ordinal);
    private readonly HashSet<string> _owners = new(StringComparer.Ordinal);
    private readonly Dictionary<int, string> _fields = [];
    private readonly Dictionary<string, string?> _result = new(StringComparer.Ordinal);
    private readonly List<EarlierFinding> _ofItem = [];
    private string? _owner;
    private string? _hash;
    private string? _version;
    private bool _isLinted;
    private bool? _isObject;

    private EarlierReportReader()
    {
    }

    /// <summary>Reads a report; null where the JSON is no report of this tool.</summary>
    /// <param name="input">The JSON.</param>
    /// <exception cref="JsonException">It is no JSON, or such as no report is: nested too deep, or a string that is no text.</exception>
    public static EarlierReport? Read(Stream input)
    {
        var reader = new EarlierReportReader();
        try
        {
            new JsonTokens(input).Read(reader.Take);
        }
        catch (InvalidOperationException e)
        {
            // Half of a surrogate pair is JSON, and no text.
            throw new JsonException(null, e);
        }

        return reader._isObject != true || reader._hash is null || reader._version is null ? null : new EarlierReport(reader._hash, reader._findings, reader._owners.ToFrozenSet(StringComparer.Ordinal));
    }

    private string? Field(int depth) => _fields.GetValueOrDefault(depth);

    private bool IsInList => Field(OfReport) is "notes" or "cases";

    private void Take(Utf8JsonReader token)
    {
        var depth = token.CurrentDepth;
        _isObject ??= token.TokenType == JsonTokenType.StartObject;
        switch (token.TokenType)
        {
            case JsonTokenType.PropertyName:
                _fields[depth] = token.GetString()!;
                break;
            case JsonTokenType.StartObject when IsInList && depth == OfItem - 1:
                (_owner, _isLinted) = (null, Field(OfReport) == "cases");
                _ofItem.Clear();
                break;
            case JsonTokenType.EndObject when IsInList && depth == OfItem - 1:
                EndItem();
                break;
            case JsonTokenType.StartObject when IsInList && depth == OfResult - 1:
                _result.Clear();
                break;
            case JsonTokenType.StartObject when IsInList && depth == OfResult:
                // What a result was set aside for is an object; that it is one says enough.
                _result[Field(OfResult) ?? ""] = "";
                break;
            case JsonTokenType.EndObject when IsInList && depth == OfResult - 1:
                EndResult();
                break;
            case JsonTokenType.String or JsonTokenType.Null:
                TakeValue(token.TokenType == JsonTokenType.Null ? null : token.GetString(), depth);
                break;
        }
    }

    private void TakeValue(string? value, int depth)
    {
        switch (depth)
        {
            case OfReport when Field(OfReport) == "schemaVersion":
                _version = value;
                break;
            case OfReport + 1 when Field(OfReport) == "tool" && Field(depth) == "rulePackHash":
                _hash = value;
                break;
            case OfItem when (Field(OfReport), Field(OfItem)) is ("notes", "path") or ("cases", "case"):
                _owner = value;
                break;
            case OfItem when Field(OfReport) == "notes" && Field(OfItem) == "status":
                _isLinted = value == "linted";
                break;
            case OfResult when IsInList:
                _result[Field(OfResult) ?? ""] = value;
                break;
        }
    }

    private void EndResult()
    {
        if (Field(OfItem) == "results" && _result.GetValueOrDefault("kind") == "fail" && _result.GetValueOrDefault("suppressed") is null
            && _result.GetValueOrDefault("fingerprint") is { Length: > 0 } fingerprint && _result.GetValueOrDefault("ruleId") is { } rule)
        {
            _ofItem.Add(new EarlierFinding(fingerprint, rule, ""));
        }
    }

    private void EndItem()
    {
        if (_owner is { } owner && _isLinted)
        {
            _owners.Add(owner);
            _findings.AddRange(_ofItem.Where(f => _fingerprints.Add(f.Fingerprint)).Select(f => f with { Owner = owner }));
        }
    }
}
