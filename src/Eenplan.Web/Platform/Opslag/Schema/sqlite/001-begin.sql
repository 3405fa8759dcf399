CREATE TABLE "aanvraag" (
    "id" TEXT NOT NULL CONSTRAINT "PK_aanvraag" PRIMARY KEY,
    "casus_id" TEXT NOT NULL,
    "kind_id" TEXT NOT NULL,
    "vraag" TEXT NOT NULL,
    "gemaakt" TEXT NOT NULL,
    "vorm" TEXT NOT NULL,
    "ontvangen" TEXT NULL,
    "getekend_door" TEXT NULL,
    "stuk" TEXT NULL,
    "vindplaats" TEXT NULL,
    "afweging" TEXT NOT NULL,
    "klaar" TEXT NULL,
    "ingetrokken" TEXT NULL,
    "versie" INTEGER NOT NULL
);


CREATE TABLE "account" (
    "id" TEXT NOT NULL CONSTRAINT "PK_account" PRIMARY KEY,
    "naam" TEXT NOT NULL,
    "rol" TEXT NOT NULL,
    "team" TEXT NULL,
    "telefoon" TEXT NULL,
    "bereikbaar" TEXT NULL,
    "fte" TEXT NOT NULL,
    "actief" INTEGER NOT NULL,
    "demokaart" TEXT NULL,
    "tijdelijk_tot" TEXT NULL,
    "codegeheim" BLOB NULL,
    "codestap" INTEGER NOT NULL,
    "herstelcodes" TEXT NOT NULL,
    "user_name" TEXT NULL,
    "normalized_user_name" TEXT NULL,
    "email" TEXT NULL,
    "normalized_email" TEXT NULL,
    "email_confirmed" INTEGER NOT NULL,
    "password_hash" TEXT NULL,
    "security_stamp" TEXT NULL,
    "concurrency_stamp" TEXT NULL,
    "phone_number" TEXT NULL,
    "phone_number_confirmed" INTEGER NOT NULL,
    "two_factor_enabled" INTEGER NOT NULL,
    "lockout_end" TEXT NULL,
    "lockout_enabled" INTEGER NOT NULL,
    "access_failed_count" INTEGER NOT NULL
);


CREATE TABLE "afwezigheid" (
    "id" TEXT NOT NULL CONSTRAINT "PK_afwezigheid" PRIMARY KEY,
    "medewerker_id" TEXT NOT NULL,
    "van" TEXT NOT NULL,
    "tot" TEXT NOT NULL,
    "reden" TEXT NULL,
    "gemeld_door" TEXT NOT NULL,
    "ingetrokken" TEXT NULL,
    "versie" INTEGER NOT NULL
);


CREATE TABLE "afwijking" (
    "id" TEXT NOT NULL CONSTRAINT "PK_afwijking" PRIMARY KEY,
    "casus_id" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "eis" TEXT NOT NULL,
    "regel" TEXT NOT NULL,
    "bron" TEXT NOT NULL,
    "motivatie" TEXT NOT NULL,
    "door" TEXT NOT NULL,
    "op" TEXT NOT NULL
);


CREATE TABLE "agendapunt" (
    "id" TEXT NOT NULL CONSTRAINT "PK_agendapunt" PRIMARY KEY,
    "casus_id" TEXT NOT NULL,
    "onderwerp" TEXT NOT NULL,
    "aanleiding" TEXT NOT NULL,
    "signaalcodes" TEXT NOT NULL,
    "sinds" TEXT NOT NULL,
    "vanaf" TEXT NULL,
    "bijeenkomst_id" TEXT NULL,
    "inbreng" TEXT NULL,
    "weging" TEXT NULL,
    "besluit" TEXT NULL,
    "waarom" TEXT NULL,
    "opnieuw" TEXT NULL,
    "gi_advies" INTEGER NULL,
    "acties" TEXT NULL,
    "besloten_op" TEXT NULL,
    "vastgelegd" TEXT NULL,
    "vervallen" TEXT NULL,
    "versie" INTEGER NOT NULL
);


CREATE TABLE "agendasleutel" (
    "medewerker_id" TEXT NOT NULL CONSTRAINT "PK_agendasleutel" PRIMARY KEY,
    "hash" BLOB NOT NULL,
    "gemaakt" TEXT NOT NULL
);


CREATE TABLE "anker" (
    "id" TEXT NOT NULL CONSTRAINT "PK_anker" PRIMARY KEY,
    "nr" INTEGER NOT NULL,
    "op" TEXT NOT NULL,
    "ketens" INTEGER NOT NULL,
    "feiten" INTEGER NOT NULL,
    "hash" BLOB NOT NULL,
    "vorige_hash" BLOB NOT NULL
);


CREATE TABLE "ankerkop" (
    "keten_id" TEXT NOT NULL,
    "nr" INTEGER NOT NULL,
    "anker_nr" INTEGER NOT NULL,
    "hash" BLOB NOT NULL,
    CONSTRAINT "PK_ankerkop" PRIMARY KEY ("keten_id", "nr")
);


CREATE TABLE "apisleutel" (
    "id" TEXT NOT NULL CONSTRAINT "PK_apisleutel" PRIMARY KEY,
    "naam" TEXT NOT NULL,
    "eigenaar" TEXT NOT NULL,
    "rol" TEXT NOT NULL,
    "team" TEXT NULL,
    "prefix" TEXT NOT NULL,
    "hash" BLOB NOT NULL,
    "gemaakt" TEXT NOT NULL,
    "laatst_gebruikt" TEXT NULL,
    "ingetrokken" TEXT NULL
);


CREATE TABLE "betrokkene" (
    "id" TEXT NOT NULL CONSTRAINT "PK_betrokkene" PRIMARY KEY,
    "casus_id" TEXT NOT NULL,
    "soort" TEXT NOT NULL,
    "naam" TEXT NOT NULL,
    "relatie" TEXT NULL,
    "organisatie" TEXT NULL,
    "telefoon" TEXT NULL,
    "email" TEXT NULL,
    "rol" TEXT NULL,
    "verwachting" TEXT NULL,
    "taken" TEXT NULL,
    "doel" TEXT NULL,
    "vanaf" TEXT NOT NULL,
    "tot" TEXT NULL,
    "versie" INTEGER NOT NULL
);


CREATE TABLE "bijeenkomst" (
    "id" TEXT NOT NULL CONSTRAINT "PK_bijeenkomst" PRIMARY KEY,
    "soort" TEXT NOT NULL,
    "team" TEXT NOT NULL,
    "op" TEXT NOT NULL,
    "begin" TEXT NOT NULL,
    "einde" TEXT NOT NULL,
    "waar" TEXT NULL,
    "voorzitter_id" TEXT NOT NULL,
    "afgezegd" TEXT NULL,
    "versie" INTEGER NOT NULL
);


