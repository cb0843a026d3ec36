using System.Globalization;
using Microsoft.AspNetCore.Components;

namespace Spoor.Pages.Proof;

/// <summary>
/// Draws a paragraph of an exhibit. Each marked stretch has an anchor where it begins; its further pieces bear
/// the same number, so that all of it lights up together.
/// </summary>
internal static class MarkedParagraph
{
    /// <summary>The paragraph as markup; its text is escaped by the renderer.</summary>
    public static RenderFragment Draw(int exhibit, ExhibitParagraph paragraph) => builder =>
    {
        builder.OpenElement(0, "p");
        builder.AddAttribute(1, "class", "segment-" + paragraph.Kind);
        builder.AddAttribute(2, "dir", "auto");
        foreach (var piece in paragraph.Pieces)
        {
            if (piece.Text is { } text)
            {
                builder.AddContent(3, text);
            }
            else if (piece.Opens == 0)
            {
                builder.CloseElement();
            }
            else
            {
                var number = string.Create(CultureInfo.InvariantCulture, $"{exhibit}-{piece.Opens}");
                builder.OpenElement(4, "mark");
                builder.AddAttribute(5, "data-ev", "ev-" + number);
                if (piece.IsFirst)
                {
                    builder.AddAttribute(6, "id", "ev-" + number);
                    builder.AddAttribute(7, "tabindex", "-1");
                    builder.AddAttribute(8, "data-number", number.Replace('-', '.'));
                }
            }
        }

        builder.CloseElement();
    };
}
