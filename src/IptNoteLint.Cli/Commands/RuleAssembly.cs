using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Runtime.CompilerServices;
using IptNoteLint.Lexicons;
using IptNoteLint.Linting;
using IptNoteLint.Settings;

namespace IptNoteLint.Cli.Commands;

/// <summary>Loads rules that somebody built in C#. They run with this program's rights: whoever names such a file trusts it.</summary>
internal static class RuleAssembly
{
    /// <summary>Rules with those of an assembly.</summary>
    /// <param name="pack">The rules.</param>
    /// <param name="file">The assembly's file.</param>
    /// <param name="place">What names it, for messages.</param>
    /// <exception cref="SettingsException">It can't be used here, or not at all.</exception>
    public static RulePack Add(RulePack pack, string file, string place)
    {
        if (!RuntimeFeature.IsDynamicCodeSupported)
        {
            throw new SettingsException(place, "This build is a native executable and can't load an assembly; use the build that runs on .NET ('dotnet publish src/IptNoteLint.Cli -c Release'). House packs in YAML work in both.");
        }

        if (!File.Exists(file))
        {
            throw new SettingsException(place, $"There is no file '{file}'; check the name.");
        }

        try
        {
            return pack.With(Load(Path.GetFullPath(file)));
        }
        catch (Exception e) when (e is BadImageFormatException or FileLoadException or FileNotFoundException or ReflectionTypeLoadException or TypeLoadException or MissingMemberException)
        {
            throw new SettingsException(place, $"'{file}' is no assembly of rules that fits this program; build it against this version and this engine.");
        }
        catch (Exception e) when (e is RulePackException or LexiconException or TargetInvocationException or TypeInitializationException)
        {
            throw new SettingsException(place, $"'{file}' can't be used. {(e.InnerException ?? e).Message}");
        }
    }

    [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = "Only a build that isn't trimmed comes here.")]
    private static Assembly Load(string path) => Assembly.LoadFrom(path);
}
