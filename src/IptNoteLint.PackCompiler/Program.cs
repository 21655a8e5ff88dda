using IptNoteLint.Lexicons;
using IptNoteLint.Linting;

// PackCompiler LIST LEXICONS HASH: reads the texts that LIST names, a line each, "name in the assembly|file", and writes their
// compiled lexicons and their hash.
if (args is not [var list, var lexicons, var hash])
{
    Console.Error.WriteLine("usage: IptNoteLint.PackCompiler LIST LEXICONS HASH");
    return 2;
}

var texts = PackResources.Of(File.ReadLines(list).Select(l => l.Split('|', 2)).Select(l => KeyValuePair.Create(l[0], File.ReadAllText(l[1]))));
try
{
    File.WriteAllBytes(lexicons, Lexicon.Compile(texts.LexiconFiles()).Compiled.Bytes);
}
catch (LexiconException e)
{
    Console.Error.WriteLine($"rules/Lexicons: error IPTPACK: {e.Message}");
    return 1;
}

File.WriteAllText(hash, texts.Hash());
return 0;
