namespace Spoor.Reading;

/// <summary>A file to read.</summary>
/// <param name="FullPath">Absolute path on this machine.</param>
/// <param name="Path">The path as the user gave it, relative to the folder that was read; forward slashes.</param>
public sealed record SourceFile(string FullPath, string Path);
