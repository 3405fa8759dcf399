CREATE TABLE aanvraag (
    id uuid NOT NULL,
    casus_id uuid NOT NULL,
    kind_id uuid NOT NULL,
    vraag character varying(20000) NOT NULL,
    gemaakt timestamp with time zone NOT NULL,
    vorm character varying(40) NOT NULL,
    ontvangen date,
    getekend_door character varying(200),
    stuk uuid,
    vindplaats character varying(200),
    afweging text NOT NULL,
    klaar date,
    ingetrokken character varying(20000),
    versie integer NOT NULL,
    CONSTRAINT "PK_aanvraag" PRIMARY KEY (id)
);


CREATE TABLE account (
    id uuid NOT NULL,
    naam character varying(200) NOT NULL,
    rol character varying(40) NOT NULL,
    team character varying(200),
    telefoon character varying(200),
    bereikbaar character varying(200),
    fte numeric NOT NULL,
    actief boolean NOT NULL,
    demokaart character varying(200),
    tijdelijk_tot timestamp with time zone,
    codegeheim bytea,
    codestap bigint NOT NULL,
    herstelcodes character varying(2000) NOT NULL,
    user_name character varying(200),
    normalized_user_name character varying(200),
    email character varying(200),
    normalized_email character varying(200),
    email_confirmed boolean NOT NULL,
    password_hash character varying(200),
    security_stamp character varying(200),
    concurrency_stamp character varying(200),
    phone_number character varying(200),
    phone_number_confirmed boolean NOT NULL,
    two_factor_enabled boolean NOT NULL,
    lockout_end timestamp with time zone,
    lockout_enabled boolean NOT NULL,
    access_failed_count integer NOT NULL,
    CONSTRAINT "PK_account" PRIMARY KEY (id)
);


CREATE TABLE afwezigheid (
    id uuid NOT NULL,
    medewerker_id uuid NOT NULL,
    van date NOT NULL,
    tot date NOT NULL,
    reden character varying(200),
    gemeld_door uuid NOT NULL,
    ingetrokken timestamp with time zone,
    versie integer NOT NULL,
    CONSTRAINT "PK_afwezigheid" PRIMARY KEY (id)
);


CREATE TABLE afwijking (
    id uuid NOT NULL,
    casus_id uuid NOT NULL,
    code character varying(200) NOT NULL,
    eis character varying(200) NOT NULL,
    regel character varying(20000) NOT NULL,
    bron character varying(200) NOT NULL,
    motivatie character varying(20000) NOT NULL,
    door uuid NOT NULL,
    op timestamp with time zone NOT NULL,
    CONSTRAINT "PK_afwijking" PRIMARY KEY (id)
);


CREATE TABLE agendapunt (
    id uuid NOT NULL,
    casus_id uuid NOT NULL,
    onderwerp character varying(40) NOT NULL,
    aanleiding character varying(20000) NOT NULL,
    signaalcodes character varying(200) NOT NULL,
    sinds timestamp with time zone NOT NULL,
    vanaf date,
    bijeenkomst_id uuid,
    inbreng character varying(20000),
    weging character varying(20000),
    besluit character varying(40),
    waarom character varying(20000),
    opnieuw date,
    gi_advies boolean,
    acties character varying(20000),
    besloten_op date,
    vastgelegd timestamp with time zone,
    vervallen character varying(20000),
    versie integer NOT NULL,
    CONSTRAINT "PK_agendapunt" PRIMARY KEY (id)
);


CREATE TABLE agendasleutel (
    medewerker_id uuid NOT NULL,
    hash bytea NOT NULL,
    gemaakt timestamp with time zone NOT NULL,
    CONSTRAINT "PK_agendasleutel" PRIMARY KEY (medewerker_id)
);


CREATE TABLE anker (
    id uuid NOT NULL,
    nr integer NOT NULL,
    op timestamp with time zone NOT NULL,
    ketens integer NOT NULL,
    feiten bigint NOT NULL,
    hash bytea NOT NULL,
    vorige_hash bytea NOT NULL,
    CONSTRAINT "PK_anker" PRIMARY KEY (id)
);


CREATE TABLE ankerkop (
    keten_id uuid NOT NULL,
    nr integer NOT NULL,
    anker_nr integer NOT NULL,
    hash bytea NOT NULL,
    CONSTRAINT "PK_ankerkop" PRIMARY KEY (keten_id, nr)
);


CREATE TABLE apisleutel (
    id uuid NOT NULL,
    naam character varying(200) NOT NULL,
    eigenaar uuid NOT NULL,
    rol character varying(40) NOT NULL,
    team character varying(200),
    prefix character varying(200) NOT NULL,
    hash bytea NOT NULL,
    gemaakt timestamp with time zone NOT NULL,
    laatst_gebruikt date,
    ingetrokken timestamp with time zone,
    CONSTRAINT "PK_apisleutel" PRIMARY KEY (id)
);


CREATE TABLE betrokkene (
    id uuid NOT NULL,
    casus_id uuid NOT NULL,
    soort character varying(40) NOT NULL,
    naam character varying(200) NOT NULL,
    relatie character varying(200),
    organisatie character varying(200),
    telefoon character varying(200),
    email character varying(200),
    rol character varying(200),
    verwachting character varying(20000),
    taken character varying(20000),
    doel character varying(200),
    vanaf date NOT NULL,
    tot date,
    versie integer NOT NULL,
    CONSTRAINT "PK_betrokkene" PRIMARY KEY (id)
);


CREATE TABLE bijeenkomst (
    id uuid NOT NULL,
    soort character varying(40) NOT NULL,
    team character varying(200) NOT NULL,
    op date NOT NULL,
    begin timestamp with time zone NOT NULL,
    einde timestamp with time zone NOT NULL,
    waar character varying(200),
    voorzitter_id uuid NOT NULL,
    afgezegd character varying(200),
    versie integer NOT NULL,
    CONSTRAINT "PK_bijeenkomst" PRIMARY KEY (id)
);


CREATE TABLE casus (
    id uuid NOT NULL,
    nummer character varying(200) NOT NULL,
    gezin_id uuid NOT NULL,
    fase character varying(40) NOT NULL,
    team character varying(200) NOT NULL,
    regisseur_id uuid,
    vervanger_id uuid,
    regievorm character varying(40) NOT NULL,
    regievorm_reden character varying(20000),
    wijk character varying(200),
    afgeschermd boolean NOT NULL,
    aangemeld_op date NOT NULL,
    veiligheid character varying(40) NOT NULL,
    veiligheid_gewogen_op timestamp with time zone,
    veiligheidsplan_loopt boolean NOT NULL,
    gesloten_op date,
    sluitreden character varying(20000),
    waakdatum date,
    fase_voor_sluiting character varying(40) NOT NULL,
    wacht_op_aanvaarding boolean NOT NULL,
    teruggeefreden character varying(20000),
    teruggegeven_door uuid,
    duo_id uuid,
    waakmoment_open date,
    versie integer NOT NULL,
    CONSTRAINT "PK_casus" PRIMARY KEY (id)
);


