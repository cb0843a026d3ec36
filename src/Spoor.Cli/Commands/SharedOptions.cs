using System.CommandLine;
using System.CommandLine.Parsing;

namespace Spoor.Cli.Commands;

/// <summary>Options that several commands have, each with the same meaning everywhere.</summary>
internal static class SharedOptions
{
    private const int LongestTitle = 200;

    public static Option<string[]> Lists() => Checked(new Option<string[]>("--list")
    {
        Description = "A sanctions list, or a folder of lists, to screen against; may be given several times",
        HelpName = "FILE|DIR",
        Arity = ArgumentArity.OneOrMore,
    });

    public static Option<string> Out(string description, string? preset)
    {
        var option = Checked(new Option<string>("--out") { Description = description, HelpName = "DIR", Required = preset is null });
        if (preset is not null)
            option.DefaultValueFactory = _ => preset;
        return option;
    }

    public static Option<bool> Json() => new("--json") { Description = "Print one JSON document instead of text" };

    public static Option<bool> Strict() => new("--strict") { Description = "Exit status 1 when a document was not read" };

    public static Option<string> Language()
    {
        var option = new Option<string>("--language") { Description = "Language of the report: en or nb", HelpName = "en|nb", DefaultValueFactory = _ => "en" };
        option.AcceptOnlyFromAmong("en", "nb");
        return option;
    }

    /// <summary>The title of the report: one line of some length, never empty.</summary>
    public static Option<string?> Title()
    {
        var option = new Option<string?>("--title") { Description = "Title of the report; else the names of the folders given", HelpName = "TEXT" };
        option.Validators.Add(result =>
        {
            var title = result.Tokens is [var token] ? token.Value : "";
            if (string.IsNullOrWhiteSpace(title) || title.Length > LongestTitle || title.Any(char.IsControl))
                result.AddError($"The title must be one line of 1 to {LongestTitle} characters.");
        });
        return option;
    }

    public static Argument<string[]> Paths(string name, string description)
    {
        var argument = new Argument<string[]>(name) { Description = description, HelpName = name, Arity = ArgumentArity.OneOrMore };
        argument.Validators.Add(result => RefuseOptions(result, result.Tokens));
        return argument;
    }

    /// <summary>A value of an option that is itself a file or folder name: never empty, never another option.</summary>
    public static Option<T> Checked<T>(Option<T> option)
    {
        option.Validators.Add(result => RefuseOptions(result, result.Tokens));
        return option;
    }

    // The parser would take a mistyped option for the name of a file.
    private static void RefuseOptions(SymbolResult result, IReadOnlyList<Token> tokens)
    {
        foreach (var value in tokens.Select(t => t.Value))
        {
            if (value.Length == 0)
                result.AddError("An empty name stands where a file or folder is expected.");
            else if (value.StartsWith('-'))
                result.AddError($"There is no option '{value}' here. For a file of that name write './{value}'.");
        }
    }
}