CREATE TABLE "casus" (
    "id" TEXT NOT NULL CONSTRAINT "PK_casus" PRIMARY KEY,
    "nummer" TEXT NOT NULL,
    "gezin_id" TEXT NOT NULL,
    "fase" TEXT NOT NULL,
    "team" TEXT NOT NULL,
    "regisseur_id" TEXT NULL,
    "vervanger_id" TEXT NULL,
    "regievorm" TEXT NOT NULL,
    "regievorm_reden" TEXT NULL,
    "wijk" TEXT NULL,
    "afgeschermd" INTEGER NOT NULL,
    "aangemeld_op" TEXT NOT NULL,
    "veiligheid" TEXT NOT NULL,
    "veiligheid_gewogen_op" TEXT NULL,
    "veiligheidsplan_loopt" INTEGER NOT NULL,
    "gesloten_op" TEXT NULL,
    "sluitreden" TEXT NULL,
    "waakdatum" TEXT NULL,
    "fase_voor_sluiting" TEXT NOT NULL,
    "wacht_op_aanvaarding" INTEGER NOT NULL,
    "teruggeefreden" TEXT NULL,
    "teruggegeven_door" TEXT NULL,
    "duo_id" TEXT NULL,
    "waakmoment_open" TEXT NULL,
    "versie" INTEGER NOT NULL
);


CREATE TABLE "casusteller" (
    "jaar" INTEGER NOT NULL CONSTRAINT "PK_casusteller" PRIMARY KEY,
    "laatste" INTEGER NOT NULL
);


CREATE TABLE "concept" (
    "id" TEXT NOT NULL CONSTRAINT "PK_concept" PRIMARY KEY,
    "wie" TEXT NOT NULL,
    "pad" TEXT NOT NULL,
    "vorm" TEXT NOT NULL,
    "titel" TEXT NOT NULL,
    "casus_id" TEXT NULL,
    "inhoud" BLOB NULL,
    "bewaard" TEXT NOT NULL,
    "verzonden" TEXT NULL
);


CREATE TABLE "contactmoment" (
    "id" TEXT NOT NULL CONSTRAINT "PK_contactmoment" PRIMARY KEY,
    "vervangt_id" TEXT NULL,
    "vervangen_door_id" TEXT NULL,
    "verplaatst_naar" TEXT NULL,
    "verplaatst_van" TEXT NULL,
    "casus_id" TEXT NOT NULL,
    "door" TEXT NOT NULL,
    "vastgelegd" TEXT NOT NULL,
    "soort" TEXT NOT NULL,
    "op" TEXT NOT NULL,
    "tijd" TEXT NULL,
    "met" TEXT NULL,
    "bereikt" INTEGER NOT NULL,
    "gezegd" TEXT NULL,
    "afgesproken" TEXT NULL,
    "gezien" TEXT NOT NULL,
    "gesproken" TEXT NOT NULL,
    "veiligheid" TEXT NOT NULL,
    "ingetrokken" TEXT NULL,
    "intrekreden" TEXT NULL,
    "versie" INTEGER NOT NULL
);


CREATE TABLE "crisis" (
    "id" TEXT NOT NULL CONSTRAINT "PK_crisis" PRIMARY KEY,
    "casus_id" TEXT NOT NULL,
    "begonnen" TEXT NOT NULL,
    "wat" TEXT NOT NULL,
    "ingrijpen" TEXT NOT NULL,
    "spoedhulp" TEXT NULL,
    "plan_met" TEXT NULL,
    "gecontroleerd" TEXT NULL,
    "versie" INTEGER NOT NULL
);


CREATE TABLE "dossierstuk" (
    "id" TEXT NOT NULL CONSTRAINT "PK_dossierstuk" PRIMARY KEY,
    "casus_id" TEXT NOT NULL,
    "nummer" INTEGER NOT NULL,
    "soort" TEXT NOT NULL,
    "op" TEXT NOT NULL,
    "bron" TEXT NOT NULL,
    "gever" TEXT NOT NULL,
    "omschrijving" TEXT NOT NULL,
    "vindplaats" TEXT NULL,
    "formaat" TEXT NULL,
    "grootte" INTEGER NOT NULL,
    "verzonden" TEXT NULL,
    "aanvullen" INTEGER NOT NULL,
    "door" TEXT NOT NULL,
    "vastgelegd" TEXT NOT NULL,
    "ingetrokken" TEXT NULL,
    "intrekreden" TEXT NULL,
    "zoektekst" TEXT NOT NULL,
    "versie" INTEGER NOT NULL
);


CREATE TABLE "eerdere_naam" (
    "id" TEXT NOT NULL CONSTRAINT "PK_eerdere_naam" PRIMARY KEY,
    "persoon_id" TEXT NOT NULL,
    "naam" TEXT NOT NULL,
    "tot" TEXT NOT NULL
);


CREATE TABLE "escalatie" (
    "id" TEXT NOT NULL CONSTRAINT "PK_escalatie" PRIMARY KEY,
    "casus_id" TEXT NOT NULL,
    "organisatie" TEXT NOT NULL,
    "probleem" TEXT NOT NULL,
    "voorgelegd_op" TEXT NOT NULL,
    "voorgelegd_aan" TEXT NOT NULL,
    "reactie" TEXT NULL,
    "reactie_op" TEXT NULL,
    "eigen_op" TEXT NULL,
    "eigen_aan" TEXT NULL,
    "eigen_reactie" TEXT NULL,
    "eigen_reactie_op" TEXT NULL,
    "opgelost" TEXT NULL,
    "versie" INTEGER NOT NULL
);


CREATE TABLE "feitinhoud" (
    "feit_id" TEXT NOT NULL CONSTRAINT "PK_feitinhoud" PRIMARY KEY,
    "zout" BLOB NOT NULL,
    "tekst" TEXT NOT NULL
);


CREATE TABLE "gebeurtenis" (
    "id" TEXT NOT NULL CONSTRAINT "PK_gebeurtenis" PRIMARY KEY,
    "casus_id" TEXT NOT NULL,
    "spoor" TEXT NOT NULL,
    "over" TEXT NULL,
    "wat" TEXT NOT NULL,
    "van" TEXT NOT NULL,
    "van_nauwkeurig" INTEGER NOT NULL,
    "tot" TEXT NULL,
    "tot_nauwkeurig" INTEGER NOT NULL,
    "doel" TEXT NULL,
    "resultaat" TEXT NULL,
    "bron_soort" TEXT NOT NULL,
    "bron_wie" TEXT NOT NULL,
    "bron_op" TEXT NOT NULL,
    "vervallen" TEXT NULL,
    "versie" INTEGER NOT NULL
);


CREATE TABLE "gedaanverzoek" (
    "sleutel_id" TEXT NOT NULL,
    "kenmerk" TEXT NOT NULL,
    "verzoek" BLOB NOT NULL,
    "op" TEXT NOT NULL,
    "status" INTEGER NULL,
    "antwoord" BLOB NULL,
    CONSTRAINT "PK_gedaanverzoek" PRIMARY KEY ("sleutel_id", "kenmerk")
);


CREATE TABLE "gezag" (
    "id" TEXT NOT NULL CONSTRAINT "PK_gezag" PRIMARY KEY,
    "kind_id" TEXT NOT NULL,
    "houder_id" TEXT NULL,
    "instelling" TEXT NULL,
    "soort" TEXT NOT NULL,
    "vanaf" TEXT NOT NULL,
    "tot" TEXT NULL,
    "einde_door_overlijden" INTEGER NOT NULL,
    "bron" TEXT NOT NULL,
    "versie" INTEGER NOT NULL
);


CREATE TABLE "gezin" (
    "id" TEXT NOT NULL CONSTRAINT "PK_gezin" PRIMARY KEY,
    "naam" TEXT NOT NULL,
    "veiligheidsnotitie" TEXT NULL,
    "veiligheidsnotitie_tot" TEXT NULL,
    "zelfredzaamheid" TEXT NULL,
    "versie" INTEGER NOT NULL
);


