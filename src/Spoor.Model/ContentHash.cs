using System.Buffers;
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
        var most = sizeof(int) + Encoding.UTF8.GetMaxByteCount(Version.Length);
        foreach (var field in fields)
        {
            most += sizeof(int) + Encoding.UTF8.GetMaxByteCount(field.Length);
        }

        var bytes = ArrayPool<byte>.Shared.Rent(most);
        var written = Append(bytes, 0, Version);
        foreach (var field in fields)
        {
            written = Append(bytes, written, field);
        }

        var digest = SHA256.HashData(bytes.AsSpan(0, written));
        ArrayPool<byte>.Shared.Return(bytes);
        return digest;
    }

    private static int Append(byte[] bytes, int at, string field)
    {
        var length = Encoding.UTF8.GetBytes(field, bytes.AsSpan(at + sizeof(int)));
        BinaryPrimitives.WriteInt32BigEndian(bytes.AsSpan(at), length);
        return at + sizeof(int) + length;
    }
}