CREATE TABLE casusteller (
    jaar integer NOT NULL,
    laatste integer NOT NULL,
    CONSTRAINT "PK_casusteller" PRIMARY KEY (jaar)
);


CREATE TABLE concept (
    id uuid NOT NULL,
    wie uuid NOT NULL,
    pad character varying(200) NOT NULL,
    vorm character varying(200) NOT NULL,
    titel character varying(200) NOT NULL,
    casus_id uuid,
    inhoud bytea,
    bewaard timestamp with time zone NOT NULL,
    verzonden uuid,
    CONSTRAINT "PK_concept" PRIMARY KEY (id)
);


CREATE TABLE contactmoment (
    id uuid NOT NULL,
    vervangt_id uuid,
    vervangen_door_id uuid,
    verplaatst_naar character varying(200),
    verplaatst_van character varying(200),
    casus_id uuid NOT NULL,
    door uuid NOT NULL,
    vastgelegd timestamp with time zone NOT NULL,
    soort character varying(40) NOT NULL,
    op date NOT NULL,
    tijd time without time zone,
    met character varying(200),
    bereikt boolean NOT NULL,
    gezegd character varying(20000),
    afgesproken character varying(20000),
    gezien character varying(20000) NOT NULL,
    gesproken character varying(20000) NOT NULL,
    veiligheid character varying(40) NOT NULL,
    ingetrokken timestamp with time zone,
    intrekreden character varying(20000),
    versie integer NOT NULL,
    CONSTRAINT "PK_contactmoment" PRIMARY KEY (id)
);


CREATE TABLE crisis (
    id uuid NOT NULL,
    casus_id uuid NOT NULL,
    begonnen timestamp with time zone NOT NULL,
    wat character varying(20000) NOT NULL,
    ingrijpen character varying(20000) NOT NULL,
    spoedhulp character varying(200),
    plan_met character varying(200),
    gecontroleerd timestamp with time zone,
    versie integer NOT NULL,
    CONSTRAINT "PK_crisis" PRIMARY KEY (id)
);


CREATE TABLE dossierstuk (
    id uuid NOT NULL,
    casus_id uuid NOT NULL,
    nummer integer NOT NULL,
    soort character varying(40) NOT NULL,
    op date NOT NULL,
    bron character varying(40) NOT NULL,
    gever character varying(200) NOT NULL,
    omschrijving character varying(200) NOT NULL,
    vindplaats character varying(200),
    formaat character varying(40),
    grootte integer NOT NULL,
    verzonden timestamp with time zone,
    aanvullen boolean NOT NULL,
    door uuid NOT NULL,
    vastgelegd timestamp with time zone NOT NULL,
    ingetrokken timestamp with time zone,
    intrekreden character varying(500),
    zoektekst character varying(800) NOT NULL,
    versie integer NOT NULL,
    CONSTRAINT "PK_dossierstuk" PRIMARY KEY (id)
);


CREATE TABLE eerdere_naam (
    id uuid NOT NULL,
    persoon_id uuid NOT NULL,
    naam character varying(800) NOT NULL,
    tot date NOT NULL,
    CONSTRAINT "PK_eerdere_naam" PRIMARY KEY (id)
);


CREATE TABLE escalatie (
    id uuid NOT NULL,
    casus_id uuid NOT NULL,
    organisatie character varying(200) NOT NULL,
    probleem character varying(20000) NOT NULL,
    voorgelegd_op date NOT NULL,
    voorgelegd_aan character varying(200) NOT NULL,
    reactie character varying(20000),
    reactie_op date,
    eigen_op date,
    eigen_aan character varying(200),
    eigen_reactie character varying(20000),
    eigen_reactie_op date,
    opgelost date,
    versie integer NOT NULL,
    CONSTRAINT "PK_escalatie" PRIMARY KEY (id)
);


CREATE TABLE feitinhoud (
    feit_id uuid NOT NULL,
    zout bytea NOT NULL,
    tekst character varying(120000) NOT NULL,
    CONSTRAINT "PK_feitinhoud" PRIMARY KEY (feit_id)
);


CREATE TABLE gebeurtenis (
    id uuid NOT NULL,
    casus_id uuid NOT NULL,
    spoor character varying(40) NOT NULL,
    "over" uuid,
    wat character varying(200) NOT NULL,
    van date NOT NULL,
    van_nauwkeurig integer NOT NULL,
    tot date,
    tot_nauwkeurig integer NOT NULL,
    doel character varying(20000),
    resultaat character varying(20000),
    bron_soort character varying(40) NOT NULL,
    bron_wie character varying(200) NOT NULL,
    bron_op date NOT NULL,
    vervallen timestamp with time zone,
    versie integer NOT NULL,
    CONSTRAINT "PK_gebeurtenis" PRIMARY KEY (id)
);


CREATE TABLE gedaanverzoek (
    sleutel_id uuid NOT NULL,
    kenmerk character varying(200) NOT NULL,
    verzoek bytea NOT NULL,
    op timestamp with time zone NOT NULL,
    status integer,
    antwoord bytea,
    CONSTRAINT "PK_gedaanverzoek" PRIMARY KEY (sleutel_id, kenmerk)
);


CREATE TABLE gezag (
    id uuid NOT NULL,
    kind_id uuid NOT NULL,
    houder_id uuid,
    instelling character varying(200),
    soort character varying(40) NOT NULL,
    vanaf date NOT NULL,
    tot date,
    einde_door_overlijden boolean NOT NULL,
    bron character varying(200) NOT NULL,
    versie integer NOT NULL,
    CONSTRAINT "PK_gezag" PRIMARY KEY (id)
);


CREATE TABLE gezin (
    id uuid NOT NULL,
    naam character varying(200) NOT NULL,
    veiligheidsnotitie character varying(20000),
    veiligheidsnotitie_tot date,
    zelfredzaamheid character varying(20000),
    versie integer NOT NULL,
    CONSTRAINT "PK_gezin" PRIMARY KEY (id)
);


CREATE TABLE gezinsplan (
    id uuid NOT NULL,
    casus_id uuid NOT NULL,
    versie integer NOT NULL,
    CONSTRAINT "PK_gezinsplan" PRIMARY KEY (id)
);