CREATE TABLE "gezinsplan" (
    "id" TEXT NOT NULL CONSTRAINT "PK_gezinsplan" PRIMARY KEY,
    "casus_id" TEXT NOT NULL,
    "versie" INTEGER NOT NULL
);


CREATE TABLE "gezinsstand" (
    "id" TEXT NOT NULL CONSTRAINT "PK_gezinsstand" PRIMARY KEY,
    "casus_id" TEXT NOT NULL,
    "op" TEXT NOT NULL,
    "door" TEXT NOT NULL,
    "welbevinden" TEXT NOT NULL,
    "motivatie" TEXT NOT NULL,
    "hulp" TEXT NOT NULL
);


CREATE TABLE "gioverleg" (
    "id" TEXT NOT NULL CONSTRAINT "PK_gioverleg" PRIMARY KEY,
    "casus_id" TEXT NOT NULL,
    "instelling" TEXT NOT NULL,
    "vraag" TEXT NOT NULL,
    "samen" INTEGER NOT NULL,
    "op" TEXT NOT NULL,
    "uitkomst" TEXT NULL,
    "uitkomst_op" TEXT NULL,
    "versie" INTEGER NOT NULL
);


CREATE TABLE "gizbeeld" (
    "id" TEXT NOT NULL CONSTRAINT "PK_gizbeeld" PRIMARY KEY,
    "casus_id" TEXT NOT NULL,
    "kind_id" TEXT NOT NULL,
    "op" TEXT NOT NULL,
    "door" TEXT NOT NULL,
    "versie" INTEGER NOT NULL
);


CREATE TABLE "hulpbesluit" (
    "id" TEXT NOT NULL CONSTRAINT "PK_hulpbesluit" PRIMARY KEY,
    "casus_id" TEXT NOT NULL,
    "aanvraag_id" TEXT NULL,
    "inzet_id" TEXT NULL,
    "kind_id" TEXT NOT NULL,
    "besluit" TEXT NOT NULL,
    "op" TEXT NOT NULL,
    "vastgelegd" TEXT NOT NULL,
    "door" TEXT NOT NULL,
    "ontvangen" TEXT NULL,
    "categorie" TEXT NULL,
    "aanbieder" TEXT NULL,
    "van" TEXT NULL,
    "tot" TEXT NULL,
    "omvang" TEXT NULL,
    "anders" TEXT NULL,
    "doelen" TEXT NULL,
    "veiligheid" TEXT NULL,
    "motivering" TEXT NOT NULL,
    "co_id" TEXT NULL,
    "versie" INTEGER NOT NULL
);


CREATE TABLE "hulpinzet" (
    "id" TEXT NOT NULL CONSTRAINT "PK_hulpinzet" PRIMARY KEY,
    "casus_id" TEXT NOT NULL,
    "besluit_id" TEXT NOT NULL,
    "kind_id" TEXT NOT NULL,
    "soort" TEXT NOT NULL,
    "wat" TEXT NOT NULL,
    "aanbieder" TEXT NULL,
    "omvang" TEXT NULL,
    "tot" TEXT NULL,
    "bewaker" TEXT NOT NULL,
    "verwacht" TEXT NOT NULL,
    "gestart" TEXT NULL,
    "beeindigd" TEXT NULL,
    "verloop" TEXT NOT NULL,
    "versie" INTEGER NOT NULL
);


CREATE TABLE "identity_user_claim" (
    "id" INTEGER NOT NULL CONSTRAINT "PK_identity_user_claim" PRIMARY KEY AUTOINCREMENT,
    "user_id" TEXT NOT NULL,
    "claim_type" TEXT NULL,
    "claim_value" TEXT NULL
);


CREATE TABLE "identity_user_login" (
    "login_provider" TEXT NOT NULL,
    "provider_key" TEXT NOT NULL,
    "provider_display_name" TEXT NULL,
    "user_id" TEXT NOT NULL,
    CONSTRAINT "PK_identity_user_login" PRIMARY KEY ("login_provider", "provider_key")
);


CREATE TABLE "identity_user_token" (
    "user_id" TEXT NOT NULL,
    "login_provider" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "value" TEXT NULL,
    CONSTRAINT "PK_identity_user_token" PRIMARY KEY ("user_id", "login_provider", "name")
);


CREATE TABLE "inzageregel" (
    "id" TEXT NOT NULL CONSTRAINT "PK_inzageregel" PRIMARY KEY,
    "op" TEXT NOT NULL,
    "wie" TEXT NOT NULL,
    "rol" TEXT NOT NULL,
    "toepassing" TEXT NULL,
    "casus_id" TEXT NULL,
    "personen" TEXT NOT NULL,
    "wat" TEXT NOT NULL,
    "doel" TEXT NOT NULL,
    "grond" TEXT NOT NULL
);


CREATE TABLE "journaalfeit" (
    "id" TEXT NOT NULL CONSTRAINT "PK_journaalfeit" PRIMARY KEY,
    "keten_id" TEXT NOT NULL,
    "nr" INTEGER NOT NULL,
    "proces_id" TEXT NOT NULL,
    "soort" TEXT NOT NULL,
    "wie" TEXT NULL,
    "op" TEXT NOT NULL,
    "dag" TEXT NOT NULL,
    "over" TEXT NOT NULL,
    "codes" TEXT NOT NULL,
    "inhoudhash" BLOB NOT NULL,
    "vorige_hash" BLOB NOT NULL,
    "hash" BLOB NOT NULL
);


CREATE TABLE "journaalkop" (
    "keten_id" TEXT NOT NULL CONSTRAINT "PK_journaalkop" PRIMARY KEY,
    "laatste_nr" INTEGER NOT NULL,
    "laatste_hash" BLOB NOT NULL
);


CREATE TABLE "meldcode" (
    "id" TEXT NOT NULL CONSTRAINT "PK_meldcode" PRIMARY KEY,
    "casus_id" TEXT NOT NULL,
    "aanleiding" TEXT NOT NULL,
    "begonnen" TEXT NOT NULL,
    "besluit" TEXT NULL,
    "waarom" TEXT NULL,
    "besloten_op" TEXT NULL,
    "versie" INTEGER NOT NULL
);


CREATE TABLE "monitoring" (
    "id" TEXT NOT NULL CONSTRAINT "PK_monitoring" PRIMARY KEY,
    "casus_id" TEXT NOT NULL,
    "onderwerp" TEXT NOT NULL,
    "wat" TEXT NOT NULL,
    "met" TEXT NULL,
    "ritme" INTEGER NOT NULL,
    "volgende" TEXT NOT NULL,
    "gestopt_op" TEXT NULL,
    "stopreden" TEXT NULL,
    "versie" INTEGER NOT NULL
);


CREATE TABLE "netwerkpersoon" (
    "id" TEXT NOT NULL CONSTRAINT "PK_netwerkpersoon" PRIMARY KEY,
    "gezin_id" TEXT NOT NULL,
    "naam" TEXT NOT NULL,
    "soort" TEXT NOT NULL,
    "band" TEXT NOT NULL,
    "bij" TEXT NULL,
    "kan" TEXT NULL,
    "kan_niet" TEXT NULL,
    "weg" TEXT NULL,
    "versie" INTEGER NOT NULL
);


