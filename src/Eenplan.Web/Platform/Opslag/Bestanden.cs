namespace Eenplan.Web.Platform.Opslag;

/// <summary>Files that only the user of Eenplan may read.</summary>
public static class Bestanden
{
    /// <summary>Options for a file that is written from the start.</summary>
    public static FileStreamOptions AlleenEigenaar(FileMode wijze)
    {
        var opties = new FileStreamOptions { Mode = wijze, Access = FileAccess.ReadWrite, Share = FileShare.None };
        if (!OperatingSystem.IsWindows())
        {
            opties.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return opties;
    }

    /// <summary>Makes a folder where it is missing.</summary>
    public static DirectoryInfo Map(string pad) => OperatingSystem.IsWindows() || Directory.Exists(pad)
        ? Directory.CreateDirectory(pad)
        : Directory.CreateDirectory(pad, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
}
