namespace Spoor.Reading.Bytes;

/// <summary>Pipes, sockets and devices: to open one may wait for ever, so nothing here opens them.</summary>
public static class SpecialFile
{
    /// <summary>True for what is neither a file nor a folder, also at the end of a link; false where nothing is, and for a link that leads to nothing.</summary>
    public static bool Is(string path) => File.Exists(path) && !IsPlain(new FileInfo(path));

    private static bool IsPlain(FileInfo info)
    {
        // The final target counts: a link to a device is no file either.
        var target = info.LinkTarget is null ? info : new FileInfo(RealPath.Of(info.FullName) ?? info.FullName);
        return !target.Exists || ((target.Attributes & FileAttributes.Device) == 0 && (OperatingSystem.IsWindows() || UnixFileKind.IsRegular(target.FullName)));
    }
}