CREATE TABLE "ophaalpunt" (
    "verstrekking_id" TEXT NOT NULL CONSTRAINT "PK_ophaalpunt" PRIMARY KEY,
    "casus_id" TEXT NOT NULL,
    "kenmerk" TEXT NOT NULL,
    "code" BLOB NOT NULL,
    "tot" TEXT NOT NULL,
    "pogingen" INTEGER NOT NULL,
    "opgehaald" TEXT NULL,
    "versie" INTEGER NOT NULL
);


CREATE TABLE "overdracht" (
    "id" TEXT NOT NULL CONSTRAINT "PK_overdracht" PRIMARY KEY,
    "casus_id" TEXT NOT NULL,
    "van" TEXT NOT NULL,
    "naar" TEXT NOT NULL,
    "reden" TEXT NOT NULL,
    "gestart" TEXT NOT NULL,
    "kennismaking" TEXT NULL,
    "kennismakingsverslag" TEXT NULL,
    "pakket" TEXT NOT NULL,
    "voorgesteld_aan_hulpverleners" INTEGER NOT NULL,
    "alle_gezinsleden" INTEGER NOT NULL,
    "geeindigd" TEXT NULL,
    "versie" INTEGER NOT NULL
);


CREATE TABLE "persoon" (
    "id" TEXT NOT NULL CONSTRAINT "PK_persoon" PRIMARY KEY,
    "voornaam" TEXT NULL,
    "tussenvoegsel" TEXT NULL,
    "achternaam" TEXT NOT NULL,
    "geboren" TEXT NULL,
    "geboorte_geschat" INTEGER NOT NULL,
    "uitgerekend" TEXT NULL,
    "overleden" TEXT NULL,
    "geslacht" TEXT NOT NULL,
    "telefoon" TEXT NULL,
    "veilig_telefoon" TEXT NULL,
    "email" TEXT NULL,
    "taal" TEXT NULL,
    "tolk" INTEGER NOT NULL,
    "bsn_versleuteld" BLOB NULL,
    "bsn_index" BLOB NULL,
    "samengevoegd_met" TEXT NULL,
    "versie" INTEGER NOT NULL
);


CREATE TABLE "persoonklank" (
    "persoon_id" TEXT NOT NULL,
    "sleutel" TEXT NOT NULL,
    CONSTRAINT "PK_persoonklank" PRIMARY KEY ("persoon_id", "sleutel")
);


CREATE TABLE "planevaluatie" (
    "id" TEXT NOT NULL CONSTRAINT "PK_planevaluatie" PRIMARY KEY,
    "casus_id" TEXT NOT NULL,
    "maand" INTEGER NOT NULL,
    "plan_op" TEXT NOT NULL,
    "gepland" TEXT NULL,
    "waar" TEXT NULL,
    "uitgenodigd" TEXT NULL,
    "gehouden_op" TEXT NULL,
    "vastgelegd" TEXT NULL,
    "verspreid_op" TEXT NULL,
    "inhoud" TEXT NOT NULL,
    "notulen" TEXT NOT NULL,
    "versie" INTEGER NOT NULL
);


CREATE TABLE "probleemanalyse" (
    "id" TEXT NOT NULL CONSTRAINT "PK_probleemanalyse" PRIMARY KEY,
    "casus_id" TEXT NOT NULL,
    "nr" INTEGER NOT NULL,
    "begonnen" TEXT NOT NULL,
    "vastgelegd" TEXT NULL,
    "vastgelegd_door" TEXT NULL,
    "patronen_gezin" TEXT NULL,
    "patronen_hulp" TEXT NULL,
    "wisselwerking" TEXT NULL,
    "eindsituatie" TEXT NULL,
    "met_wie" TEXT NULL,
    "versie" INTEGER NOT NULL
);


CREATE TABLE "proces" (
    "id" TEXT NOT NULL CONSTRAINT "PK_proces" PRIMARY KEY,
    "soort" TEXT NOT NULL,
    "wie" TEXT NULL,
    "toepassing" TEXT NULL,
    "op" TEXT NOT NULL,
    "reden" TEXT NULL
);


CREATE TABLE "profielversie" (
    "id" TEXT NOT NULL CONSTRAINT "PK_profielversie" PRIMARY KEY,
    "nr" INTEGER NOT NULL,
    "vanaf" TEXT NOT NULL,
    "yaml" TEXT NOT NULL,
    "wie" TEXT NULL,
    "op" TEXT NOT NULL
);


CREATE TABLE "risicofactor" (
    "id" TEXT NOT NULL CONSTRAINT "PK_risicofactor" PRIMARY KEY,
    "casus_id" TEXT NOT NULL,
    "kind_id" TEXT NULL,
    "omschrijving" TEXT NOT NULL,
    "dynamisch" INTEGER NOT NULL,
    "bron_soort" TEXT NOT NULL,
    "bron_wie" TEXT NOT NULL,
    "bron_op" TEXT NOT NULL,
    "weg_sinds" TEXT NULL,
    "wegreden" TEXT NULL,
    "versie" INTEGER NOT NULL
);


CREATE TABLE "screeningsdossier" (
    "id" TEXT NOT NULL CONSTRAINT "PK_screeningsdossier" PRIMARY KEY,
    "casus_id" TEXT NOT NULL,
    "betrokkenen" TEXT NULL,
    "ikb_op" TEXT NULL,
    "ikb_door" TEXT NULL,
    "ikb_domeinen" TEXT NOT NULL,
    "ikb_toelichting" TEXT NULL,
    "opvoederschap" TEXT NULL,
    "opvoedonderbouwing" TEXT NULL,
    "opvoed_op" TEXT NULL,
    "signalen" TEXT NOT NULL,
    "in_plan" TEXT NOT NULL,
    "versie" INTEGER NOT NULL
);


CREATE TABLE "signaal" (
    "id" TEXT NOT NULL CONSTRAINT "PK_signaal" PRIMARY KEY,
    "casus_id" TEXT NOT NULL,
    "ontvangen" TEXT NOT NULL,
    "aangenomen_door" TEXT NULL,
    "soort" TEXT NOT NULL,
    "melder" TEXT NULL,
    "bereikbaar" TEXT NULL,
    "zorg" TEXT NOT NULL,
    "al_gedaan" TEXT NULL,
    "urgentie" TEXT NOT NULL,
    "genoemd" TEXT NULL,
    "melder_ingelicht" TEXT NULL,
    "melderbericht" TEXT NULL,
    "versie" INTEGER NOT NULL
);


CREATE TABLE "stabieletaxatie" (
    "id" TEXT NOT NULL CONSTRAINT "PK_stabieletaxatie" PRIMARY KEY,
    "casus_id" TEXT NOT NULL,
    "kind_id" TEXT NOT NULL,
    "op" TEXT NOT NULL,
    "door" TEXT NOT NULL,
    "moment" TEXT NOT NULL,
    "oordeel" TEXT NOT NULL,
    "gronden" TEXT NOT NULL
);


CREATE TABLE "stukdeel" (
    "stuk_id" TEXT NOT NULL,
    "nr" INTEGER NOT NULL,
    "inhoud" BLOB NOT NULL,
    CONSTRAINT "PK_stukdeel" PRIMARY KEY ("stuk_id", "nr")
);