CREATE TABLE gezinsstand (
    id uuid NOT NULL,
    casus_id uuid NOT NULL,
    op timestamp with time zone NOT NULL,
    door uuid NOT NULL,
    welbevinden character varying(20000) NOT NULL,
    motivatie character varying(20000) NOT NULL,
    hulp character varying(20000) NOT NULL,
    CONSTRAINT "PK_gezinsstand" PRIMARY KEY (id)
);


CREATE TABLE gioverleg (
    id uuid NOT NULL,
    casus_id uuid NOT NULL,
    instelling character varying(200) NOT NULL,
    vraag character varying(20000) NOT NULL,
    samen boolean NOT NULL,
    op date NOT NULL,
    uitkomst character varying(20000),
    uitkomst_op date,
    versie integer NOT NULL,
    CONSTRAINT "PK_gioverleg" PRIMARY KEY (id)
);


CREATE TABLE gizbeeld (
    id uuid NOT NULL,
    casus_id uuid NOT NULL,
    kind_id uuid NOT NULL,
    op date NOT NULL,
    door uuid NOT NULL,
    versie integer NOT NULL,
    CONSTRAINT "PK_gizbeeld" PRIMARY KEY (id)
);


CREATE TABLE hulpbesluit (
    id uuid NOT NULL,
    casus_id uuid NOT NULL,
    aanvraag_id uuid,
    inzet_id uuid,
    kind_id uuid NOT NULL,
    besluit character varying(40) NOT NULL,
    op date NOT NULL,
    vastgelegd timestamp with time zone NOT NULL,
    door uuid NOT NULL,
    ontvangen date,
    categorie character varying(200),
    aanbieder character varying(200),
    van date,
    tot date,
    omvang character varying(200),
    anders character varying(20000),
    doelen character varying(20000),
    veiligheid character varying(200),
    motivering character varying(20000) NOT NULL,
    co_id uuid,
    versie integer NOT NULL,
    CONSTRAINT "PK_hulpbesluit" PRIMARY KEY (id)
);


CREATE TABLE hulpinzet (
    id uuid NOT NULL,
    casus_id uuid NOT NULL,
    besluit_id uuid NOT NULL,
    kind_id uuid NOT NULL,
    soort character varying(40) NOT NULL,
    wat character varying(200) NOT NULL,
    aanbieder character varying(200),
    omvang character varying(200),
    tot date,
    bewaker character varying(200) NOT NULL,
    verwacht date NOT NULL,
    gestart date,
    beeindigd date,
    verloop text NOT NULL,
    versie integer NOT NULL,
    CONSTRAINT "PK_hulpinzet" PRIMARY KEY (id)
);


CREATE TABLE identity_user_claim (
    id integer GENERATED BY DEFAULT AS IDENTITY,
    user_id uuid NOT NULL,
    claim_type character varying(200),
    claim_value character varying(200),
    CONSTRAINT "PK_identity_user_claim" PRIMARY KEY (id)
);


CREATE TABLE identity_user_login (
    login_provider character varying(200) NOT NULL,
    provider_key character varying(200) NOT NULL,
    provider_display_name character varying(200),
    user_id uuid NOT NULL,
    CONSTRAINT "PK_identity_user_login" PRIMARY KEY (login_provider, provider_key)
);


CREATE TABLE identity_user_token (
    user_id uuid NOT NULL,
    login_provider character varying(200) NOT NULL,
    name character varying(200) NOT NULL,
    value character varying(200),
    CONSTRAINT "PK_identity_user_token" PRIMARY KEY (user_id, login_provider, name)
);


CREATE TABLE inzageregel (
    id uuid NOT NULL,
    op timestamp with time zone NOT NULL,
    wie uuid NOT NULL,
    rol character varying(40) NOT NULL,
    toepassing character varying(200),
    casus_id uuid,
    personen character varying(20000) NOT NULL,
    wat character varying(200) NOT NULL,
    doel character varying(200) NOT NULL,
    grond character varying(200) NOT NULL,
    CONSTRAINT "PK_inzageregel" PRIMARY KEY (id)
);


CREATE TABLE journaalfeit (
    id uuid NOT NULL,
    keten_id uuid NOT NULL,
    nr integer NOT NULL,
    proces_id uuid NOT NULL,
    soort character varying(200) NOT NULL,
    wie uuid,
    op timestamp with time zone NOT NULL,
    dag date NOT NULL,
    "over" character varying(20000) NOT NULL,
    codes character varying(20000) NOT NULL,
    inhoudhash bytea NOT NULL,
    vorige_hash bytea NOT NULL,
    hash bytea NOT NULL,
    CONSTRAINT "PK_journaalfeit" PRIMARY KEY (id)
);


CREATE TABLE journaalkop (
    keten_id uuid NOT NULL,
    laatste_nr integer NOT NULL,
    laatste_hash bytea NOT NULL,
    CONSTRAINT "PK_journaalkop" PRIMARY KEY (keten_id)
);


CREATE TABLE meldcode (
    id uuid NOT NULL,
    casus_id uuid NOT NULL,
    aanleiding character varying(20000) NOT NULL,
    begonnen timestamp with time zone NOT NULL,
    besluit character varying(40),
    waarom character varying(20000),
    besloten_op date,
    versie integer NOT NULL,
    CONSTRAINT "PK_meldcode" PRIMARY KEY (id)
);


CREATE TABLE monitoring (
    id uuid NOT NULL,
    casus_id uuid NOT NULL,
    onderwerp character varying(40) NOT NULL,
    wat character varying(20000) NOT NULL,
    met character varying(200),
    ritme integer NOT NULL,
    volgende date NOT NULL,
    gestopt_op date,
    stopreden character varying(20000),
    versie integer NOT NULL,
    CONSTRAINT "PK_monitoring" PRIMARY KEY (id)
);


CREATE TABLE netwerkpersoon (
    id uuid NOT NULL,
    gezin_id uuid NOT NULL,
    naam character varying(200) NOT NULL,
    soort character varying(40) NOT NULL,
    band character varying(40) NOT NULL,
    bij uuid,
    kan character varying(20000),
    kan_niet character varying(20000),
    weg timestamp with time zone,
    versie integer NOT NULL,
    CONSTRAINT "PK_netwerkpersoon" PRIMARY KEY (id)
);


CREATE TABLE ophaalpunt (
    verstrekking_id uuid NOT NULL,
    casus_id uuid NOT NULL,
    kenmerk character varying(200) NOT NULL,
    code bytea NOT NULL,
    tot timestamp with time zone NOT NULL,
    pogingen integer NOT NULL,
    opgehaald timestamp with time zone,
    versie integer NOT NULL,
    CONSTRAINT "PK_ophaalpunt" PRIMARY KEY (verstrekking_id)
);


