//! Finnish.

use super::language::{Label, Language, Rank};

pub(super) const WORDS: Language<&str> = Language {
    labels: &[
        (
            Label::Reason,
            "mistä on kyse, mikä on ongelma, mikä on haaste, miksi vaikutamme, vaikutukset, hyödyt, perustelu, perustelut, perusteet, perustelumme, tausta, taustaa, taustaksi, taustat, taustatiedot, \
                 lähtökohta, lähtökohdat, nykytila, nykytilanne, tilannekuva, miksi, miksi tämä on tärkeää, miksi \
                 tärkeää, miksi tämä on kärki, miksi asia on tärkeä, merkitys, merkittävyys, haaste, haasteet, \
                 ongelma, kuvaus, lyhyt kuvaus, argumentit, tarve, perustelu ja tausta, tausta ja perustelut, \
                 vaikuttavuus",
        ),
        (
            Label::Message,
            "ydinviesti, ydinviestit, ydinviestimme, avainviesti, avainviestit, pääviesti, pääviestit, viesti, \
                 viestit, viestimme, kärkiviesti, kärkiviestit",
        ),
        (
            Label::Targets,
            "tavoite, tavoitteet, tavoitteemme, tavoitteena, tavoitteenamme, osatavoite, osatavoitteet, \
                 alatavoite, alatavoitteet, välitavoitteet, päätavoitteet, päämäärä, päämäärät, tavoittelemme, \
                 tavoitetila, edunvalvontatavoitteet, edunvalvontatavoite, vaikuttamistavoitteet, vaikuttamistavoite, \
                 esitämme, esitämme että, esitys, esitykset, ehdotus, ehdotukset, ehdotamme, ehdotamme että, \
                 ratkaisuehdotus, ratkaisuehdotukset, ratkaisut, ratkaisumme, vaadimme, vaatimukset, haluamme, mitä \
                 haluamme, mitä tavoitellaan, mitä esitämme, mitä tavoittelemme, mitä tavoittelemme, hallitusohjelmatavoitteet, hallitusohjelmatavoite, \
                 hallitusohjelmakirjaukset, kirjausehdotus, kirjausehdotukset, haluttu lopputulos, haluttu muutos, \
                 edunvalvontaesitykset",
        ),
        (
            Label::Measures,
            "toimenpide, toimenpiteet, toimenpiteemme, toimet, toimemme, keinot, teot, tehtävät, aktiviteetit, \
                 edunvalvontatoimet, edunvalvontatoimenpiteet, miten vaikutamme, miten vaikutetaan, seuraavat \
                 askeleet, jatkotoimet, jatkotoimenpiteet, toimenpiteet ja keinot, toteutus, miten",
        ),
        (
            Label::Advocacy,
            "vaikuttamistoimenpide, vaikuttamistoimenpiteet, vaikuttamistoimet, vaikuttamisen toimenpiteet, \
                 vaikuttamisen keinot, vaikuttamiskeinot, vaikuttamisen työkalut, vaikuttamistyökalut, edunvalvonnan \
                 keinot, edunvalvonnan työkalut, edunvalvonnan toimenpiteet, edunvalvontakeinot, vaikuttaminen, \
                 edunvalvonta, suora vaikuttaminen",
        ),
        (
            Label::Communication,
            "viestinnän toimenpiteet, viestintätoimenpide, viestintätoimenpiteet, viestintätoimet, viestinnän \
                 keinot, viestintäkeinot, viestinnän työkalut, viestintä, viestinnän kanavat, viestintäkanavat, \
                 vaikuttamisviestintä, vaikuttamisviestinnän toimenpiteet, vaikuttamisviestinnän toimet",
        ),
        (
            Label::Stakeholders,
            "vaikuttajakartta, sidosryhmä, sidosryhmät, sidosryhminä, sidosryhmiä, vaikuttajia, vaikuttajina, ministeriöt ja muut sidosryhmät, \
                 keihin pyrimme vaikuttamaan, kehen pyrimme vaikuttamaan, keneen pyrimme vaikuttamaan, vaikuttamisen kohdetahot, sidosryhmäkartta, vaikuttaja, vaikuttajat, \
                 vaikuttajataho, vaikuttajatahot, vaikuttamisen kohde, vaikuttamisen kohteet, vaikuttamiskohteet, \
                 vaikuttamisen kohderyhmät, kohderyhmä, kohderyhmät, kohdetaho, kohdetahot, kohdehenkilöt, kohteet, \
                 päättäjät, päätöksentekijät, vaikutettavat, vaikutettavat tahot, avaintoimijat, avainhenkilöt, \
                 toimijat, toimijakartta, keneen vaikutamme, kehen vaikutamme, keihin vaikutamme, keihin vaikutetaan, \
                 kehen vaikutetaan, keneen vaikutetaan, ketkä päättävät, kuka päättää, kenelle vaikutamme, tahot, sidosryhmät ja vaikuttajat",
        ),
        (
            Label::Partners,
            "kumppani, kumppanit, kumppaneina, kumppaneita, yhteistyökumppaneina, yhteistyökumppaneita, kumppanimme, kumppanuudet, yhteistyökumppani, yhteistyökumppanit, \
                 yhteistyötaho, yhteistyötahot, yhteistyö, yhteistyössä, liittolaiset, verkostot, yhteistyöverkostot, \
                 kenen kanssa, ketkä tukevat, kuka tukee, kenen kanssa vaikutamme, keiden kanssa, yhdessä kenen kanssa, yhteistyökumppanimme, tukijat, kumppanit ja verkostot, \
                 kumppaniverkosto, yhteistyöverkosto",
        ),
        (
            Label::Responsible,
            "vastuuviranhaltija, vastuuviranhaltijat, vastuuhenkilönä, vastuuhenkilöinä, vastuutahona, vastuutahoina, \
                 vastuuviranhaltijana, vastuuviranhaltijoina, vastaavat, vastaava viranhaltija, vastuullinen viranhaltija, \
                 vastuulliset viranhaltijat, vastuullinen johtaja, vastuuhenkilö, vastuuhenkilöt, vastuutaho, vastuutahot, \
                 vastuu, vastuut, vastaa, vastuussa, vastuullinen, vastuulliset, vastuujohtaja, vastuujohtajat, \
                 päävastuu, vetovastuu, vetäjä, omistaja, yhteyshenkilö, yhteyshenkilöt, vastuutoimiala, \
                 vastuutoimija, vastuutoimijat, vastuuorganisaatio, vastuuyksikkö, koordinaattori, toteuttaja, \
                 toteuttajat, vastuuhlö, vastuuhlöt, valmisteluvastuu, viranhaltijavastuu, vastuunhaltija, \
                 vastuunhaltijat, päävastuutaho, kuka vastaa, ketkä vastaavat, kuka johtaa, kuka vetää, johtaa, koordinoi",
        ),
        (
            Label::Other,
            "aikataulu, aika, ajankohta, aikajänne, mittari, mittarit, seurantamittarit, seuranta, indikaattori, \
                 indikaattorit, budjetti, kustannus, kustannukset, kustannusarvio, rahoitus, resurssit, resursointi, \
                 tila, tilanne, status, riskit, huomioitavaa, huomiot, huom, lisätietoja, lisätiedot, linkit, \
                 toteuma, prioriteetti, kiireellisyys, vaihe",
        ),
    ],
    label_stems: &[
        (
            Label::Stakeholders,
            "sidosryhm, vaikuttajakart, vaikuttajataho, vaikutettav, kohderyhm, kohdetaho, päättäj, päätöksentekij, avaintoimij",
        ),
        (Label::Partners, "kumppan, yhteistyökumppan, yhteistyötaho, liittolai"),
        (Label::Responsible, "vastuu"),
        (Label::Measures, "toimenpi, toimet, keinot"),
        (Label::Targets, "tavoit, osatavoit, alatavoit, päämäär"),
    ],
    beside_labels: "keskeiset, keskeisiä, keskeisinä, keskeisimpiä, tärkeitä, tärkeimpiä, muita, keskeisimmät, tärkeimmät, strategiset, strateginen, muut, alueelliset, kansalliset, \
             kansainväliset, omat, konkreettiset, ensisijaiset, toissijaiset, pääasialliset, mahdolliset, sisäiset, \
             ulkoiset, vuosi, vuodelle, vuosille, vuonna, ja, sekä, ovat, on, seuraavat, ovat seuraavat, liittyvät, \
             tärkein, tavoitteen, hankkeen, painopisteen, kokonaisuuden, kaupungissa, kunnassa, keskeinen, kärkeen, tavoitteeseen, eu, kaikki",
    genitive: "n",
    asks: "esittää että, ehdottaa että, vaatii että, haluaa että, edellyttää että, pyytää että, esittää, ehdottaa, \
             vaatii, edellyttää, tavoittelee, haluaa, edistää sitä että, tavoitteena on että, tavoitteena on, \
             tavoitteina on, tavoitteina ovat, tavoitteenamme on, pitää tärkeänä että, esitämme että, vaadimme että, \
             haluamme että, edellytämme että, tavoittelemme sitä että",
    name_verbs: "ovat, on, toimivat, toimii",
    goals: &[
        (
            Rank::Priority,
            "kärki, edunvalvontakärki, vaikuttamiskärki, kärkitavoite, kärkihanke, kärkiteema, painopiste, \
                 painopistealue, prioriteetti, teema, edunvalvontateema, vaikuttamisteema, teemakokonaisuus, \
                 kokonaisuus, edunvalvontakohde, vaikuttamiskohde, vaikuttamisen kärki, edunvalvonnan kärki, \
                 vaikuttamisen painopiste, edunvalvonnan painopiste, edunvalvontahanke, edunvalvontapainopiste, \
                 kärkiasia, ykköskärki, kärkikokonaisuus, painopisteteema, vaikuttamishanke, edunvalvonnan teema, \
                 vaikuttamisen teema, vaikuttamisen kärkitavoite, edunvalvonnan kärkitavoite, strateginen kärki, strateginen painopiste",
        ),
        (
            Rank::Goal,
            "tavoite, päätavoite, edunvalvontatavoite, vaikuttamistavoite, strateginen tavoite, vaikuttamisen \
                 tavoite, edunvalvonnan tavoite, pitkän aikavälin tavoite, vuositavoite, vuoden tavoite, hanke, ydintavoite",
        ),
        (Rank::Aim, "päämäärä, strateginen päämäärä, tavoitekokonaisuus"),
        (Rank::Target, "osatavoite, alatavoite, välitavoite"),
    ],
    ordinals: "ensimmäinen, toinen, kolmas, neljäs, viides, kuudes, seitsemäs, kahdeksas",
    number_columns: "nro, numero, no",
    containers: "kärjet, painopisteet, painopistealueet, tavoitteet, prioriteetit, edunvalvontakohteet, kohteet, teemat, \
             vuosisuunnitelma, hankkeet, vuosisuunnitelman, kokonaisuudet, kärkitavoitteet, kärkihankkeet, asiat, \
             tavoitteista, vuosiohjelma, esitykset",
    asides: "johdan, seuran, raportoin, vuosikello, yhteenveto, liit, lopuksi, tiivistelmä, aikataulu, resurs, \
             mittari, arvioin, organisoin, vastuunjako, viestintäsuunnitelma, käsittely, päivittäminen, toimeenpano, \
             sisällys",
    follow_up_titles: "miten seuraamme, näin seuraamme, suunnitelman seuranta, seurannan, suunnitelman toteutumisen seuranta, \
             toteutumisen arviointi, seuranta, raportointi, toteutumisen seuranta, vaikuttamisen seuranta, edunvalvonnan seuranta, seuranta \
             ja",
    chapters: "johdan, tausta, periaat, toimij, toimival, rool, organis, seuran, raportoin, arvioin, resurs, viestin, \
             työkalu, keino, sidosryhmä, yhteisty, kumppan, verkosto, visio, strategi, lähtökohd, nykytil, \
             toimintaympärist, vuosikello, aikataul, liit, yhteenveto, lopuksi, tiivistelmä, käsikirja, prosess, \
             johtamis, johtami, toimintamall, toimintatap, toimintatav, päätöksente, sanasto, käsitte, määritel, mittari, riski, tarkoitus, \
             vastuunja, esipuhe, mitä, miten, miksi, mikä",
    toolkit: "työkalu, keino, keinovalikoima, toimenpidevalikoima, keinot, menetelm, välineet",
    communication: "viestin, nettisiv, verkkosiv, kotisiv, some, sosiaalis, media, tiedot, blog, podcast, video, uutis, \
             juttu, mielipide, kampanj, julkaisu, lehti, linkedin, facebook, instagram, kuvat, esitte, kirjoitu, \
             kolumni",
    contents: "sisällys, sisällysluettelo, sisältö",
    advocacy: "vaikuttamis, vaikuttami, edunvalvon, lobba, etujen valvon",
    plans: "suunnitelma, suunnitelman, ohjelma, ohjelman, käsikirja, periaat, linjauk, kärjet, kärki, painopist, \
             tavoit, strategi, toimintamall, työkalu, toimenpit, toimij, esit, asialista, agenda, kohteet, teemat",
    documents: "suunnitelma, suunnitelman, ohjelma, ohjelman, käsikirja, käsikirjan",
    terms: "valtuustoka, kuntavaalika, toimika",
    and: "ja, sekä, &",
    posts: "johtaja, päällikkö, koordinaattori, asiantuntija, suunnittelija, sihteeri, pormestari, päälliköt, \
             johtajat, vastaava, puheenjohtaja",
    back_matter: "liite, liitteet, lähteet, yhteystiedot, yhteystieto, kirjallisuus, alaviitteet",
    until: "",
    follow_up: "seura, raport, käsit, toteutum, arvioi, tarkastel, katsau, väliraport, etenemi, tilannekat, seuranta, \
             raportoi",
    no_follow_up: "hyväksy, päivit, kokoon, nime, vahvist, päätt, valits",
    numbers: "yksi, kaksi, kolme, neljä, viisi, kuusi, seitsemän, kahdeksan, yhdeksän, kymmenen, yksitoista, \
             kaksitoista",
    times: "kertaa, kerran, krt, x",
    counted: &[(1, "kerran"), (2, "kahdesti"), (3, "kolmesti"), (4, "neljästi")],
    a_year: "vuodessa, vuosittain, vuosi, v, per vuosi, vuoden aikana, kalenterivuodessa",
    frequencies: &[
        (12, "kuukausittain, joka kuukausi, kerran kuukaudessa"),
        (6, "joka toinen kuukausi, kahden kuukauden välein"),
        (
            4,
            "joka vuosineljännes, joka neljännesvuosi, joka kvartaali, kerran kvartaalissa, kerran neljännesvuodessa, neljännesvuosittain, vuosineljänneksittäin, kvartaaleittain, kvartaalittain, kolmen kuukauden välein, joka kolmas kuukausi, kerran kolmessa kuukaudessa, kerran vuosineljänneksessä, vuosineljänneksittäin, neljännesvuosiraporttina",
        ),
        (3, "kolmannesvuosittain, tertiaaleittain, tertiaalittain, neljän kuukauden välein, joka neljäs kuukausi"),
        (
            2,
            "joka puolivuosi, kerran puolessa vuodessa, kerran puolivuodessa, puolivuosittain, puolen vuoden välein, puolivuotiskausittain, kuuden kuukauden välein, joka kuudes kuukausi, kerran puolivuosikaudessa",
        ),
        (1, "vuosittain, joka vuosi, vuositasolla"),
    ],
    bodies: &[
        ("hallitus", "hallituksessa, hallitukselle, hallituksen, hallitukseen, hallitusta, hallitus"),
        ("valtuusto", "valtuustossa, valtuustolle, valtuustoon, valtuuston, valtuustoa, valtuusto"),
        ("jaosto", "jaostossa, jaostolle, jaostoon, jaoston, jaostoa, jaosto"),
        ("jaos", "jaoksessa, jaokselle, jaokseen, jaoksen, jaos"),
        ("lautakunta", "lautakunnassa, lautakunnalle, lautakuntaan, lautakunnan, lautakuntaa, lautakunta"),
        ("toimikunta", "toimikunnassa, toimikunnalle, toimikuntaan, toimikunnan, toimikuntaa, toimikunta"),
        (
            "neuvottelukunta",
            "neuvottelukunnassa, neuvottelukunnalle, neuvottelukuntaan, neuvottelukunnan, neuvottelukuntaa, \
                 neuvottelukunta",
        ),
        ("valiokunta", "valiokunnassa, valiokunnalle, valiokuntaan, valiokunnan, valiokuntaa, valiokunta"),
        ("ryhmä", "ryhmässä, ryhmälle, ryhmään, ryhmän, ryhmä"),
        ("tiimi", "tiimissä, tiimille, tiimin, tiimi"),
        ("toimielin", "toimielimessä, toimielimelle"),
        ("komitea", "komiteassa, komitealle, komitean, komitea"),
    ],
    before_bodies: "kaupunginhallituksen, kaupunginvaltuuston, kunnanhallituksen, kaupunginjohtajan, kaupungin, kunnan",
    no_bodies: "sidosryhm, kohderyhm, ikäryhm, eduskuntaryhm, puolueryhm, asukasryhm, hallitus, hallituks",
    after_no_bodies: "puheenjohtaj, jäsen, alaise, alainen, päätökse, hyväksymä, johdo, esitty, varajäs",
    months: "tammikuu, helmikuu, maaliskuu, huhtikuu, toukokuu, kesäkuu, heinäkuu, elokuu, syyskuu, lokakuu, \
             marraskuu, joulukuu",
    annual: "vuosisuunnitelm, vuosiohjelm",
    before_year: "vuoden, vuodelle, vuosi",
};