CREATE TABLE "taak" (
    "id" TEXT NOT NULL CONSTRAINT "PK_taak" PRIMARY KEY,
    "casus_id" TEXT NOT NULL,
    "wat" TEXT NOT NULL,
    "uiterlijk" TEXT NOT NULL,
    "wacht_op" TEXT NULL,
    "sinds" TEXT NOT NULL,
    "door" TEXT NULL,
    "vastgelegd" TEXT NULL,
    "ingetrokken" TEXT NULL,
    "vervangen_door_id" TEXT NULL,
    "klaar" TEXT NULL,
    "versie" INTEGER NOT NULL
);


CREATE TABLE "termijnregel" (
    "id" TEXT NOT NULL CONSTRAINT "PK_termijnregel" PRIMARY KEY,
    "casus_id" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "onderwerp" TEXT NOT NULL,
    "start" TEXT NOT NULL,
    "laatste" TEXT NOT NULL
);


CREATE TABLE "uitbakbericht" (
    "id" TEXT NOT NULL CONSTRAINT "PK_uitbakbericht" PRIMARY KEY,
    "herkomst" TEXT NOT NULL,
    "aangemaakt" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "inhoud" BLOB NULL,
    "pogingen" INTEGER NOT NULL,
    "volgende" TEXT NOT NULL,
    "claim" TEXT NULL,
    "foutcode" TEXT NULL,
    "verzonden" TEXT NULL
);


CREATE TABLE "uitstel" (
    "id" TEXT NOT NULL CONSTRAINT "PK_uitstel" PRIMARY KEY,
    "casus_id" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "onderwerp" TEXT NOT NULL,
    "start" TEXT NOT NULL,
    "tot" TEXT NOT NULL,
    "reden" TEXT NOT NULL,
    "versie" INTEGER NOT NULL
);


CREATE TABLE "veiligheidsplan" (
    "id" TEXT NOT NULL CONSTRAINT "PK_veiligheidsplan" PRIMARY KEY,
    "casus_id" TEXT NOT NULL,
    "gestart" TEXT NOT NULL,
    "geeindigd" TEXT NULL,
    "als_het_misgaat" TEXT NULL,
    "besproken_met" TEXT NULL,
    "versie" INTEGER NOT NULL
);


CREATE TABLE "veiligheidstaxatie" (
    "id" TEXT NOT NULL CONSTRAINT "PK_veiligheidstaxatie" PRIMARY KEY,
    "ingetrokken" TEXT NULL,
    "vervangen_door_id" TEXT NULL,
    "correctiereden" TEXT NULL,
    "casus_id" TEXT NOT NULL,
    "op" TEXT NOT NULL,
    "door" TEXT NOT NULL,
    "instrument" TEXT NOT NULL
);


CREATE TABLE "vernietiging" (
    "id" TEXT NOT NULL CONSTRAINT "PK_vernietiging" PRIMARY KEY,
    "keten_id" TEXT NOT NULL,
    "op" TEXT NOT NULL,
    "proces_id" TEXT NOT NULL,
    "verplaatst" INTEGER NOT NULL
);


CREATE TABLE "verstrekking" (
    "id" TEXT NOT NULL CONSTRAINT "PK_verstrekking" PRIMARY KEY,
    "casus_id" TEXT NOT NULL,
    "op" TEXT NOT NULL,
    "door" TEXT NOT NULL,
    "soort" TEXT NOT NULL,
    "ontvanger" TEXT NOT NULL,
    "wijze" TEXT NOT NULL,
    "adres" TEXT NULL,
    "wat" TEXT NOT NULL,
    "over" TEXT NOT NULL,
    "doel" TEXT NOT NULL,
    "grond" TEXT NOT NULL,
    "contact_id" TEXT NULL,
    "inhoud" BLOB NOT NULL,
    "versie" INTEGER NOT NULL
);


CREATE TABLE "waarneming" (
    "id" TEXT NOT NULL CONSTRAINT "PK_waarneming" PRIMARY KEY,
    "casus_id" TEXT NOT NULL,
    "medewerker_id" TEXT NOT NULL,
    "van" TEXT NOT NULL,
    "tot" TEXT NOT NULL,
    "notitie" TEXT NULL,
    "afwezigheid_id" TEXT NULL,
    "door" TEXT NOT NULL,
    "ingetrokken" TEXT NULL,
    "versie" INTEGER NOT NULL
);


CREATE TABLE "werkaantekening" (
    "casus_id" TEXT NOT NULL,
    "maker_id" TEXT NOT NULL,
    "inhoud" BLOB NOT NULL,
    "bijgewerkt" TEXT NOT NULL,
    "versie" INTEGER NOT NULL,
    CONSTRAINT "PK_werkaantekening" PRIMARY KEY ("casus_id", "maker_id")
);


CREATE TABLE "zoekopdracht" (
    "kenmerk" TEXT NOT NULL CONSTRAINT "PK_zoekopdracht" PRIMARY KEY,
    "medewerker_id" TEXT NOT NULL,
    "vraag" BLOB NOT NULL,
    "op" TEXT NOT NULL
);


CREATE TABLE "overweging" (
    "agendapunt_id" TEXT NOT NULL,
    "nr" INTEGER NOT NULL,
    "voor" INTEGER NOT NULL,
    "tekst" TEXT NOT NULL,
    "bron_soort" TEXT NOT NULL,
    "bron_wie" TEXT NOT NULL,
    CONSTRAINT "PK_overweging" PRIMARY KEY ("agendapunt_id", "nr"),
    CONSTRAINT "FK_overweging_agendapunt_agendapunt_id" FOREIGN KEY ("agendapunt_id") REFERENCES "agendapunt" ("id") ON DELETE CASCADE
);


CREATE TABLE "tafelgenoot" (
    "agendapunt_id" TEXT NOT NULL,
    "nr" INTEGER NOT NULL,
    "wie" TEXT NOT NULL,
    "wat" TEXT NOT NULL,
    "waarom" TEXT NOT NULL,
    CONSTRAINT "PK_tafelgenoot" PRIMARY KEY ("agendapunt_id", "nr"),
    CONSTRAINT "FK_tafelgenoot_agendapunt_agendapunt_id" FOREIGN KEY ("agendapunt_id") REFERENCES "agendapunt" ("id") ON DELETE CASCADE
);


CREATE TABLE "deelnemer" (
    "bijeenkomst_id" TEXT NOT NULL,
    "medewerker_id" TEXT NOT NULL,
    CONSTRAINT "PK_deelnemer" PRIMARY KEY ("bijeenkomst_id", "medewerker_id"),
    CONSTRAINT "FK_deelnemer_bijeenkomst_bijeenkomst_id" FOREIGN KEY ("bijeenkomst_id") REFERENCES "bijeenkomst" ("id") ON DELETE CASCADE
);


CREATE TABLE "casus_kind" (
    "casus_id" TEXT NOT NULL,
    "persoon_id" TEXT NOT NULL,
    "open" INTEGER NOT NULL,
    "overleden" INTEGER NOT NULL,
    "veiligheid" TEXT NOT NULL,
    CONSTRAINT "PK_casus_kind" PRIMARY KEY ("casus_id", "persoon_id"),
    CONSTRAINT "FK_casus_kind_casus_casus_id" FOREIGN KEY ("casus_id") REFERENCES "casus" ("id") ON DELETE CASCADE
);