CREATE TABLE overdracht (
    id uuid NOT NULL,
    casus_id uuid NOT NULL,
    van uuid NOT NULL,
    naar uuid NOT NULL,
    reden character varying(20000) NOT NULL,
    gestart date NOT NULL,
    kennismaking date,
    kennismakingsverslag character varying(20000),
    pakket character varying(40) NOT NULL,
    voorgesteld_aan_hulpverleners boolean NOT NULL,
    alle_gezinsleden boolean NOT NULL,
    geeindigd date,
    versie integer NOT NULL,
    CONSTRAINT "PK_overdracht" PRIMARY KEY (id)
);


CREATE TABLE persoon (
    id uuid NOT NULL,
    voornaam character varying(200),
    tussenvoegsel character varying(200),
    achternaam character varying(200) NOT NULL,
    geboren date,
    geboorte_geschat boolean NOT NULL,
    uitgerekend date,
    overleden date,
    geslacht character varying(40) NOT NULL,
    telefoon character varying(200),
    veilig_telefoon character varying(200),
    email character varying(200),
    taal character varying(200),
    tolk boolean NOT NULL,
    bsn_versleuteld bytea,
    bsn_index bytea,
    samengevoegd_met uuid,
    versie integer NOT NULL,
    CONSTRAINT "PK_persoon" PRIMARY KEY (id)
);


CREATE TABLE persoonklank (
    persoon_id uuid NOT NULL,
    sleutel character varying(200) NOT NULL,
    CONSTRAINT "PK_persoonklank" PRIMARY KEY (persoon_id, sleutel)
);


CREATE TABLE planevaluatie (
    id uuid NOT NULL,
    casus_id uuid NOT NULL,
    maand integer NOT NULL,
    plan_op date NOT NULL,
    gepland timestamp with time zone,
    waar character varying(200),
    uitgenodigd timestamp with time zone,
    gehouden_op date,
    vastgelegd timestamp with time zone,
    verspreid_op date,
    inhoud text NOT NULL,
    notulen text NOT NULL,
    versie integer NOT NULL,
    CONSTRAINT "PK_planevaluatie" PRIMARY KEY (id)
);


CREATE TABLE probleemanalyse (
    id uuid NOT NULL,
    casus_id uuid NOT NULL,
    nr integer NOT NULL,
    begonnen timestamp with time zone NOT NULL,
    vastgelegd timestamp with time zone,
    vastgelegd_door uuid,
    patronen_gezin character varying(20000),
    patronen_hulp character varying(20000),
    wisselwerking character varying(20000),
    eindsituatie character varying(20000),
    met_wie character varying(200),
    versie integer NOT NULL,
    CONSTRAINT "PK_probleemanalyse" PRIMARY KEY (id)
);


CREATE TABLE proces (
    id uuid NOT NULL,
    soort character varying(200) NOT NULL,
    wie uuid,
    toepassing character varying(200),
    op timestamp with time zone NOT NULL,
    reden character varying(20000),
    CONSTRAINT "PK_proces" PRIMARY KEY (id)
);


CREATE TABLE profielversie (
    id uuid NOT NULL,
    nr integer NOT NULL,
    vanaf date NOT NULL,
    yaml character varying(200000) NOT NULL,
    wie uuid,
    op timestamp with time zone NOT NULL,
    CONSTRAINT "PK_profielversie" PRIMARY KEY (id)
);


CREATE TABLE risicofactor (
    id uuid NOT NULL,
    casus_id uuid NOT NULL,
    kind_id uuid,
    omschrijving character varying(20000) NOT NULL,
    dynamisch boolean NOT NULL,
    bron_soort character varying(40) NOT NULL,
    bron_wie character varying(200) NOT NULL,
    bron_op date NOT NULL,
    weg_sinds date,
    wegreden character varying(20000),
    versie integer NOT NULL,
    CONSTRAINT "PK_risicofactor" PRIMARY KEY (id)
);


CREATE TABLE screeningsdossier (
    id uuid NOT NULL,
    casus_id uuid NOT NULL,
    betrokkenen character varying(20000),
    ikb_op date,
    ikb_door uuid,
    ikb_domeinen character varying(200) NOT NULL,
    ikb_toelichting character varying(20000),
    opvoederschap character varying(40),
    opvoedonderbouwing character varying(20000),
    opvoed_op date,
    signalen character varying(20000) NOT NULL,
    in_plan character varying(200) NOT NULL,
    versie integer NOT NULL,
    CONSTRAINT "PK_screeningsdossier" PRIMARY KEY (id)
);


CREATE TABLE signaal (
    id uuid NOT NULL,
    casus_id uuid NOT NULL,
    ontvangen timestamp with time zone NOT NULL,
    aangenomen_door uuid,
    soort character varying(40) NOT NULL,
    melder character varying(200),
    bereikbaar character varying(200),
    zorg character varying(20000) NOT NULL,
    al_gedaan character varying(20000),
    urgentie character varying(40) NOT NULL,
    genoemd character varying(20000),
    melder_ingelicht timestamp with time zone,
    melderbericht character varying(40),
    versie integer NOT NULL,
    CONSTRAINT "PK_signaal" PRIMARY KEY (id)
);


CREATE TABLE stabieletaxatie (
    id uuid NOT NULL,
    casus_id uuid NOT NULL,
    kind_id uuid NOT NULL,
    op timestamp with time zone NOT NULL,
    door uuid NOT NULL,
    moment character varying(40) NOT NULL,
    oordeel character varying(40) NOT NULL,
    gronden character varying(20000) NOT NULL,
    CONSTRAINT "PK_stabieletaxatie" PRIMARY KEY (id)
);


CREATE TABLE stukdeel (
    stuk_id uuid NOT NULL,
    nr integer NOT NULL,
    inhoud bytea NOT NULL,
    CONSTRAINT "PK_stukdeel" PRIMARY KEY (stuk_id, nr)
);


CREATE TABLE taak (
    id uuid NOT NULL,
    casus_id uuid NOT NULL,
    wat character varying(200) NOT NULL,
    uiterlijk date NOT NULL,
    wacht_op character varying(200),
    sinds date NOT NULL,
    door uuid,
    vastgelegd timestamp with time zone,
    ingetrokken timestamp with time zone,
    vervangen_door_id uuid,
    klaar timestamp with time zone,
    versie integer NOT NULL,
    CONSTRAINT "PK_taak" PRIMARY KEY (id)
);


