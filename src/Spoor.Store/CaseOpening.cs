namespace Spoor.Store;

/// <summary>What came of opening a case file: <see cref="CaseOpened"/> or <see cref="CaseNotOpened"/>.</summary>
public abstract record CaseOpening;

/// <summary>The case is open; the one who opened it disposes of the store.</summary>
/// <param name="Store">The store.</param>
/// <param name="IsNew">True when the case file was made by this opening.</param>
public sealed record CaseOpened(SqliteCaseStore Store, bool IsNew) : CaseOpening;

/// <summary>The case could not be opened; nothing was changed.</summary>
/// <param name="Why">The kind of failure.</param>
/// <param name="Problem">One plain sentence: what is wrong, where, and what to do.</param>
public sealed record CaseNotOpened(CaseOpeningFailure Why, string Problem) : CaseOpening;

/// <summary>Why a case file could not be opened.</summary>
public enum CaseOpeningFailure
{
    /// <summary>The folder of the path is not there.</summary>
    FolderMissing,

    /// <summary>The path is that of a folder.</summary>
    IsFolder,

    /// <summary>The file is of another kind, or a database of another program.</summary>
    NotACase,

    /// <summary>The file was made by a later version of the program.</summary>
    Newer,

    /// <summary>Another run has it open.</summary>
    InUse,

    /// <summary>It cannot be read or written here.</summary>
    NotWritable,

    /// <summary>It is a case file, but damaged.</summary>
    Damaged,
}
