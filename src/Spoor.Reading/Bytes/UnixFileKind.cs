using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;

namespace Spoor.Reading.Bytes;

/// <summary>
/// Tells a regular file from a pipe, socket or device. .NET does not say it, and opening a pipe to find out blocks.
/// Linux answers by statx(2), whose structure is the same on every processor.
/// </summary>
internal static class UnixFileKind
{
    private const int CurrentFolder = -100;
    private const int ModeOffset = 28;
    private const int KindMask = 0xF000;
    private const int Regular = 0x8000;

    public static bool IsRegular(string fullPath)
    {
        if (!OperatingSystem.IsLinux())
            return true;
        var answer = new byte[256];
        try
        {
            if (StatX(CurrentFolder, [.. Encoding.UTF8.GetBytes(fullPath), 0], 0, 1, answer) != 0)
                return true;
        }
        catch (EntryPointNotFoundException)
        {
            return true;
        }

        var mode = BitConverter.IsLittleEndian
            ? BinaryPrimitives.ReadUInt16LittleEndian(answer.AsSpan(ModeOffset))
            : BinaryPrimitives.ReadUInt16BigEndian(answer.AsSpan(ModeOffset));
        return (mode & KindMask) == Regular;
    }

    [DllImport("libc", EntryPoint = "statx", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int StatX(int folder, byte[] path, int flags, uint mask, byte[] answer);
}
