namespace Spoor.Extraction.Packs;

/// <summary>Reads the names of the model's closed lists as packs write them: lower case with underscores.</summary>
internal static class Names
{
    public static T Parse<T>(PackNode node)
        where T : struct, Enum => Parse<T>(node.Text, node);

    public static T Parse<T>(string name, PackNode place)
        where T : struct, Enum => TryParse<T>(name, out var value) ? value : throw place.Fault($"'{name}' is none of {string.Join(", ", Enum.GetNames<T>())}");

    public static bool TryParse<T>(string name, out T value)
        where T : struct, Enum => Enum.TryParse(name.Replace("_", "", StringComparison.Ordinal), ignoreCase: true, out value) && Enum.IsDefined(value);
}
