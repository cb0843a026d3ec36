namespace Spoor.Store.Database;

/// <summary>What stopped the work on a case file.</summary>
public enum CaseFileProblem
{
    /// <summary>Another run has the file open.</summary>
    InUse,

    /// <summary>The file cannot be written here.</summary>
    NotWritable,

    /// <summary>The disk is full.</summary>
    DiskFull,

    /// <summary>The file is damaged.</summary>
    Damaged,

    /// <summary>The file is no database.</summary>
    NotACase,

    /// <summary>Reading or writing failed in the operating system.</summary>
    Disk,
}

/// <summary>Aborts a run whose case file cannot be read or written any more. The message is one plain sentence for the user.</summary>
public sealed class CaseFileException : IOException
{
    /// <summary>Makes it.</summary>
    public CaseFileException(CaseFileProblem kind, string message, Exception? inner = null)
        : base(message, inner) => Kind = kind;

    /// <summary>What stopped the work.</summary>
    public CaseFileProblem Kind { get; }
}
