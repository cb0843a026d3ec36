namespace Spoor.Reading.Bytes;

/// <summary>Says in one sentence why a file could not be opened or read.</summary>
internal static class OpeningFailure
{
    public static bool IsExpected(Exception e) =>
        e is IOException or UnauthorizedAccessException or NotSupportedException or System.Security.SecurityException;

    public static string Reason(Exception e) => e switch
    {
        FileNotFoundException or DirectoryNotFoundException => "The file is not there any more.",
        UnauthorizedAccessException or System.Security.SecurityException => "The file may not be read by this user.",
        PathTooLongException => "The path of the file is too long for this system.",
        NotSupportedException => "The file is of a kind that cannot be read through.",
        _ => "The file could not be read: it is locked by another program or the disk reported an error.",
    };
}
