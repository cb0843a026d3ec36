using System.Collections.Frozen;

namespace Spoor.Extraction.Packs;

/// <summary>A language that no pack reads.</summary>
/// <param name="Name">Its English name.</param>
/// <param name="Code">ISO 639.</param>
/// <param name="Words">Its most frequent words, those shared with other languages too.</param>
internal sealed record OtherLanguage(string Name, string Code, FrozenSet<string> Words);
