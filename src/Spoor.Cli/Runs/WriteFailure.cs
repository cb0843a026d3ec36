namespace Spoor.Cli.Runs;

/// <summary>Why something could not be written, in words: those of the system name folders of the machine.</summary>
internal static class WriteFailure
{
    /// <summary>The part of a sentence that says why.</summary>
    public static string Why(Exception fault) => fault switch
    {
        UnauthorizedAccessException => "it may not be written by this user",
        PathTooLongException => "its name is too long",
        _ when Code(fault) is 28 or 112 => "the disk is full",
        _ when Code(fault) is 30 or 19 => "the disk can only be read",
        _ => "it cannot be made, or a part of its path is a file",
    };

    // The system's own number: ENOSPC and EROFS on Unix, ERROR_DISK_FULL and ERROR_WRITE_PROTECT on Windows.
    private static int Code(Exception fault) => fault.HResult & 0xFFFF;
}