CREATE TABLE termijnregel (
    id uuid NOT NULL,
    casus_id uuid NOT NULL,
    code character varying(200) NOT NULL,
    onderwerp character varying(200) NOT NULL,
    start date NOT NULL,
    laatste date NOT NULL,
    CONSTRAINT "PK_termijnregel" PRIMARY KEY (id)
);


CREATE TABLE uitbakbericht (
    id uuid NOT NULL,
    herkomst uuid NOT NULL,
    aangemaakt timestamp with time zone NOT NULL,
    status character varying(40) NOT NULL,
    inhoud bytea,
    pogingen integer NOT NULL,
    volgende timestamp with time zone NOT NULL,
    claim uuid,
    foutcode character varying(200),
    verzonden timestamp with time zone,
    CONSTRAINT "PK_uitbakbericht" PRIMARY KEY (id)
);


CREATE TABLE uitstel (
    id uuid NOT NULL,
    casus_id uuid NOT NULL,
    code character varying(200) NOT NULL,
    onderwerp character varying(200) NOT NULL,
    start date NOT NULL,
    tot date NOT NULL,
    reden character varying(200) NOT NULL,
    versie integer NOT NULL,
    CONSTRAINT "PK_uitstel" PRIMARY KEY (id)
);


CREATE TABLE veiligheidsplan (
    id uuid NOT NULL,
    casus_id uuid NOT NULL,
    gestart timestamp with time zone NOT NULL,
    geeindigd timestamp with time zone,
    als_het_misgaat character varying(20000),
    besproken_met character varying(200),
    versie integer NOT NULL,
    CONSTRAINT "PK_veiligheidsplan" PRIMARY KEY (id)
);


CREATE TABLE veiligheidstaxatie (
    id uuid NOT NULL,
    ingetrokken timestamp with time zone,
    vervangen_door_id uuid,
    correctiereden character varying(20000),
    casus_id uuid NOT NULL,
    op timestamp with time zone NOT NULL,
    door uuid NOT NULL,
    instrument character varying(200) NOT NULL,
    CONSTRAINT "PK_veiligheidstaxatie" PRIMARY KEY (id)
);


CREATE TABLE vernietiging (
    id uuid NOT NULL,
    keten_id uuid NOT NULL,
    op timestamp with time zone NOT NULL,
    proces_id uuid NOT NULL,
    verplaatst boolean NOT NULL,
    CONSTRAINT "PK_vernietiging" PRIMARY KEY (id)
);


CREATE TABLE verstrekking (
    id uuid NOT NULL,
    casus_id uuid NOT NULL,
    op timestamp with time zone NOT NULL,
    door uuid NOT NULL,
    soort character varying(40) NOT NULL,
    ontvanger character varying(200) NOT NULL,
    wijze character varying(40) NOT NULL,
    adres character varying(200),
    wat character varying(500) NOT NULL,
    "over" character varying(20000) NOT NULL,
    doel character varying(500) NOT NULL,
    grond character varying(40) NOT NULL,
    contact_id uuid,
    inhoud bytea NOT NULL,
    versie integer NOT NULL,
    CONSTRAINT "PK_verstrekking" PRIMARY KEY (id)
);


CREATE TABLE waarneming (
    id uuid NOT NULL,
    casus_id uuid NOT NULL,
    medewerker_id uuid NOT NULL,
    van date NOT NULL,
    tot date NOT NULL,
    notitie character varying(20000),
    afwezigheid_id uuid,
    door uuid NOT NULL,
    ingetrokken timestamp with time zone,
    versie integer NOT NULL,
    CONSTRAINT "PK_waarneming" PRIMARY KEY (id)
);


CREATE TABLE werkaantekening (
    casus_id uuid NOT NULL,
    maker_id uuid NOT NULL,
    inhoud bytea NOT NULL,
    bijgewerkt timestamp with time zone NOT NULL,
    versie integer NOT NULL,
    CONSTRAINT "PK_werkaantekening" PRIMARY KEY (casus_id, maker_id)
);


CREATE TABLE zoekopdracht (
    kenmerk character varying(200) NOT NULL,
    medewerker_id uuid NOT NULL,
    vraag bytea NOT NULL,
    op timestamp with time zone NOT NULL,
    CONSTRAINT "PK_zoekopdracht" PRIMARY KEY (kenmerk)
);


CREATE TABLE overweging (
    agendapunt_id uuid NOT NULL,
    nr integer NOT NULL,
    voor boolean NOT NULL,
    tekst character varying(1000) NOT NULL,
    bron_soort character varying(40) NOT NULL,
    bron_wie character varying(200) NOT NULL,
    CONSTRAINT "PK_overweging" PRIMARY KEY (agendapunt_id, nr),
    CONSTRAINT "FK_overweging_agendapunt_agendapunt_id" FOREIGN KEY (agendapunt_id) REFERENCES agendapunt (id) ON DELETE CASCADE
);


CREATE TABLE tafelgenoot (
    agendapunt_id uuid NOT NULL,
    nr integer NOT NULL,
    wie character varying(200) NOT NULL,
    wat character varying(1000) NOT NULL,
    waarom character varying(1000) NOT NULL,
    CONSTRAINT "PK_tafelgenoot" PRIMARY KEY (agendapunt_id, nr),
    CONSTRAINT "FK_tafelgenoot_agendapunt_agendapunt_id" FOREIGN KEY (agendapunt_id) REFERENCES agendapunt (id) ON DELETE CASCADE
);


CREATE TABLE deelnemer (
    bijeenkomst_id uuid NOT NULL,
    medewerker_id uuid NOT NULL,
    CONSTRAINT "PK_deelnemer" PRIMARY KEY (bijeenkomst_id, medewerker_id),
    CONSTRAINT "FK_deelnemer_bijeenkomst_bijeenkomst_id" FOREIGN KEY (bijeenkomst_id) REFERENCES bijeenkomst (id) ON DELETE CASCADE
);


CREATE TABLE casus_kind (
    casus_id uuid NOT NULL,
    persoon_id uuid NOT NULL,
    open boolean NOT NULL,
    overleden boolean NOT NULL,
    veiligheid character varying(40) NOT NULL,
    CONSTRAINT "PK_casus_kind" PRIMARY KEY (casus_id, persoon_id),
    CONSTRAINT "FK_casus_kind_casus_casus_id" FOREIGN KEY (casus_id) REFERENCES casus (id) ON DELETE CASCADE
);


CREATE TABLE gezinslid (
    id uuid NOT NULL,
    persoon_id uuid NOT NULL,
    rol character varying(40) NOT NULL,
    huishouden_id uuid,
    vanaf date NOT NULL,
    tot date,
    overleden boolean NOT NULL,
    gezin_id uuid,
    CONSTRAINT "PK_gezinslid" PRIMARY KEY (id),
    CONSTRAINT "FK_gezinslid_gezin_gezin_id" FOREIGN KEY (gezin_id) REFERENCES gezin (id)
);


