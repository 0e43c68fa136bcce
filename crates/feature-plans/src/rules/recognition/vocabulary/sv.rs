//! Swedish, as in Finland and in Sweden.

use super::language::{Label, Language, Rank};

pub(super) const WORDS: Language<&str> = Language {
    labels: &[
        (
            Label::Reason,
            "vad är problemet, vad handlar det om, vad är utmaningen, effekter, motivering, motiveringar, motiv, bakgrund, varför, varför är det viktigt, varför det är viktigt, \
                 varför är detta viktigt, nuläge, nuläget, utgångspunkt, utgångspunkter, utgångsläge, syfte, \
                 beskrivning, utmaning, utmaningar, betydelse, argument, behov, läget, lägesbild, problem",
        ),
        (Label::Message, "huvudbudskap, kärnbudskap, budskap, nyckelbudskap, våra budskap"),
        (
            Label::Targets,
            "mål, målen, målet, delmål, delmålen, målsättning, målsättningar, påverkansmål, målbild, vi vill, vi \
                 vill att, vi föreslår, vi föreslår att, förslag, krav, önskat resultat, vad vill vi, vad vi vill, \
                 vad vill vi uppnå, vad vi vill uppnå, vi arbetar för, regeringsprogrammål, lösningsförslag, önskad \
                 förändring, ska uppnås",
        ),
        (
            Label::Measures,
            "åtgärd, åtgärder, åtgärderna, aktivitet, aktiviteter, insats, insatser, så gör vi, så här gör vi, \
                 hur vi påverkar, nästa steg, genomförande, metoder, arbetssätt, hur",
        ),
        (
            Label::Advocacy,
            "påverkansåtgärd, påverkansåtgärder, åtgärder för påverkan, påverkan, påverkansarbete, \
                 intressebevakning, påverkansmedel, påverkansmetoder, intressebevakningsåtgärder, åtgärder för \
                 intressebevakning, påverkansverktyg",
        ),
        (
            Label::Communication,
            "kommunikation, kommunikationsåtgärd, kommunikationsåtgärder, åtgärder för kommunikation, \
                 kommunikationskanaler, påverkanskommunikation, kommunikationsmedel, kommunikationsverktyg, \
                 kommunikativa åtgärder, informationsåtgärder",
        ),
        (
            Label::Stakeholders,
            "intressent, intressenter, intressenterna, vem vill vi påverka, vem vi vill påverka, vilka vill vi påverka, \
                 vilka vi vill påverka, vem ska vi påverka, påverkansgrupper, intressentkarta, påverkanskarta, påverkarkarta, nyckelaktör, \
                 nyckelaktörer, nyckelpersoner, intressegrupp, intressegrupper, målgrupp, målgrupper, beslutsfattare, \
                 aktörer, aktörskarta, vem påverkar vi, vilka påverkar vi, vem vi påverkar, vilka vi påverkar, \
                 påverkare, makthavare, intressentanalys, påverkansobjekt, de som beslutar, vem beslutar, adressater, \
                 vem ska påverkas, påverkansmålgrupper",
        ),
        (
            Label::Partners,
            "samarbetspartner, samarbetspartners, vem samarbetar vi med, vilka samarbetar vi med, med vem, med vilka, vem stöder oss, vilka stöder oss, samarbetspartnerna, samarbetsparter, partner, partners, \
                 partnerna, partnerskap, allierade, bundsförvanter, samverkan, samverkanspart, samverkansparter, \
                 nätverk, samarbete, samarbetsnätverk, tillsammans med, samverkanspartner, samverkanspartners, \
                 kompanjoner",
        ),
        (
            Label::Responsible,
            "ansvarig, ansvariga, ansvar, ansvarstagare, ansvarig chef, ansvarig direktör, ansvariga direktörer, ansvarigt organ, \
                 vem ansvarar, vem är ansvarig, vem leder, vem leder arbetet, ansvarig tjänsteinnehavare, ansvariga tjänsteinnehavare, ansvarig \
                 tjänsteman, ansvariga tjänstemän, ansvarig tjänsteperson, ansvariga tjänstepersoner, ansvarsperson, \
                 ansvarspersoner, ansvarig person, ansvariga personer, huvudansvar, huvudansvarig, kontaktperson, \
                 kontaktpersoner, ansvarig enhet, ägare, samordnare, ansvarar, ansvarig aktör, ansvarig part, \
                 ansvarsinstans, tjänsteinnehavare, ansvarig nämnd, ansvarig förvaltning, samordnas av, leds av",
        ),
        (
            Label::Other,
            "tidtabell, tidsplan, tidplan, tid, mätare, indikator, indikatorer, mått, uppföljning, budget, \
                 kostnad, kostnader, finansiering, resurser, status, risker, nyckeltal, läge, prioritet, övrigt, \
                 anmärkningar",
        ),
    ],
    label_stems: &[
        (
            Label::Stakeholders,
            "intressent, intressegrupp, påverkanskart, nyckelaktör, nyckelperson, målgrupp, beslutsfattar, aktörskart",
        ),
        (Label::Partners, "partner, samarbetspar, samverkanspar, allier, bundsförvant"),
        (Label::Responsible, "ansvar, huvudansvar"),
        (Label::Measures, "åtgärd, insats, aktivitet"),
        (Label::Targets, "mål, delmål, målsättning, påverkansmål"),
    ],
    beside_labels: "våra, vår, viktigaste, viktiga, centrala, strategiska, strategisk, övriga, andra, regionala, nationella, \
             internationella, konkreta, för, år, året, i, av, med, och, samt, är, följande, primära, sekundära, \
             möjliga, interna, externa, de, stadens, egna, främsta, påverkansarbetets, staden, kommunen",
    genitive: "s",
    asks: "föreslår att, kräver att, vill att, anser att, arbetar för att, arbetar för, strävar efter att, strävar efter, \
             vill, föreslår, kräver, önskar att, målet är att, målen är, målet är, förutsätter att",
    name_verbs: "är, utgörs av, omfattar, består av",
    goals: &[
        (
            Rank::Priority,
            "spets, tyngdpunkt, tyngdpunktsområde, prioritet, prioritering, prioriterat område, fokusområde, \
                 insatsområde, tema, huvudprioritet, påverkansspets, prioriterad fråga, huvudfråga, kärnfråga, \
                 påverkansområde, spetsmål, prioriteten, tyngdpunkten, prioriteringen, prioriterat mål, prioriterade mål, prioriterad helhet, nyckelfråga, \
                 temaområde, strategisk prioritet, kärnområde, helhet, spetsprojekt, topprioritet, toppmål, \
                 prioriteringsområde, fokus",
        ),
        (
            Rank::Goal,
            "mål, målet, huvudmål, påverkansmål, strategiskt mål, målsättning, intressebevakningsmål, målområde, projekt, årsmål",
        ),
        (Rank::Target, "delmål, undermål, etappmål"),
    ],
    ordinals: "första, andra, tredje, fjärde, femte, sjätte, sjunde, åttonde",
    number_columns: "nr, nummer",
    containers: "spetsar, spetsarna, prioriteringar, prioriteringarna, mål, målen, tyngdpunkter, tyngdpunkterna, \
             tyngdpunktsområden, fokusområden, insatsområden, årsplan, årsplanen, teman, prioriteter, områden, \
             målsättningar, frågor, påverkansmål, tyngdpunktsområdena",
    asides: "inledning, uppföljning, rapporter, årsklocka, sammanfattning, bilag, tidtabell, tidsplan, tidplan, \
             resurs, utvärder, organis, genomförande, behandling, innehåll, avslutning, mätare, ansvarsfördelning",
    follow_up_titles: "så följer vi upp, hur vi följer upp, planens uppföljning, uppföljningen, uppföljning, rapportering",
    chapters: "inledning, bakgrund, princip, aktör, befogenhet, roll, organis, uppfölj, rapporter, utvärder, resurs, \
             kommunik, verktyg, metod, samarbet, samverk, partner, nätverk, vision, strategi, utgångspunkt, nuläge, \
             omvärld, årsklocka, tidtabell, tidsplan, bilag, sammanfattning, handbok, process, ledning, syfte, \
             begrepp, ansvar, förord, intressent, intressegrupp, medel, arbetssätt, hur, vad, varför",
    toolkit: "verktyg, metod, påverkansmedel, verktygslåd, medel, åtgärdspalett, arbetssätt",
    communication: "kommunik, webb, hemsid, sociala, media, press, blogg, podd, podcast, video, film, insändare, debatt, \
             nyhet, kampanj, publikation, tidning, informat, linkedin, facebook, artik, broschyr, kolumn",
    contents: "innehåll, innehållsförteckning",
    advocacy: "påverkan, intressebevak, lobby, intressepåverk",
    plans: "plan, program, handbok, princip, strategi, mål, priorit, spets, tyngdpunkt, verktyg, arbete, riktlinj, \
             agenda, aktör, fokus",
    documents: "plan, planen, program, programmet, handbok, handboken",
    terms: "fullmäktigeperiod, mandatperiod, fullmäktigemandat",
    and: "och, samt, &",
    posts: "direktör, direktören, chef, chefen, koordinator, samordnare, sekreterare, borgmästare, planerare, \
             sakkunnig, strateg, ordförande, expert, ledare, utvecklare",
    back_matter: "bilaga, bilagor, källor, kontaktuppgifter, kontaktinformation, fotnoter",
    until: "till",
    follow_up: "följ, uppfölj, rapport, behandl, utvärder, granska, översyn, genomgång, lägesrapport, ses över, \
             avrapporter",
    no_follow_up: "godkänn, uppdatera, sammanträd, samlas, fastställ, beslut, antar, utse, träffas",
    numbers: "en, två, tre, fyra, fem, sex, sju, åtta, nio, tio, elva, tolv",
    times: "gång, gånger, ggr, ggr., x",
    counted: &[],
    a_year: "om året, per år, i året, årligen, år, varje år, under året, per kalenderår",
    frequencies: &[
        (12, "månadsvis, månatligen, varje månad, en gång i månaden"),
        (6, "varannan månad"),
        (4, "en gång i kvartalet, en gång per kvartal, kvartalsvis, varje kvartal, per kvartal, var tredje månad"),
        (3, "tertialvis, var fjärde månad"),
        (2, "en gång i halvåret, en gång per halvår, halvårsvis, varje halvår, per halvår, var sjätte månad"),
        (1, "årligen, årsvis, varje år"),
    ],
    bodies: &[
        ("styrelsen", "styrelsen"),
        ("styrelse", "styrelse"),
        ("fullmäktige", "fullmäktige"),
        ("nämnden", "nämnden"),
        ("nämnd", "nämnd"),
        ("sektionen", "sektionen"),
        ("sektion", "sektion"),
        ("gruppen", "gruppen"),
        ("grupp", "grupp"),
        ("kommittén", "kommittén"),
        ("kommitté", "kommitté"),
        ("utskottet", "utskottet"),
        ("utskott", "utskott"),
        ("delegationen", "delegationen"),
        ("teamet", "teamet"),
        ("direktionen", "direktionen"),
        ("beredningen", "beredningen"),
    ],
    before_bodies: "stadsstyrelsens, kommunstyrelsens, stadsdirektörens, stadens, kommunens, fullmäktiges",
    no_bodies: "målgrupp, intressegrupp, riksdagsgrupp, åldersgrupp",
    after_no_bodies: "ordförande, ledam, medlem, beslut",
    months: "januari, februari, mars, april, maj, juni, juli, augusti, september, oktober, november, december",
    annual: "årsplan, årsprogram",
    before_year: "år, året, för, års",
};
