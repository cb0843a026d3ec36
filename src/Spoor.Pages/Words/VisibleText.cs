namespace Spoor.Pages.Words;

/// <summary>
/// Text from documents and lists as it may be shown: control characters become visible symbols of the same length,
/// so that nothing is hidden and no position moves. Escaping is the renderer's.
/// </summary>
internal static class VisibleText
{
    /// <summary>The text with every control character, stray surrogate and noncharacter replaced one for one.</summary>
    public static string Of(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (IsHidden(text, i))
            {
                return string.Create(text.Length, text, static (target, source) =>
                {
                    for (var j = 0; j < source.Length; j++)
                    {
                        target[j] = IsHidden(source, j) ? Symbol(source[j]) : source[j];
                    }
                });
            }
        }

        return text;
    }

    private static bool IsHidden(string text, int index)
    {
        var c = text[index];
        return c switch
        {
            '\t' or '\n' or '\r' => false,
            < ' ' or (>= '\u007F' and <= '\u009F') or '\uFFFE' or '\uFFFF' => true,
            _ when char.IsHighSurrogate(c) => index + 1 >= text.Length || !char.IsLowSurrogate(text[index + 1]),
            _ when char.IsLowSurrogate(c) => index == 0 || !char.IsHighSurrogate(text[index - 1]),
            _ => false,
        };
    }

    // The block "Control Pictures" has a picture for each of the first 32 characters and for DEL.
    private static char Symbol(char c) => c switch
    {
        < ' ' => (char)('\u2400' + c),
        '\u007F' => '\u2421',
        _ => '\uFFFD',
    };
}
