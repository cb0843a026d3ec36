using System.Collections.Frozen;

namespace Spoor.Names.Vocabulary;

/// <summary>Words of names that say what kind of business is done, where two kinds exclude each other. Folded and romanised. Source: general knowledge.</summary>
internal static class BusinessWords
{
    private static readonly FrozenDictionary<string, string> Kinds = new[]
    {
        "shipping: shipping shipper shippers rederi", "shipbuilding: shipyard shipyards shipbuilding shipbuilders verf sudoverf werft verft",
        "banking: bank banking banka banque", "insurance: insurance assurance strakhovanie strakhovaya versicherung forsikring",
        "flying: airline airlines airways aviakompaniya", "mining: mining mine mines", "teaching: university college school", "healing: hospital clinic", "lodging: hotel hotels",
    }.SelectMany(line => line.Split(": ")[1].Split(' '), (line, word) => (word, line.Split(": ")[0])).ToFrozenDictionary(w => w.word, w => w.Item2, StringComparer.Ordinal);

    /// <summary>The kind of business; null for a word that names none.</summary>
    internal static string? KindOf(string latin) => Kinds.GetValueOrDefault(latin);
}
