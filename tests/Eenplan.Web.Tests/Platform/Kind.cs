using System.Diagnostics;
using System.Text;

namespace Eenplan.Web.Tests.Platform;

/// <summary>The real executable in a process of its own, on a data folder of the test.</summary>
sealed class Kind : IAsyncDisposable
{
    readonly Process proces;
    readonly StringBuilder fout = new();
    readonly TaskCompletionSource<Uri> klaar = new(TaskCreationOptions.RunContinuationsAsynchronously);

    Kind(string map, string[] args)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "eenplan.dll"), .. args]) { UseShellExecute = false, RedirectStandardError = true, RedirectStandardOutput = true };
        start.Environment["EENPLAN_DATA"] = Path.Combine(map, "data");
        start.Environment["EENPLAN_GEMEENTEN"] = Path.Combine(map, "gemeenten");
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        start.Environment["ASPNETCORE_URLS"] = "http://127.0.0.1:0";
        proces = Process.Start(start)!;
        proces.ErrorDataReceived += (_, e) =>
        {
            lock (fout)
            {
                fout.AppendLine(e.Data);
            }

            if (e.Data?.StartsWith("Eenplan staat klaar op ", StringComparison.Ordinal) == true)
            {
                klaar.TrySetResult(new Uri(e.Data.Split(' ')[4].TrimEnd('.')));
            }
        };
        proces.Exited += (_, _) => klaar.TrySetException(new InvalidOperationException("Eenplan startte niet: " + Fout));
        proces.EnableRaisingEvents = true;
        proces.BeginErrorReadLine();
    }

    public string Fout
    {
        get
        {
            lock (fout)
            {
                return fout.ToString();
            }
        }
    }

    /// <summary>Starts a server and waits until it says where it is.</summary>
    public static async Task<(Kind Kind, Uri Adres)> Server(string map)
    {
        var kind = new Kind(map, []);
        return (kind, await kind.klaar.Task.WaitAsync(TimeSpan.FromMinutes(2)));
    }

    /// <summary>Runs a verb to its end.</summary>
    public static async Task<(int Code, string Uit, string Fout)> Verb(string map, params string[] args)
    {
        await using var kind = new Kind(map, args);
        var uit = await kind.proces.StandardOutput.ReadToEndAsync();
        await kind.proces.WaitForExitAsync();
        return (kind.proces.ExitCode, uit.Trim(), kind.Fout.Trim());
    }

    /// <summary>kill -9.</summary>
    public void Dood() => proces.Kill();

    public async ValueTask DisposeAsync()
    {
        if (!proces.HasExited)
        {
            proces.Kill();
        }

        await proces.WaitForExitAsync();
        proces.Dispose();
    }
}
