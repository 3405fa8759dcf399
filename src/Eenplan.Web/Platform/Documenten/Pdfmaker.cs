using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace Eenplan.Web.Platform.Documenten;

/// <summary>
/// Makes a PDF of a page with WeasyPrint: HTML in, PDF out, both over a pipe. No network, no files, 20 seconds, 512 MB. Where it is absent or
/// fails the answer is null, and the caller offers the page to print.
/// </summary>
public sealed class Pdfmaker(ILogger<Pdfmaker> log) : IDisposable
{
    static readonly TimeSpan Hoogstens = TimeSpan.FromSeconds(20);
    const string Geheugen = "--as=536870912";
    const int GrootstePdf = 20 * 1024 * 1024;

    /// <summary>What would make the maker fetch something; text of people is encoded and can never hold these.</summary>
    static readonly string[] Halers = ["src=\"", "href=\"", "<link", "<script", "@import", "<base"];

    // Each run may take half a gigabyte: two at a time, whoever waits.
    readonly SemaphoreSlim plek = new(2);

    /// <summary>Where the programme is; null when it is not installed.</summary>
    public string? Programma { get; init; } = Zoek("weasyprint");

    /// <summary>Makes it.</summary>
    /// <param name="html">A whole document, styles inside.</param>
    /// <param name="ct">Cancels.</param>
    public async Task<byte[]?> Maak(string html, CancellationToken ct)
    {
        if (Programma is not { } programma || Halers.Any(h => html.Contains(h, StringComparison.OrdinalIgnoreCase)))
        {
            return null;
        }

        await plek.WaitAsync(ct);
        using var tijd = CancellationTokenSource.CreateLinkedTokenSource(ct);
        tijd.CancelAfter(Hoogstens);
        try
        {
            return await Voer(programma, html, tijd.Token);
        }
        catch (Exception fout) when (fout is OperationCanceledException or IOException or Win32Exception && !ct.IsCancellationRequested)
        {
            log.LogWarning("Een PDF maken lukte niet: {Soort}", fout.GetType().Name);
            return null;
        }
        finally
        {
            plek.Release();
        }
    }

    public void Dispose() => plek.Dispose();

    async Task<byte[]?> Voer(string programma, string html, CancellationToken ct)
    {
        string[] eigen = ["--encoding", "utf-8", "--base-url", "about:blank", "-", "-"];
        var start = Zoek("prlimit") is { } grens ? new ProcessStartInfo(grens, [Geheugen, programma, .. eigen]) : new ProcessStartInfo(programma, eigen);
        (start.UseShellExecute, start.RedirectStandardInput, start.RedirectStandardOutput, start.RedirectStandardError) = (false, true, true, true);
        foreach (var omweg in new[] { "http_proxy", "https_proxy", "ftp_proxy" })
        {
            // A door that leads nowhere: nothing is fetched, whatever the page says.
            start.Environment[omweg] = "http://127.0.0.1:9";
        }

        using var proces = Process.Start(start)!;
        try
        {
            using var pdf = new MemoryStream();
            var (uit, fout) = (proces.StandardOutput.BaseStream.CopyToAsync(pdf, ct), proces.StandardError.ReadToEndAsync(ct));
            await proces.StandardInput.BaseStream.WriteAsync(Encoding.UTF8.GetBytes(html), ct);
            proces.StandardInput.Close();
            await uit;
            await fout;
            await proces.WaitForExitAsync(ct);
            return proces.ExitCode == 0 && pdf.Length is > 0 and <= GrootstePdf ? pdf.ToArray() : null;
        }
        finally
        {
            if (!proces.HasExited)
            {
                proces.Kill(entireProcessTree: true);
            }
        }
    }

    static string? Zoek(string naam) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries).Select(m => Path.Combine(m, naam)).FirstOrDefault(File.Exists);
}
