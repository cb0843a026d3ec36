using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Spoor.Model;

/// <summary>
/// Derives ids from content: SHA-256 over a version tag and length-prefixed UTF-8 fields, so that
/// ("ab","c") and ("a","bc") differ and the same run gives the same ids on any machine.
/// </summary>
public static class ContentHash
{
    private const string Version = "spoor-id/1";

    /// <summary>Sixteen lower-case hexadecimal digits (64 bits) for the fields in their order.</summary>
    public static string Short(params ReadOnlySpan<string> fields) => Convert.ToHexStringLower(Digest(fields).AsSpan(0, 8));

    /// <summary>The whole SHA-256 as 64 lower-case hexadecimal digits for the fields in their order.</summary>
    public static string Full(params ReadOnlySpan<string> fields) => Convert.ToHexStringLower(Digest(fields));

    private static byte[] Digest(ReadOnlySpan<string> fields)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Append(hash, Version);
        foreach (var field in fields)
        {
            Append(hash, field);
        }

        return hash.GetHashAndReset();
    }

    private static void Append(IncrementalHash hash, string field)
    {
        var bytes = Encoding.UTF8.GetBytes(field);
        Span<byte> length = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(length, bytes.Length);
        hash.AppendData(length);
        hash.AppendData(bytes);
    }
}
