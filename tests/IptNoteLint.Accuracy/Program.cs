using System.Globalization;
using System.Text;
using IptNoteLint.Accuracy;

CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return AccuracyCommand.Run(args, Console.Out, Console.Error);
