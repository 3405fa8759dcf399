namespace Eenplan.Domein.Gedeeld;

/// <summary>One step of the reasoning behind an answer of the regelhulp.</summary>
/// <param name="Eis">Requirement id.</param>
/// <param name="Bron">Document or article of law.</param>
/// <param name="Tekst">The step in one Dutch sentence.</param>
public sealed record Reden(string Eis, string Bron, string Tekst);