CREATE TABLE "gezinslid" (
    "id" TEXT NOT NULL CONSTRAINT "PK_gezinslid" PRIMARY KEY,
    "persoon_id" TEXT NOT NULL,
    "rol" TEXT NOT NULL,
    "huishouden_id" TEXT NULL,
    "vanaf" TEXT NOT NULL,
    "tot" TEXT NULL,
    "overleden" INTEGER NOT NULL,
    "gezin_id" TEXT NULL,
    CONSTRAINT "FK_gezinslid_gezin_gezin_id" FOREIGN KEY ("gezin_id") REFERENCES "gezin" ("id")
);


CREATE TABLE "huishouden" (
    "id" TEXT NOT NULL CONSTRAINT "PK_huishouden" PRIMARY KEY,
    "naam" TEXT NOT NULL,
    "adres" TEXT NULL,
    "postcode" TEXT NULL,
    "plaats" TEXT NULL,
    "wijk" TEXT NULL,
    "geheim" INTEGER NOT NULL,
    "gezin_id" TEXT NULL,
    CONSTRAINT "FK_huishouden_gezin_gezin_id" FOREIGN KEY ("gezin_id") REFERENCES "gezin" ("id")
);


CREATE TABLE "planversie" (
    "id" TEXT NOT NULL CONSTRAINT "PK_planversie" PRIMARY KEY,
    "nr" INTEGER NOT NULL,
    "status" TEXT NOT NULL,
    "inhoud" TEXT NOT NULL,
    "lezing" INTEGER NOT NULL,
    "begonnen" TEXT NOT NULL,
    "besproken_op" TEXT NULL,
    "besproken_met" TEXT NULL,
    "regisseur" TEXT NULL,
    "vastgesteld_op" TEXT NULL,
    "vervangen_op" TEXT NULL,
    "ronde" INTEGER NOT NULL,
    "plan_id" TEXT NULL,
    CONSTRAINT "FK_planversie_gezinsplan_plan_id" FOREIGN KEY ("plan_id") REFERENCES "gezinsplan" ("id")
);


CREATE TABLE "gizregel" (
    "gizbeeld_id" TEXT NOT NULL,
    "domein" TEXT NOT NULL,
    "kind" INTEGER NULL,
    "ouders" INTEGER NULL,
    "school" INTEGER NULL,
    "samen" INTEGER NULL,
    "krachten" TEXT NULL,
    "zorgen" TEXT NULL,
    CONSTRAINT "PK_gizregel" PRIMARY KEY ("gizbeeld_id", "domein"),
    CONSTRAINT "FK_gizregel_gizbeeld_gizbeeld_id" FOREIGN KEY ("gizbeeld_id") REFERENCES "gizbeeld" ("id") ON DELETE CASCADE
);


CREATE TABLE "besluitpost" (
    "id" TEXT NOT NULL CONSTRAINT "PK_besluitpost" PRIMARY KEY,
    "besluit_id" TEXT NOT NULL,
    "wie" TEXT NOT NULL,
    "naam" TEXT NOT NULL,
    "op" TEXT NOT NULL,
    "bezwaar_tot" TEXT NOT NULL,
    "verstrekking_id" TEXT NOT NULL,
    CONSTRAINT "FK_besluitpost_hulpbesluit_besluit_id" FOREIGN KEY ("besluit_id") REFERENCES "hulpbesluit" ("id") ON DELETE CASCADE
);


CREATE TABLE "meldcodestap" (
    "meldcode_id" TEXT NOT NULL,
    "nr" INTEGER NOT NULL,
    "op" TEXT NOT NULL,
    "wat" TEXT NOT NULL,
    CONSTRAINT "PK_meldcodestap" PRIMARY KEY ("meldcode_id", "nr"),
    CONSTRAINT "FK_meldcodestap_meldcode_meldcode_id" FOREIGN KEY ("meldcode_id") REFERENCES "meldcode" ("id") ON DELETE CASCADE
);


CREATE TABLE "volgcontrole" (
    "id" TEXT NOT NULL CONSTRAINT "PK_volgcontrole" PRIMARY KEY,
    "op" TEXT NOT NULL,
    "goed" INTEGER NOT NULL,
    "uitkomst" TEXT NOT NULL,
    "monitoring_id" TEXT NULL,
    CONSTRAINT "FK_volgcontrole_monitoring_monitoring_id" FOREIGN KEY ("monitoring_id") REFERENCES "monitoring" ("id")
);


CREATE TABLE "analysepunt" (
    "id" TEXT NOT NULL CONSTRAINT "PK_analysepunt" PRIMARY KEY,
    "kenmerk" TEXT NOT NULL,
    "soort" TEXT NOT NULL,
    "over" TEXT NULL,
    "tekst" TEXT NOT NULL,
    "dynamisch" INTEGER NULL,
    "kan" TEXT NULL,
    "compensatie" TEXT NULL,
    "bron_soort" TEXT NOT NULL,
    "bron_wie" TEXT NOT NULL,
    "bron_op" TEXT NOT NULL,
    "analyse_id" TEXT NULL,
    CONSTRAINT "FK_analysepunt_probleemanalyse_analyse_id" FOREIGN KEY ("analyse_id") REFERENCES "probleemanalyse" ("id")
);


CREATE TABLE "bevraging" (
    "id" TEXT NOT NULL CONSTRAINT "PK_bevraging" PRIMARY KEY,
    "wie" TEXT NOT NULL,
    "kind_id" TEXT NULL,
    "naam" TEXT NULL,
    "stand" TEXT NOT NULL,
    "op" TEXT NULL,
    "antwoord" TEXT NULL,
    "reden" TEXT NULL,
    "dossier_id" TEXT NULL,
    CONSTRAINT "FK_bevraging_screeningsdossier_dossier_id" FOREIGN KEY ("dossier_id") REFERENCES "screeningsdossier" ("id")
);


CREATE TABLE "persoonsvraag" (
    "id" TEXT NOT NULL CONSTRAINT "PK_persoonsvraag" PRIMARY KEY,
    "persoon_id" TEXT NOT NULL,
    "stand" TEXT NULL,
    "vraag" TEXT NULL,
    "wens" TEXT NULL,
    "verwachting" TEXT NULL,
    "reden" TEXT NULL,
    "relaties" TEXT NULL,
    "ontwikkeling" TEXT NULL,
    "financien" TEXT NULL,
    "huisvesting" TEXT NULL,
    "vrije_tijd" TEXT NULL,
    "bron_soort" TEXT NULL,
    "bron_wie" TEXT NULL,
    "bron_op" TEXT NULL,
    "dossier_id" TEXT NULL,
    CONSTRAINT "FK_persoonsvraag_screeningsdossier_dossier_id" FOREIGN KEY ("dossier_id") REFERENCES "screeningsdossier" ("id")
);


CREATE TABLE "verdieping" (
    "id" TEXT NOT NULL CONSTRAINT "PK_verdieping" PRIMARY KEY,
    "soort" TEXT NOT NULL,
    "wat" TEXT NOT NULL,
    "gedragswetenschapper" TEXT NOT NULL,
    "overlegd_op" TEXT NOT NULL,
    "reden" TEXT NOT NULL,
    "uitkomst" TEXT NULL,
    "dossier_id" TEXT NULL,
    CONSTRAINT "FK_verdieping_screeningsdossier_dossier_id" FOREIGN KEY ("dossier_id") REFERENCES "screeningsdossier" ("id")
);