CREATE TABLE huishouden (
    id uuid NOT NULL,
    naam character varying(200) NOT NULL,
    adres character varying(200),
    postcode character varying(200),
    plaats character varying(200),
    wijk character varying(200),
    geheim boolean NOT NULL,
    gezin_id uuid,
    CONSTRAINT "PK_huishouden" PRIMARY KEY (id),
    CONSTRAINT "FK_huishouden_gezin_gezin_id" FOREIGN KEY (gezin_id) REFERENCES gezin (id)
);


CREATE TABLE planversie (
    id uuid NOT NULL,
    nr integer NOT NULL,
    status character varying(40) NOT NULL,
    inhoud text NOT NULL,
    lezing integer NOT NULL,
    begonnen timestamp with time zone NOT NULL,
    besproken_op date,
    besproken_met character varying(200),
    regisseur uuid,
    vastgesteld_op date,
    vervangen_op date,
    ronde integer NOT NULL,
    plan_id uuid,
    CONSTRAINT "PK_planversie" PRIMARY KEY (id),
    CONSTRAINT "FK_planversie_gezinsplan_plan_id" FOREIGN KEY (plan_id) REFERENCES gezinsplan (id)
);


CREATE TABLE gizregel (
    gizbeeld_id uuid NOT NULL,
    domein character varying(40) NOT NULL,
    kind integer,
    ouders integer,
    school integer,
    samen integer,
    krachten character varying(20000),
    zorgen character varying(20000),
    CONSTRAINT "PK_gizregel" PRIMARY KEY (gizbeeld_id, domein),
    CONSTRAINT "FK_gizregel_gizbeeld_gizbeeld_id" FOREIGN KEY (gizbeeld_id) REFERENCES gizbeeld (id) ON DELETE CASCADE
);


CREATE TABLE besluitpost (
    id uuid NOT NULL,
    besluit_id uuid NOT NULL,
    wie character varying(200) NOT NULL,
    naam character varying(200) NOT NULL,
    op date NOT NULL,
    bezwaar_tot date NOT NULL,
    verstrekking_id uuid NOT NULL,
    CONSTRAINT "PK_besluitpost" PRIMARY KEY (id),
    CONSTRAINT "FK_besluitpost_hulpbesluit_besluit_id" FOREIGN KEY (besluit_id) REFERENCES hulpbesluit (id) ON DELETE CASCADE
);


CREATE TABLE meldcodestap (
    meldcode_id uuid NOT NULL,
    nr integer NOT NULL,
    op date NOT NULL,
    wat character varying(20000) NOT NULL,
    CONSTRAINT "PK_meldcodestap" PRIMARY KEY (meldcode_id, nr),
    CONSTRAINT "FK_meldcodestap_meldcode_meldcode_id" FOREIGN KEY (meldcode_id) REFERENCES meldcode (id) ON DELETE CASCADE
);


CREATE TABLE volgcontrole (
    id uuid NOT NULL,
    op date NOT NULL,
    goed boolean NOT NULL,
    uitkomst character varying(20000) NOT NULL,
    monitoring_id uuid,
    CONSTRAINT "PK_volgcontrole" PRIMARY KEY (id),
    CONSTRAINT "FK_volgcontrole_monitoring_monitoring_id" FOREIGN KEY (monitoring_id) REFERENCES monitoring (id)
);


CREATE TABLE analysepunt (
    id uuid NOT NULL,
    kenmerk uuid NOT NULL,
    soort character varying(40) NOT NULL,
    "over" uuid,
    tekst character varying(20000) NOT NULL,
    dynamisch boolean,
    kan character varying(40),
    compensatie character varying(20000),
    bron_soort character varying(40) NOT NULL,
    bron_wie character varying(200) NOT NULL,
    bron_op date NOT NULL,
    analyse_id uuid,
    CONSTRAINT "PK_analysepunt" PRIMARY KEY (id),
    CONSTRAINT "FK_analysepunt_probleemanalyse_analyse_id" FOREIGN KEY (analyse_id) REFERENCES probleemanalyse (id)
);


CREATE TABLE bevraging (
    id uuid NOT NULL,
    wie character varying(40) NOT NULL,
    kind_id uuid,
    naam character varying(200),
    stand character varying(40) NOT NULL,
    op date,
    antwoord character varying(20000),
    reden character varying(20000),
    dossier_id uuid,
    CONSTRAINT "PK_bevraging" PRIMARY KEY (id),
    CONSTRAINT "FK_bevraging_screeningsdossier_dossier_id" FOREIGN KEY (dossier_id) REFERENCES screeningsdossier (id)
);


CREATE TABLE persoonsvraag (
    id uuid NOT NULL,
    persoon_id uuid NOT NULL,
    stand character varying(40),
    vraag character varying(20000),
    wens character varying(20000),
    verwachting character varying(20000),
    reden character varying(20000),
    relaties character varying(20000),
    ontwikkeling character varying(20000),
    financien character varying(20000),
    huisvesting character varying(20000),
    vrije_tijd character varying(20000),
    bron_soort character varying(40),
    bron_wie character varying(200),
    bron_op date,
    dossier_id uuid,
    CONSTRAINT "PK_persoonsvraag" PRIMARY KEY (id),
    CONSTRAINT "FK_persoonsvraag_screeningsdossier_dossier_id" FOREIGN KEY (dossier_id) REFERENCES screeningsdossier (id)
);


CREATE TABLE verdieping (
    id uuid NOT NULL,
    soort character varying(40) NOT NULL,
    wat character varying(200) NOT NULL,
    gedragswetenschapper character varying(200) NOT NULL,
    overlegd_op date NOT NULL,
    reden character varying(20000) NOT NULL,
    uitkomst character varying(20000),
    dossier_id uuid,
    CONSTRAINT "PK_verdieping" PRIMARY KEY (id),
    CONSTRAINT "FK_verdieping_screeningsdossier_dossier_id" FOREIGN KEY (dossier_id) REFERENCES screeningsdossier (id)
);


CREATE TABLE conditieregel (
    taxatie_id uuid NOT NULL,
    nr integer NOT NULL,
    naam character varying(200) NOT NULL,
    stand character varying(40) NOT NULL,
    CONSTRAINT "PK_conditieregel" PRIMARY KEY (taxatie_id, nr),
    CONSTRAINT "FK_conditieregel_stabieletaxatie_taxatie_id" FOREIGN KEY (taxatie_id) REFERENCES stabieletaxatie (id) ON DELETE CASCADE
);


