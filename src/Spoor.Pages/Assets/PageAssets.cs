using System.Security.Cryptography;
using System.Text;

namespace Spoor.Pages.Assets;

/// <summary>The page's style and script, and the content security policy that lets in these two and nothing else.</summary>
internal static class PageAssets
{
    /// <summary>The style sheet, exactly as it stands in the page.</summary>
    public static string Style { get; } = Read("report.css");

    /// <summary>The script, exactly as it stands in the page.</summary>
    public static string Script { get; } = Read("report.js");

    /// <summary>No network, no frames, no forms; style and script by the hash of their text.</summary>
    public static string Policy { get; } =
        $"default-src 'none'; style-src '{Hash(Style)}'; script-src '{Hash(Script)}'; img-src data:; base-uri 'none'; form-action 'none'";

    // A browser hashes the text after it turned every line end into a line feed.
    private static string Read(string name)
    {
        using var stream = typeof(PageAssets).Assembly.GetManifestResourceStream("Spoor.Pages.Assets." + name)
            ?? throw new InvalidOperationException($"The program lacks its asset '{name}'.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    private static string Hash(string text) => "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
