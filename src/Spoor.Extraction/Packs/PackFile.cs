using System.Collections.Frozen;
using System.Globalization;
using YamlDotNet.RepresentationModel;

namespace Spoor.Extraction.Packs;

/// <summary>A fault in a pack file: packs are part of the program, so a fault is a bug and says where it is.</summary>
public sealed class PackException(string message) : Exception(message);

/// <summary>A node of a pack file with the path that leads to it, for messages that name the place of a fault.</summary>
internal sealed class PackNode(YamlNode node, string path)
{
    public static PackNode Parse(string yaml, string file)
    {
        var stream = new YamlStream();
        try
        {
            stream.Load(new StringReader(yaml));
        }
        catch (YamlDotNet.Core.YamlException fault)
        {
            throw new PackException($"{file}, line {fault.Start.Line}: {fault.Message}");
        }

        return new PackNode(stream.Documents.Count == 0 ? new YamlMappingNode() : stream.Documents[0].RootNode, file);
    }

    public string Path => path;

    public bool IsMap => node is YamlMappingNode;

    public bool IsList => node is YamlSequenceNode;

    /// <summary>The scalar as text.</summary>
    public string Text => node is YamlScalarNode { Value: { } value } ? value : throw Fault("a text was expected");

    /// <summary>The scalar as a number with a point.</summary>
    public decimal Number => decimal.TryParse(Text, NumberStyles.Number, CultureInfo.InvariantCulture, out var value) ? value : throw Fault("a number was expected");

    public int Whole => (int)Number;

    /// <summary>The child under a key; null when absent.</summary>
    public PackNode? Find(string key) =>
        node is YamlMappingNode map && map.Children.TryGetValue(new YamlScalarNode(key), out var child) ? new PackNode(child, $"{path}/{key}") : null;

    /// <summary>The child under a key, which must be there.</summary>
    public PackNode Get(string key) => Find(key) ?? throw Fault($"'{key}' is missing");

    /// <summary>The texts under a key: a list, a single text, or nothing.</summary>
    public IEnumerable<string> Texts(string key) => Find(key)?.Texts() ?? [];

    /// <summary>This node as texts: a list or a single one.</summary>
    public IEnumerable<string> Texts() => node switch
    {
        YamlSequenceNode list => list.Children.Select((child, i) => new PackNode(child, $"{path}[{i}]").Text),
        YamlScalarNode { Value: null or "" } => [],
        _ => [Text],
    };

    /// <summary>The texts under a key, which must be there, as a set.</summary>
    public FrozenSet<string> Set(string key) => Get(key).Texts().ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The items of a list.</summary>
    public IEnumerable<PackNode> Items() => node is YamlSequenceNode list
        ? list.Children.Select((child, i) => new PackNode(child, $"{path}[{i}]"))
        : throw Fault("a list was expected");

    /// <summary>Keys and children of a map, in the order of the file.</summary>
    public IEnumerable<(string Key, PackNode Value)> Entries()
    {
        if (node is not YamlMappingNode map)
        {
            throw Fault("a map was expected");
        }

        foreach (var (key, value) in map.Children)
        {
            var name = ((YamlScalarNode)key).Value ?? "";
            yield return (name, new PackNode(value, $"{path}/{name}"));
        }
    }

    public PackException Fault(string what) => new($"{path} (line {node.Start.Line}): {what}");
}

/// <summary>The pack files that travel inside the program.</summary>
internal static class PackFiles
{
    private static readonly System.Reflection.Assembly Here = typeof(PackFiles).Assembly;

    public static PackNode Read(string file)
    {
        using var stream = Here.GetManifestResourceStream("packs/" + file) ?? throw new PackException($"packs/{file} is missing");
        using var reader = new StreamReader(stream);
        return PackNode.Parse(reader.ReadToEnd(), file);
    }

    public static bool Has(string file) => Here.GetManifestResourceInfo("packs/" + file) is not null;

    /// <summary>A hash over all packs: it changes when any word in any pack does.</summary>
    public static string Fingerprint()
    {
        var texts = Here.GetManifestResourceNames().Where(n => n.StartsWith("packs/", StringComparison.Ordinal)).Order(StringComparer.Ordinal).SelectMany(name =>
        {
            using var reader = new StreamReader(Here.GetManifestResourceStream(name)!);
            return new[] { name, reader.ReadToEnd() };
        });
        return Model.ContentHash.Short([.. texts]);
    }
}
