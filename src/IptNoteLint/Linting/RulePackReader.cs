using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using IptNoteLint.Diagnostics;

namespace IptNoteLint.Linting;

/// <summary>Joins rule types with their pages, and refuses a set in which one has not the other.</summary>
internal static class RulePackReader
{
    /// <summary>The rules, ordered by id.</summary>
    /// <exception cref="RulePackException">Rules and pages differ, ids repeat, or a parent is unknown.</exception>
    /// <param name="types">The types that define them.</param>
    /// <param name="pages">Their pages by id.</param>
    /// <param name="others">Rules of another pack, which may be parents.</param>
    public static ImmutableArray<RuleSource> Read(IEnumerable<Type> types, IEnumerable<KeyValuePair<string, Lazy<string>>> pages, params IEnumerable<Descriptor> others)
    {
        var descriptors = types.Select(t => (Type: t, Descriptor: DescriptorOf(t))).OrderBy(r => r.Descriptor.Id, StringComparer.Ordinal).ToList();
        var pageOf = pages.ToDictionary(p => p.Key, p => p.Value, StringComparer.Ordinal);
        var ids = descriptors.Select(r => r.Descriptor.Id).ToList();
        var unpaged = ids.Where(id => !pageOf.ContainsKey(id)).ToList();
        var unruled = pageOf.Keys.Except(ids, StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        if (unpaged.Count + unruled.Count > 0)
        {
            throw new RulePackException(
                "The rules loaded and the pages embedded differ:"
                + (unpaged.Count > 0 ? $" without a page: {string.Join(", ", unpaged)}." : "")
                + (unruled.Count > 0 ? $" pages without a rule: {string.Join(", ", unruled)}." : ""));
        }

        CheckIds(ids, descriptors.Select(r => r.Descriptor).Concat(others));
        return [.. descriptors.Select(r => new RuleSource(r.Type, new RuleInfo(r.Descriptor, RulePage.Parse(r.Descriptor.Id, pageOf[r.Descriptor.Id]))))];
    }

    /// <summary>The public concrete rules of an assembly.</summary>
    [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = "The executable roots its rule assembly; a missing rule shows in the comparison with the pages. Others are loaded where nothing is trimmed.")]
    public static IEnumerable<Type> TypesOf(Assembly assembly) => assembly.GetTypes().Where(t => t is { IsPublic: true, IsAbstract: false }
        && (t.IsSubclassOf(typeof(NoteRule)) || t.IsSubclassOf(typeof(CaseRule)) || t.IsSubclassOf(typeof(CohortRule))));

    /// <summary>An assembly's name.</summary>
    public static string NameOf(Assembly assembly) => assembly.GetName().Name ?? "rules";

    /// <summary>An assembly's version.</summary>
    public static string VersionOf(Assembly assembly) =>
        assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0.0.0";

    /// <summary>The one descriptor that a rule declares.</summary>
    /// <exception cref="RulePackException">It declares none.</exception>
    [UnconditionalSuppressMessage("Trimming", "IL2070", Justification = "The executable roots its rule assembly.")]
    public static Descriptor DescriptorOf(Type rule) =>
        rule.GetField("Descriptor", BindingFlags.Public | BindingFlags.Static)?.GetValue(null) as Descriptor
        ?? throw new RulePackException($"{rule.Name} has no 'public static readonly Descriptor Descriptor'.");

    private static void CheckIds(List<string> ids, IEnumerable<Descriptor> descriptors)
    {
        if (ids.GroupBy(id => id, StringComparer.Ordinal).FirstOrDefault(g => g.Count() > 1) is { } twice)
        {
            throw new RulePackException($"{twice.Key} is the id of {twice.Count()} rules; an id belongs to one.");
        }

        var parents = descriptors.ToDictionary(d => d.Id, d => d.Parents, StringComparer.Ordinal);
        foreach (var (id, own) in parents)
        {
            if (own.FirstOrDefault(p => !parents.ContainsKey(p)) is { } unknown)
            {
                throw new RulePackException($"{id} has the parent {unknown}, which is no rule of this pack.");
            }

            if (Reaches(parents, id, id, []))
            {
                throw new RulePackException($"{id} is among its own parents.");
            }
        }
    }

    private static bool Reaches(Dictionary<string, ImmutableArray<string>> parents, string from, string to, HashSet<string> seen) =>
        parents[from].Any(p => p == to || (seen.Add(p) && parents.ContainsKey(p) && Reaches(parents, p, to, seen)));
}