CREATE TABLE bodemeis (
    id uuid NOT NULL,
    wat character varying(200) NOT NULL,
    wie character varying(200),
    wie_controleert character varying(200),
    hoe character varying(200),
    toetsdatum date NOT NULL,
    status character varying(40) NOT NULL,
    bevinding character varying(20000),
    plan_id uuid,
    CONSTRAINT "PK_bodemeis" PRIMARY KEY (id),
    CONSTRAINT "FK_bodemeis_veiligheidsplan_plan_id" FOREIGN KEY (plan_id) REFERENCES veiligheidsplan (id)
);


CREATE TABLE taxatieregel (
    taxatie_id uuid NOT NULL,
    kind_id uuid NOT NULL,
    oordeel character varying(40) NOT NULL,
    gronden character varying(20000),
    CONSTRAINT "PK_taxatieregel" PRIMARY KEY (taxatie_id, kind_id),
    CONSTRAINT "FK_taxatieregel_veiligheidstaxatie_taxatie_id" FOREIGN KEY (taxatie_id) REFERENCES veiligheidstaxatie (id) ON DELETE CASCADE
);


CREATE TABLE ondertekening (
    id uuid NOT NULL,
    versie_id uuid NOT NULL,
    lezing integer NOT NULL,
    wie character varying(200) NOT NULL,
    naam character varying(200) NOT NULL,
    moet boolean NOT NULL,
    uitkomst character varying(40) NOT NULL,
    op date NOT NULL,
    handtekening character varying(200),
    stuk uuid,
    reden character varying(20000),
    vervolg character varying(20000),
    getoond character varying(20000) NOT NULL,
    vastgelegd timestamp with time zone NOT NULL,
    CONSTRAINT "PK_ondertekening" PRIMARY KEY (id),
    CONSTRAINT "FK_ondertekening_planversie_versie_id" FOREIGN KEY (versie_id) REFERENCES planversie (id) ON DELETE CASCADE
);


CREATE INDEX "IX_aanvraag_casus_id_klaar" ON aanvraag (casus_id, klaar);


CREATE INDEX "IX_account_naam" ON account (naam);


CREATE UNIQUE INDEX "IX_account_normalized_email" ON account (normalized_email);


CREATE UNIQUE INDEX "IX_account_normalized_user_name" ON account (normalized_user_name);


CREATE INDEX "IX_account_team" ON account (team);


CREATE INDEX "IX_afwezigheid_medewerker_id_tot" ON afwezigheid (medewerker_id, tot);


CREATE INDEX "IX_afwezigheid_tot" ON afwezigheid (tot);


CREATE INDEX "IX_afwijking_casus_id_op" ON afwijking (casus_id, op);


CREATE INDEX "IX_agendapunt_bijeenkomst_id_sinds" ON agendapunt (bijeenkomst_id, sinds);


CREATE INDEX "IX_agendapunt_casus_id_onderwerp" ON agendapunt (casus_id, onderwerp);


CREATE UNIQUE INDEX "IX_agendasleutel_hash" ON agendasleutel (hash);


CREATE INDEX "IX_analysepunt_analyse_id" ON analysepunt (analyse_id);


CREATE INDEX "IX_analysepunt_over" ON analysepunt ("over");


CREATE UNIQUE INDEX "IX_anker_nr" ON anker (nr);


CREATE INDEX "IX_ankerkop_anker_nr" ON ankerkop (anker_nr);


CREATE INDEX "IX_apisleutel_eigenaar" ON apisleutel (eigenaar);


CREATE UNIQUE INDEX "IX_apisleutel_prefix" ON apisleutel (prefix);


CREATE UNIQUE INDEX "IX_besluitpost_besluit_id_wie" ON besluitpost (besluit_id, wie);


CREATE INDEX "IX_betrokkene_casus_id_tot" ON betrokkene (casus_id, tot);


CREATE INDEX "IX_bevraging_dossier_id" ON bevraging (dossier_id);


CREATE INDEX "IX_bevraging_kind_id" ON bevraging (kind_id);


CREATE INDEX "IX_bijeenkomst_team_op" ON bijeenkomst (team, op);


CREATE INDEX "IX_bijeenkomst_voorzitter_id_op" ON bijeenkomst (voorzitter_id, op);


CREATE INDEX "IX_bodemeis_plan_id" ON bodemeis (plan_id);


CREATE INDEX "IX_casus_duo_id_gesloten_op" ON casus (duo_id, gesloten_op);


CREATE INDEX "IX_casus_gezin_id" ON casus (gezin_id);


CREATE UNIQUE INDEX "IX_casus_nummer" ON casus (nummer);


CREATE INDEX "IX_casus_regisseur_id_gesloten_op" ON casus (regisseur_id, gesloten_op);


CREATE INDEX "IX_casus_regisseur_id_waakmoment_open" ON casus (regisseur_id, waakmoment_open);


CREATE INDEX "IX_casus_team_gesloten_op_regisseur_id" ON casus (team, gesloten_op, regisseur_id);


CREATE INDEX "IX_casus_team_waakmoment_open" ON casus (team, waakmoment_open);


CREATE INDEX "IX_casus_vervanger_id_gesloten_op" ON casus (vervanger_id, gesloten_op);


CREATE UNIQUE INDEX "IX_casus_kind_persoon_id" ON casus_kind (persoon_id) WHERE open;


CREATE INDEX "IX_concept_bewaard" ON concept (bewaard);


CREATE INDEX "IX_concept_wie_bewaard" ON concept (wie, bewaard);


CREATE UNIQUE INDEX "IX_concept_wie_pad_vorm" ON concept (wie, pad, vorm);


CREATE INDEX "IX_contactmoment_casus_id_op" ON contactmoment (casus_id, op);


CREATE INDEX "IX_crisis_casus_id_gecontroleerd" ON crisis (casus_id, gecontroleerd);


CREATE INDEX "IX_deelnemer_medewerker_id" ON deelnemer (medewerker_id);


CREATE UNIQUE INDEX "IX_dossierstuk_casus_id_nummer" ON dossierstuk (casus_id, nummer);


CREATE INDEX "IX_dossierstuk_casus_id_op" ON dossierstuk (casus_id, op);


CREATE INDEX "IX_eerdere_naam_persoon_id" ON eerdere_naam (persoon_id);


CREATE INDEX "IX_escalatie_casus_id_voorgelegd_op" ON escalatie (casus_id, voorgelegd_op);


CREATE INDEX "IX_gebeurtenis_casus_id_van" ON gebeurtenis (casus_id, van);


CREATE INDEX "IX_gebeurtenis_over" ON gebeurtenis ("over");