CREATE TABLE "conditieregel" (
    "taxatie_id" TEXT NOT NULL,
    "nr" INTEGER NOT NULL,
    "naam" TEXT NOT NULL,
    "stand" TEXT NOT NULL,
    CONSTRAINT "PK_conditieregel" PRIMARY KEY ("taxatie_id", "nr"),
    CONSTRAINT "FK_conditieregel_stabieletaxatie_taxatie_id" FOREIGN KEY ("taxatie_id") REFERENCES "stabieletaxatie" ("id") ON DELETE CASCADE
);


CREATE TABLE "bodemeis" (
    "id" TEXT NOT NULL CONSTRAINT "PK_bodemeis" PRIMARY KEY,
    "wat" TEXT NOT NULL,
    "wie" TEXT NULL,
    "wie_controleert" TEXT NULL,
    "hoe" TEXT NULL,
    "toetsdatum" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "bevinding" TEXT NULL,
    "plan_id" TEXT NULL,
    CONSTRAINT "FK_bodemeis_veiligheidsplan_plan_id" FOREIGN KEY ("plan_id") REFERENCES "veiligheidsplan" ("id")
);


CREATE TABLE "taxatieregel" (
    "taxatie_id" TEXT NOT NULL,
    "kind_id" TEXT NOT NULL,
    "oordeel" TEXT NOT NULL,
    "gronden" TEXT NULL,
    CONSTRAINT "PK_taxatieregel" PRIMARY KEY ("taxatie_id", "kind_id"),
    CONSTRAINT "FK_taxatieregel_veiligheidstaxatie_taxatie_id" FOREIGN KEY ("taxatie_id") REFERENCES "veiligheidstaxatie" ("id") ON DELETE CASCADE
);


CREATE TABLE "ondertekening" (
    "id" TEXT NOT NULL CONSTRAINT "PK_ondertekening" PRIMARY KEY,
    "versie_id" TEXT NOT NULL,
    "lezing" INTEGER NOT NULL,
    "wie" TEXT NOT NULL,
    "naam" TEXT NOT NULL,
    "moet" INTEGER NOT NULL,
    "uitkomst" TEXT NOT NULL,
    "op" TEXT NOT NULL,
    "handtekening" TEXT NULL,
    "stuk" TEXT NULL,
    "reden" TEXT NULL,
    "vervolg" TEXT NULL,
    "getoond" TEXT NOT NULL,
    "vastgelegd" TEXT NOT NULL,
    CONSTRAINT "FK_ondertekening_planversie_versie_id" FOREIGN KEY ("versie_id") REFERENCES "planversie" ("id") ON DELETE CASCADE
);


CREATE INDEX "IX_aanvraag_casus_id_klaar" ON "aanvraag" ("casus_id", "klaar");


CREATE INDEX "IX_account_naam" ON "account" ("naam");


CREATE UNIQUE INDEX "IX_account_normalized_email" ON "account" ("normalized_email");


CREATE UNIQUE INDEX "IX_account_normalized_user_name" ON "account" ("normalized_user_name");


CREATE INDEX "IX_account_team" ON "account" ("team");


CREATE INDEX "IX_afwezigheid_medewerker_id_tot" ON "afwezigheid" ("medewerker_id", "tot");


CREATE INDEX "IX_afwezigheid_tot" ON "afwezigheid" ("tot");


CREATE INDEX "IX_afwijking_casus_id_op" ON "afwijking" ("casus_id", "op");


CREATE INDEX "IX_agendapunt_bijeenkomst_id_sinds" ON "agendapunt" ("bijeenkomst_id", "sinds");


CREATE INDEX "IX_agendapunt_casus_id_onderwerp" ON "agendapunt" ("casus_id", "onderwerp");


CREATE UNIQUE INDEX "IX_agendasleutel_hash" ON "agendasleutel" ("hash");


CREATE INDEX "IX_analysepunt_analyse_id" ON "analysepunt" ("analyse_id");


CREATE INDEX "IX_analysepunt_over" ON "analysepunt" ("over");


CREATE UNIQUE INDEX "IX_anker_nr" ON "anker" ("nr");


CREATE INDEX "IX_ankerkop_anker_nr" ON "ankerkop" ("anker_nr");


CREATE INDEX "IX_apisleutel_eigenaar" ON "apisleutel" ("eigenaar");


CREATE UNIQUE INDEX "IX_apisleutel_prefix" ON "apisleutel" ("prefix");


CREATE UNIQUE INDEX "IX_besluitpost_besluit_id_wie" ON "besluitpost" ("besluit_id", "wie");


CREATE INDEX "IX_betrokkene_casus_id_tot" ON "betrokkene" ("casus_id", "tot");


CREATE INDEX "IX_bevraging_dossier_id" ON "bevraging" ("dossier_id");


CREATE INDEX "IX_bevraging_kind_id" ON "bevraging" ("kind_id");


CREATE INDEX "IX_bijeenkomst_team_op" ON "bijeenkomst" ("team", "op");


CREATE INDEX "IX_bijeenkomst_voorzitter_id_op" ON "bijeenkomst" ("voorzitter_id", "op");


CREATE INDEX "IX_bodemeis_plan_id" ON "bodemeis" ("plan_id");


CREATE INDEX "IX_casus_duo_id_gesloten_op" ON "casus" ("duo_id", "gesloten_op");


CREATE INDEX "IX_casus_gezin_id" ON "casus" ("gezin_id");


CREATE UNIQUE INDEX "IX_casus_nummer" ON "casus" ("nummer");


CREATE INDEX "IX_casus_regisseur_id_gesloten_op" ON "casus" ("regisseur_id", "gesloten_op");


CREATE INDEX "IX_casus_regisseur_id_waakmoment_open" ON "casus" ("regisseur_id", "waakmoment_open");


CREATE INDEX "IX_casus_team_gesloten_op_regisseur_id" ON "casus" ("team", "gesloten_op", "regisseur_id");


CREATE INDEX "IX_casus_team_waakmoment_open" ON "casus" ("team", "waakmoment_open");


CREATE INDEX "IX_casus_vervanger_id_gesloten_op" ON "casus" ("vervanger_id", "gesloten_op");


CREATE UNIQUE INDEX "IX_casus_kind_persoon_id" ON "casus_kind" ("persoon_id") WHERE open;


CREATE INDEX "IX_concept_bewaard" ON "concept" ("bewaard");


CREATE INDEX "IX_concept_wie_bewaard" ON "concept" ("wie", "bewaard");


CREATE UNIQUE INDEX "IX_concept_wie_pad_vorm" ON "concept" ("wie", "pad", "vorm");


CREATE INDEX "IX_contactmoment_casus_id_op" ON "contactmoment" ("casus_id", "op");


CREATE INDEX "IX_crisis_casus_id_gecontroleerd" ON "crisis" ("casus_id", "gecontroleerd");


CREATE INDEX "IX_deelnemer_medewerker_id" ON "deelnemer" ("medewerker_id");


CREATE UNIQUE INDEX "IX_dossierstuk_casus_id_nummer" ON "dossierstuk" ("casus_id", "nummer");


CREATE INDEX "IX_dossierstuk_casus_id_op" ON "dossierstuk" ("casus_id", "op");


CREATE INDEX "IX_eerdere_naam_persoon_id" ON "eerdere_naam" ("persoon_id");


CREATE INDEX "IX_escalatie_casus_id_voorgelegd_op" ON "escalatie" ("casus_id", "voorgelegd_op");


