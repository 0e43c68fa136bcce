//! Swedish, as in Finland and in Sweden.

use super::{Label, Language, Rank, list};

pub(super) fn words() -> Language {
    Language {
        labels: vec![
            (
                Label::Reason,
                list(
                    "effekter, motivering, motiveringar, motiv, bakgrund, varför, varför är det viktigt, varför det är viktigt, \
                 varför är detta viktigt, nuläge, nuläget, utgångspunkt, utgångspunkter, utgångsläge, syfte, \
                 beskrivning, utmaning, utmaningar, betydelse, argument, behov, läget, lägesbild, problem",
                ),
            ),
            (Label::Message, list("huvudbudskap, kärnbudskap, budskap, nyckelbudskap, våra budskap")),
            (
                Label::Targets,
                list(
                    "mål, målen, målet, delmål, delmålen, målsättning, målsättningar, påverkansmål, målbild, vi vill, vi \
                 vill att, vi föreslår, vi föreslår att, förslag, krav, önskat resultat, vad vill vi, vad vi vill, \
                 vad vill vi uppnå, vad vi vill uppnå, vi arbetar för, regeringsprogrammål, lösningsförslag, önskad \
                 förändring, ska uppnås",
                ),
            ),
            (
                Label::Measures,
                list(
                    "åtgärd, åtgärder, åtgärderna, aktivitet, aktiviteter, insats, insatser, så gör vi, så här gör vi, \
                 hur vi påverkar, nästa steg, genomförande, metoder, arbetssätt, hur",
                ),
            ),
            (
                Label::Advocacy,
                list(
                    "påverkansåtgärd, påverkansåtgärder, åtgärder för påverkan, påverkan, påverkansarbete, \
                 intressebevakning, påverkansmedel, påverkansmetoder, intressebevakningsåtgärder, åtgärder för \
                 intressebevakning, påverkansverktyg",
                ),
            ),
            (
                Label::Communication,
                list(
                    "kommunikation, kommunikationsåtgärd, kommunikationsåtgärder, åtgärder för kommunikation, \
                 kommunikationskanaler, påverkanskommunikation, kommunikationsmedel, kommunikationsverktyg, \
                 kommunikativa åtgärder, informationsåtgärder",
                ),
            ),
            (
                Label::Stakeholders,
                list(
                    "intressent, intressenter, intressentkarta, påverkanskarta, påverkarkarta, nyckelaktör, \
                 nyckelaktörer, nyckelpersoner, intressegrupp, intressegrupper, målgrupp, målgrupper, beslutsfattare, \
                 aktörer, aktörskarta, vem påverkar vi, vilka påverkar vi, vem vi påverkar, vilka vi påverkar, \
                 påverkare, makthavare, intressentanalys, påverkansobjekt, de som beslutar, vem beslutar, adressater, \
                 vem ska påverkas, påverkansmålgrupper",
                ),
            ),
            (
                Label::Partners,
                list(
                    "samarbetspartner, samarbetspartners, samarbetspartnerna, samarbetsparter, partner, partners, \
                 partnerna, partnerskap, allierade, bundsförvanter, samverkan, samverkanspart, samverkansparter, \
                 nätverk, samarbete, samarbetsnätverk, tillsammans med, samverkanspartner, samverkanspartners, \
                 kompanjoner",
                ),
            ),
            (
                Label::Responsible,
                list(
                    "ansvarig, ansvariga, ansvar, ansvarig tjänsteinnehavare, ansvariga tjänsteinnehavare, ansvarig \
                 tjänsteman, ansvariga tjänstemän, ansvarig tjänsteperson, ansvariga tjänstepersoner, ansvarsperson, \
                 ansvarspersoner, ansvarig person, ansvariga personer, huvudansvar, huvudansvarig, kontaktperson, \
                 kontaktpersoner, ansvarig enhet, ägare, samordnare, ansvarar, ansvarig aktör, ansvarig part, \
                 ansvarsinstans, tjänsteinnehavare, ansvarig nämnd, ansvarig förvaltning, samordnas av, leds av",
                ),
            ),
            (
                Label::Other,
                list(
                    "tidtabell, tidsplan, tidplan, tid, mätare, indikator, indikatorer, mått, uppföljning, budget, \
                 kostnad, kostnader, finansiering, resurser, status, risker, nyckeltal, läge, prioritet, övrigt, \
                 anmärkningar",
                ),
            ),
        ],
        label_stems: vec![
            (
                Label::Stakeholders,
                list(
                    "intressent, intressegrupp, påverkanskart, nyckelaktör, nyckelperson, målgrupp, beslutsfattar, aktörskart",
                ),
            ),
            (Label::Partners, list("partner, samarbetspar, samverkanspar, allier, bundsförvant")),
            (Label::Responsible, list("ansvar, huvudansvar")),
            (Label::Measures, list("åtgärd, insats, aktivitet")),
            (Label::Targets, list("mål, delmål, målsättning, påverkansmål")),
        ],
        beside_labels: list(
            "våra, vår, viktigaste, viktiga, centrala, strategiska, strategisk, övriga, andra, regionala, nationella, \
             internationella, konkreta, för, år, året, i, av, med, och, samt, är, följande, primära, sekundära, \
             möjliga, interna, externa, de, stadens, egna, främsta, påverkansarbetets, staden, kommunen",
        ),
        genitive: list("s"),
        goals: vec![
            (
                Rank::Priority,
                list(
                    "spets, tyngdpunkt, tyngdpunktsområde, prioritet, prioritering, prioriterat område, fokusområde, \
                 insatsområde, tema, huvudprioritet, påverkansspets, prioriterad fråga, huvudfråga, kärnfråga, \
                 påverkansområde, spetsmål",
                ),
            ),
            (
                Rank::Goal,
                list("mål, huvudmål, påverkansmål, strategiskt mål, målsättning, intressebevakningsmål, målområde"),
            ),
            (Rank::Target, list("delmål")),
        ],
        ordinals: list("första, andra, tredje, fjärde, femte, sjätte, sjunde, åttonde"),
        number_columns: list("nr, nummer"),
        containers: list(
            "spetsar, spetsarna, prioriteringar, prioriteringarna, mål, målen, tyngdpunkter, tyngdpunkterna, \
             tyngdpunktsområden, fokusområden, insatsområden, årsplan, årsplanen, teman, prioriteter, områden, \
             målsättningar, frågor, påverkansmål, tyngdpunktsområdena",
        ),
        asides: list(
            "inledning, uppföljning, rapporter, årsklocka, sammanfattning, bilag, tidtabell, tidsplan, tidplan, \
             resurs, utvärder, organis, genomförande, behandling, innehåll, avslutning, mätare, ansvarsfördelning",
        ),
        follow_up_titles: list("uppföljning, rapportering"),
        chapters: list(
            "inledning, bakgrund, princip, aktör, befogenhet, roll, organis, uppfölj, rapporter, utvärder, resurs, \
             kommunik, verktyg, metod, samarbet, samverk, partner, nätverk, vision, strategi, utgångspunkt, nuläge, \
             omvärld, årsklocka, tidtabell, tidsplan, bilag, sammanfattning, handbok, process, ledning, syfte, \
             begrepp, ansvar, förord, intressent, intressegrupp, medel, arbetssätt, hur, vad, varför",
        ),
        toolkit: list("verktyg, metod, påverkansmedel, verktygslåd, medel, åtgärdspalett, arbetssätt"),
        communication: list(
            "kommunik, webb, hemsid, sociala, media, press, blogg, podd, podcast, video, film, insändare, debatt, \
             nyhet, kampanj, publikation, tidning, informat, linkedin, facebook, artik, broschyr, kolumn",
        ),
        contents: list("innehåll, innehållsförteckning"),
        advocacy: list("påverkan, intressebevak, lobby, intressepåverk"),
        plans: list(
            "plan, program, handbok, princip, strategi, mål, priorit, spets, tyngdpunkt, verktyg, arbete, riktlinj, \
             agenda, aktör, fokus",
        ),
        terms: list("fullmäktigeperiod, mandatperiod, fullmäktigemandat"),
        and: list("och, samt, &"),
        posts: list(
            "direktör, direktören, chef, chefen, koordinator, samordnare, sekreterare, borgmästare, planerare, \
             sakkunnig, strateg, ordförande, expert, ledare, utvecklare",
        ),
        follow_up: list(
            "följ, uppfölj, rapport, behandl, utvärder, granska, översyn, genomgång, lägesrapport, ses över, \
             avrapporter",
        ),
        no_follow_up: list("godkänn, uppdatera, sammanträd, samlas, fastställ, beslut, antar, utse, träffas"),
        numbers: list("en, två, tre, fyra, fem, sex, sju, åtta, nio, tio, elva, tolv"),
        times: list("gång, gånger, ggr, ggr., x"),
        counted: Vec::new(),
        a_year: list("om året, per år, i året, årligen, år, varje år, under året, per kalenderår"),
        frequencies: vec![
            (12, list("månadsvis, månatligen, varje månad, en gång i månaden")),
            (6, list("varannan månad")),
            (
                4,
                list(
                    "en gång i kvartalet, en gång per kvartal, kvartalsvis, varje kvartal, per kvartal, var tredje månad",
                ),
            ),
            (3, list("tertialvis, var fjärde månad")),
            (2, list("en gång i halvåret, en gång per halvår, halvårsvis, varje halvår, per halvår, var sjätte månad")),
            (1, list("årligen, årsvis, varje år")),
        ],
        bodies: vec![
            ("styrelsen", list("styrelsen")),
            ("styrelse", list("styrelse")),
            ("fullmäktige", list("fullmäktige")),
            ("nämnden", list("nämnden")),
            ("nämnd", list("nämnd")),
            ("sektionen", list("sektionen")),
            ("sektion", list("sektion")),
            ("gruppen", list("gruppen")),
            ("grupp", list("grupp")),
            ("kommittén", list("kommittén")),
            ("kommitté", list("kommitté")),
            ("utskottet", list("utskottet")),
            ("utskott", list("utskott")),
            ("delegationen", list("delegationen")),
            ("teamet", list("teamet")),
            ("direktionen", list("direktionen")),
            ("beredningen", list("beredningen")),
        ],
        before_bodies: list("stadsstyrelsens, kommunstyrelsens, stadsdirektörens, stadens, kommunens, fullmäktiges"),
        no_bodies: list("målgrupp, intressegrupp, riksdagsgrupp, åldersgrupp"),
        after_no_bodies: list("ordförande, ledam, medlem, beslut"),
        months: list(
            "januari, februari, mars, april, maj, juni, juli, augusti, september, oktober, november, december",
        ),
        annual: list("årsplan, årsprogram"),
        before_year: list("år, året, för, års"),
    }
}
