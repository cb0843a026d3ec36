using System.Text;
using Spoor.Model;
using Spoor.Model.Documents;

namespace Spoor.Reading.Encodings;

/// <summary>The encoding that bytes are decoded with, and how it was found.</summary>
/// <param name="Encoding">The encoding; what it cannot decode becomes U+FFFD.</param>
/// <param name="Name">Name for people.</param>
/// <param name="IsExactUtf8">True when the bytes are UTF-8 without any fault.</param>
/// <param name="Repairs">What was assumed or repaired.</param>
internal sealed record TextEncoding(Encoding Encoding, string Name, bool IsExactUtf8, ValueList<Repair> Repairs)
{
    /// <summary>True when the repairs name every broken sequence already.</summary>
    public bool FaultsAreNamed { get; init; }
}
