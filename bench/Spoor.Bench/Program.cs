using System.Globalization;
using Spoor.Bench;

const string Usage = "Usage: dotnet run -c Release --project bench/Spoor.Bench -- --throughput [N=2000] | --large MEGABYTES | --write FOLDER N";

// artifacts/bin/Spoor.Bench/<configuration>/ -> artifacts/bin/Spoor.Cli/<configuration>/
var here = new DirectoryInfo(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar));
var program = Path.Combine(here.Parent!.Parent!.FullName, "Spoor.Cli", here.Name, "spoor.dll");

switch (args)
{
    case ["--throughput"]:
        return await Throughput.Measure(program, 2000).ConfigureAwait(false);
    case ["--throughput", var text] when int.TryParse(text, CultureInfo.InvariantCulture, out var count) && count > 0:
        return await Throughput.Measure(program, count).ConfigureAwait(false);
    case ["--large", var text] when int.TryParse(text, CultureInfo.InvariantCulture, out var megabytes) && megabytes is > 0 and <= 1000:
        return await Throughput.MeasureLarge(program, megabytes).ConfigureAwait(false);
    case ["--write", var folder, var text] when int.TryParse(text, CultureInfo.InvariantCulture, out var count) && count > 0:
        Console.WriteLine(FormattableString.Invariant($"{MadeUpArticles.Write(folder, count)} bytes"));
        return 0;
    default:
        Console.Error.WriteLine(Usage);
        return 2;
}
