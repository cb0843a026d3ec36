using Spoor.Reading.Bytes;

namespace Spoor.Casework;

/// <summary>What stands at a path, as far as it must be known before anything is opened there.</summary>
public static class FilePlace
{
    /// <summary>True for a pipe, a socket or a device: to open one may wait for ever.</summary>
    public static bool IsSpecial(string path) => SpecialFile.Is(path);
}
