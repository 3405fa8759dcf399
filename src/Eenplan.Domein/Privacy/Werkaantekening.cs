using Eenplan.Domein.Gedeeld;

namespace Eenplan.Domein.Privacy;

/// <summary>
/// Own thoughts that are still to be found out (CR-006): apart from the dossier, encrypted, seen by their author alone,
/// in no overview, search, journal or export.
/// </summary>
public sealed class Werkaantekening : Aggregaat
{
    Werkaantekening()
    {
    }

    /// <summary>Starts the note of a worker in a case.</summary>
    /// <param name="casus">Case.</param>
    /// <param name="maker">Author.</param>
    public Werkaantekening(CasusId casus, MedewerkerId maker) => (CasusId, MakerId) = (casus, maker);

    /// <summary>The case.</summary>
    public CasusId CasusId { get; private set; }

    /// <summary>The author.</summary>
    public MedewerkerId MakerId { get; private set; }

    /// <summary>The text, encrypted by the platform.</summary>
    public byte[] Inhoud { get; private set; } = [];

    /// <summary>When it was last written (UTC).</summary>
    public DateTimeOffset Bijgewerkt { get; private set; }

    /// <summary>Replaces the text.</summary>
    /// <param name="versleuteld">Encrypted text.</param>
    /// <param name="nu">Instant.</param>
    public void Schrijf(byte[] versleuteld, DateTimeOffset nu)
    {
        (Inhoud, Bijgewerkt) = (versleuteld, nu);
        Gewijzigd();
    }
}