CREATE INDEX "IX_gedaanverzoek_op" ON gedaanverzoek (op);


CREATE INDEX "IX_gezag_houder_id" ON gezag (houder_id);


CREATE INDEX "IX_gezag_kind_id" ON gezag (kind_id);


CREATE INDEX "IX_gezinslid_gezin_id" ON gezinslid (gezin_id);


CREATE INDEX "IX_gezinslid_persoon_id" ON gezinslid (persoon_id);


CREATE UNIQUE INDEX "IX_gezinsplan_casus_id" ON gezinsplan (casus_id);


CREATE INDEX "IX_gezinsstand_casus_id_op" ON gezinsstand (casus_id, op);


CREATE INDEX "IX_gioverleg_casus_id_op" ON gioverleg (casus_id, op);


CREATE UNIQUE INDEX "IX_gizbeeld_casus_id_kind_id_op" ON gizbeeld (casus_id, kind_id, op);


CREATE INDEX "IX_gizbeeld_kind_id" ON gizbeeld (kind_id);


CREATE INDEX "IX_huishouden_gezin_id" ON huishouden (gezin_id);


CREATE INDEX "IX_huishouden_postcode" ON huishouden (postcode);


CREATE UNIQUE INDEX "IX_hulpbesluit_aanvraag_id" ON hulpbesluit (aanvraag_id);


CREATE INDEX "IX_hulpbesluit_casus_id_op" ON hulpbesluit (casus_id, op);


CREATE INDEX "IX_hulpinzet_casus_id_verwacht" ON hulpinzet (casus_id, verwacht);


CREATE INDEX "IX_inzageregel_casus_id_op" ON inzageregel (casus_id, op);


CREATE INDEX "IX_inzageregel_op" ON inzageregel (op);


CREATE INDEX "IX_inzageregel_wie_casus_id_op" ON inzageregel (wie, casus_id, op);


CREATE INDEX "IX_inzageregel_wie_op" ON inzageregel (wie, op);


CREATE UNIQUE INDEX "IX_journaalfeit_keten_id_nr" ON journaalfeit (keten_id, nr);


CREATE INDEX "IX_journaalfeit_keten_id_op" ON journaalfeit (keten_id, op);


CREATE INDEX "IX_journaalfeit_keten_id_soort" ON journaalfeit (keten_id, soort);


CREATE INDEX "IX_journaalfeit_proces_id" ON journaalfeit (proces_id);


CREATE UNIQUE INDEX "IX_meldcode_casus_id" ON meldcode (casus_id) WHERE besluit is null;


CREATE INDEX "IX_meldcode_casus_id_begonnen" ON meldcode (casus_id, begonnen);


CREATE INDEX "IX_monitoring_casus_id_gestopt_op" ON monitoring (casus_id, gestopt_op);


CREATE INDEX "IX_netwerkpersoon_bij" ON netwerkpersoon (bij);


CREATE INDEX "IX_netwerkpersoon_gezin_id_weg" ON netwerkpersoon (gezin_id, weg);


CREATE INDEX "IX_ondertekening_versie_id" ON ondertekening (versie_id);


CREATE UNIQUE INDEX "IX_ophaalpunt_kenmerk" ON ophaalpunt (kenmerk);


CREATE UNIQUE INDEX "IX_overdracht_casus_id" ON overdracht (casus_id) WHERE geeindigd is null;


CREATE INDEX "IX_persoon_bsn_index" ON persoon (bsn_index);


CREATE INDEX "IX_persoon_geboren" ON persoon (geboren);


CREATE INDEX "IX_persoon_samengevoegd_met" ON persoon (samengevoegd_met);


CREATE INDEX "IX_persoonklank_sleutel" ON persoonklank (sleutel);


CREATE INDEX "IX_persoonsvraag_dossier_id" ON persoonsvraag (dossier_id);


CREATE INDEX "IX_persoonsvraag_persoon_id" ON persoonsvraag (persoon_id);


CREATE UNIQUE INDEX "IX_planevaluatie_casus_id_plan_op_maand" ON planevaluatie (casus_id, plan_op, maand);


CREATE UNIQUE INDEX "IX_planversie_plan_id_nr" ON planversie (plan_id, nr);


CREATE UNIQUE INDEX "IX_probleemanalyse_casus_id_nr" ON probleemanalyse (casus_id, nr);


CREATE UNIQUE INDEX "IX_profielversie_nr" ON profielversie (nr);


CREATE INDEX "IX_risicofactor_casus_id_weg_sinds" ON risicofactor (casus_id, weg_sinds);


CREATE UNIQUE INDEX "IX_screeningsdossier_casus_id" ON screeningsdossier (casus_id);


CREATE INDEX "IX_signaal_casus_id_ontvangen" ON signaal (casus_id, ontvangen);


CREATE INDEX "IX_stabieletaxatie_casus_id_op" ON stabieletaxatie (casus_id, op);


CREATE INDEX "IX_taak_casus_id_klaar_uiterlijk" ON taak (casus_id, klaar, uiterlijk);


CREATE INDEX "IX_termijnregel_casus_id_laatste" ON termijnregel (casus_id, laatste);


CREATE INDEX "IX_uitbakbericht_herkomst" ON uitbakbericht (herkomst);


CREATE INDEX "IX_uitbakbericht_status_volgende" ON uitbakbericht (status, volgende);


CREATE UNIQUE INDEX "IX_uitstel_casus_id_code_onderwerp" ON uitstel (casus_id, code, onderwerp);


CREATE INDEX "IX_veiligheidsplan_casus_id_geeindigd" ON veiligheidsplan (casus_id, geeindigd);


CREATE INDEX "IX_veiligheidstaxatie_casus_id_op" ON veiligheidstaxatie (casus_id, op);


CREATE INDEX "IX_verdieping_dossier_id" ON verdieping (dossier_id);


CREATE INDEX "IX_vernietiging_keten_id" ON vernietiging (keten_id);


CREATE INDEX "IX_verstrekking_casus_id_op" ON verstrekking (casus_id, op);


CREATE INDEX "IX_verstrekking_contact_id" ON verstrekking (contact_id);


CREATE INDEX "IX_volgcontrole_monitoring_id" ON volgcontrole (monitoring_id);


CREATE INDEX "IX_waarneming_afwezigheid_id" ON waarneming (afwezigheid_id);


CREATE INDEX "IX_waarneming_casus_id_medewerker_id_tot" ON waarneming (casus_id, medewerker_id, tot);


CREATE INDEX "IX_waarneming_medewerker_id_tot" ON waarneming (medewerker_id, tot);


CREATE INDEX "IX_zoekopdracht_op" ON zoekopdracht (op);
