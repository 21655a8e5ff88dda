using System.Security.Cryptography;
using System.Text;
using IptNoteLint.Cli.Documents;

namespace IptNoteLint.Cli.Store;

/// <summary>Names a version of a note whose rows and reports were purged, without keeping the name of the note.</summary>
internal static class PurgedVersion
{
    /// <summary>The hash of a version, 64 hexadecimal digits.</summary>
    public static string Of(string path, FileStamp stamp) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{path}\n{StampText.Write(stamp)}")));
}