CREATE INDEX "IX_gebeurtenis_casus_id_van" ON "gebeurtenis" ("casus_id", "van");


CREATE INDEX "IX_gebeurtenis_over" ON "gebeurtenis" ("over");


CREATE INDEX "IX_gedaanverzoek_op" ON "gedaanverzoek" ("op");


CREATE INDEX "IX_gezag_houder_id" ON "gezag" ("houder_id");


CREATE INDEX "IX_gezag_kind_id" ON "gezag" ("kind_id");


CREATE INDEX "IX_gezinslid_gezin_id" ON "gezinslid" ("gezin_id");


CREATE INDEX "IX_gezinslid_persoon_id" ON "gezinslid" ("persoon_id");


CREATE UNIQUE INDEX "IX_gezinsplan_casus_id" ON "gezinsplan" ("casus_id");


CREATE INDEX "IX_gezinsstand_casus_id_op" ON "gezinsstand" ("casus_id", "op");


CREATE INDEX "IX_gioverleg_casus_id_op" ON "gioverleg" ("casus_id", "op");


CREATE UNIQUE INDEX "IX_gizbeeld_casus_id_kind_id_op" ON "gizbeeld" ("casus_id", "kind_id", "op");


CREATE INDEX "IX_gizbeeld_kind_id" ON "gizbeeld" ("kind_id");


CREATE INDEX "IX_huishouden_gezin_id" ON "huishouden" ("gezin_id");


CREATE INDEX "IX_huishouden_postcode" ON "huishouden" ("postcode");


CREATE UNIQUE INDEX "IX_hulpbesluit_aanvraag_id" ON "hulpbesluit" ("aanvraag_id");


CREATE INDEX "IX_hulpbesluit_casus_id_op" ON "hulpbesluit" ("casus_id", "op");


CREATE INDEX "IX_hulpinzet_casus_id_verwacht" ON "hulpinzet" ("casus_id", "verwacht");


CREATE INDEX "IX_inzageregel_casus_id_op" ON "inzageregel" ("casus_id", "op");


CREATE INDEX "IX_inzageregel_op" ON "inzageregel" ("op");


CREATE INDEX "IX_inzageregel_wie_casus_id_op" ON "inzageregel" ("wie", "casus_id", "op");


CREATE INDEX "IX_inzageregel_wie_op" ON "inzageregel" ("wie", "op");


CREATE UNIQUE INDEX "IX_journaalfeit_keten_id_nr" ON "journaalfeit" ("keten_id", "nr");


CREATE INDEX "IX_journaalfeit_keten_id_op" ON "journaalfeit" ("keten_id", "op");


CREATE INDEX "IX_journaalfeit_keten_id_soort" ON "journaalfeit" ("keten_id", "soort");


CREATE INDEX "IX_journaalfeit_proces_id" ON "journaalfeit" ("proces_id");


CREATE UNIQUE INDEX "IX_meldcode_casus_id" ON "meldcode" ("casus_id") WHERE besluit is null;


CREATE INDEX "IX_meldcode_casus_id_begonnen" ON "meldcode" ("casus_id", "begonnen");


CREATE INDEX "IX_monitoring_casus_id_gestopt_op" ON "monitoring" ("casus_id", "gestopt_op");


CREATE INDEX "IX_netwerkpersoon_bij" ON "netwerkpersoon" ("bij");


CREATE INDEX "IX_netwerkpersoon_gezin_id_weg" ON "netwerkpersoon" ("gezin_id", "weg");


CREATE INDEX "IX_ondertekening_versie_id" ON "ondertekening" ("versie_id");


CREATE UNIQUE INDEX "IX_ophaalpunt_kenmerk" ON "ophaalpunt" ("kenmerk");


CREATE UNIQUE INDEX "IX_overdracht_casus_id" ON "overdracht" ("casus_id") WHERE geeindigd is null;


CREATE INDEX "IX_persoon_bsn_index" ON "persoon" ("bsn_index");


CREATE INDEX "IX_persoon_geboren" ON "persoon" ("geboren");


CREATE INDEX "IX_persoon_samengevoegd_met" ON "persoon" ("samengevoegd_met");


CREATE INDEX "IX_persoonklank_sleutel" ON "persoonklank" ("sleutel");


CREATE INDEX "IX_persoonsvraag_dossier_id" ON "persoonsvraag" ("dossier_id");


CREATE INDEX "IX_persoonsvraag_persoon_id" ON "persoonsvraag" ("persoon_id");


CREATE UNIQUE INDEX "IX_planevaluatie_casus_id_plan_op_maand" ON "planevaluatie" ("casus_id", "plan_op", "maand");


CREATE UNIQUE INDEX "IX_planversie_plan_id_nr" ON "planversie" ("plan_id", "nr");


CREATE UNIQUE INDEX "IX_probleemanalyse_casus_id_nr" ON "probleemanalyse" ("casus_id", "nr");


CREATE UNIQUE INDEX "IX_profielversie_nr" ON "profielversie" ("nr");


CREATE INDEX "IX_risicofactor_casus_id_weg_sinds" ON "risicofactor" ("casus_id", "weg_sinds");


CREATE UNIQUE INDEX "IX_screeningsdossier_casus_id" ON "screeningsdossier" ("casus_id");


CREATE INDEX "IX_signaal_casus_id_ontvangen" ON "signaal" ("casus_id", "ontvangen");


CREATE INDEX "IX_stabieletaxatie_casus_id_op" ON "stabieletaxatie" ("casus_id", "op");


CREATE INDEX "IX_taak_casus_id_klaar_uiterlijk" ON "taak" ("casus_id", "klaar", "uiterlijk");


CREATE INDEX "IX_termijnregel_casus_id_laatste" ON "termijnregel" ("casus_id", "laatste");


CREATE INDEX "IX_uitbakbericht_herkomst" ON "uitbakbericht" ("herkomst");


CREATE INDEX "IX_uitbakbericht_status_volgende" ON "uitbakbericht" ("status", "volgende");


CREATE UNIQUE INDEX "IX_uitstel_casus_id_code_onderwerp" ON "uitstel" ("casus_id", "code", "onderwerp");


CREATE INDEX "IX_veiligheidsplan_casus_id_geeindigd" ON "veiligheidsplan" ("casus_id", "geeindigd");


CREATE INDEX "IX_veiligheidstaxatie_casus_id_op" ON "veiligheidstaxatie" ("casus_id", "op");


CREATE INDEX "IX_verdieping_dossier_id" ON "verdieping" ("dossier_id");


CREATE INDEX "IX_vernietiging_keten_id" ON "vernietiging" ("keten_id");


CREATE INDEX "IX_verstrekking_casus_id_op" ON "verstrekking" ("casus_id", "op");


CREATE INDEX "IX_verstrekking_contact_id" ON "verstrekking" ("contact_id");


CREATE INDEX "IX_volgcontrole_monitoring_id" ON "volgcontrole" ("monitoring_id");


CREATE INDEX "IX_waarneming_afwezigheid_id" ON "waarneming" ("afwezigheid_id");


CREATE INDEX "IX_waarneming_casus_id_medewerker_id_tot" ON "waarneming" ("casus_id", "medewerker_id", "tot");


CREATE INDEX "IX_waarneming_medewerker_id_tot" ON "waarneming" ("medewerker_id", "tot");


CREATE INDEX "IX_zoekopdracht_op" ON "zoekopdracht" ("op");
