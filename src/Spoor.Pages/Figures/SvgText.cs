using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Spoor.Pages.Words;

namespace Spoor.Pages.Figures;

/// <summary>Lines of text in a picture. A class of its own because Razor keeps the element name <c>text</c> for itself.</summary>
public sealed class SvgText : ComponentBase
{
    /// <summary>The lines, from above.</summary>
    [Parameter, EditorRequired]
    public IEnumerable<string> Lines { get; set; } = [];

    /// <summary>Anchor point of the lines, in pixels.</summary>
    [Parameter]
    public double X { get; set; }

    /// <summary>Base line of the first line, in pixels.</summary>
    [Parameter]
    public double Y { get; set; }

    /// <summary>Distance of two base lines, in pixels.</summary>
    [Parameter]
    public double LineHeight { get; set; } = 16;

    /// <summary>Where the anchor point lies: <c>start</c>, <c>middle</c> or <c>end</c>.</summary>
    [Parameter]
    public string Anchor { get; set; } = "start";

    /// <summary>Class for its looks.</summary>
    [Parameter]
    public string? Class { get; set; }

    /// <summary>True for words from documents and lists.</summary>
    [Parameter]
    public bool Quoted { get; set; }

    /// <inheritdoc/>
    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        var y = Y;
        foreach (var line in Lines)
        {
            builder.OpenElement(0, "text");
            builder.AddAttribute(1, "x", Geometry.Number(X));
            builder.AddAttribute(2, "y", Geometry.Number(y));
            builder.AddAttribute(3, "text-anchor", Anchor);
            builder.AddAttribute(4, "class", Class);
            if (Quoted)
            {
                builder.AddAttribute(5, "data-quoted", "");
            }

            builder.AddContent(6, VisibleText.Of(line));
            builder.CloseElement();
            y += LineHeight;
        }
    }
}
