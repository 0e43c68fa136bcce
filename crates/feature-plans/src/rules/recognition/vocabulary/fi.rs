//! Finnish.

use super::{Label, Language, Rank, list};

pub(super) fn words() -> Language {
    Language {
        labels: vec![
            (
                Label::Reason,
                list(
                    "vaikutukset, hyödyt, perustelu, perustelut, perusteet, perustelumme, tausta, taustaa, taustaksi, taustat, taustatiedot, \
                 lähtökohta, lähtökohdat, nykytila, nykytilanne, tilannekuva, miksi, miksi tämä on tärkeää, miksi \
                 tärkeää, miksi tämä on kärki, miksi asia on tärkeä, merkitys, merkittävyys, haaste, haasteet, \
                 ongelma, kuvaus, lyhyt kuvaus, argumentit, tarve, perustelu ja tausta, tausta ja perustelut, \
                 vaikuttavuus",
                ),
            ),
            (
                Label::Message,
                list(
                    "ydinviesti, ydinviestit, ydinviestimme, avainviesti, avainviestit, pääviesti, pääviestit, viesti, \
                 viestit, viestimme, kärkiviesti, kärkiviestit",
                ),
            ),
            (
                Label::Targets,
                list(
                    "tavoite, tavoitteet, tavoitteemme, tavoitteena, tavoitteenamme, osatavoite, osatavoitteet, \
                 alatavoite, alatavoitteet, välitavoitteet, päätavoitteet, päämäärä, päämäärät, tavoittelemme, \
                 tavoitetila, edunvalvontatavoitteet, edunvalvontatavoite, vaikuttamistavoitteet, vaikuttamistavoite, \
                 esitämme, esitämme että, esitys, esitykset, ehdotus, ehdotukset, ehdotamme, ehdotamme että, \
                 ratkaisuehdotus, ratkaisuehdotukset, ratkaisut, ratkaisumme, vaadimme, vaatimukset, haluamme, mitä \
                 haluamme, mitä tavoitellaan, mitä tavoittelemme, hallitusohjelmatavoitteet, hallitusohjelmatavoite, \
                 hallitusohjelmakirjaukset, kirjausehdotus, kirjausehdotukset, haluttu lopputulos, haluttu muutos, \
                 edunvalvontaesitykset",
                ),
            ),
            (
                Label::Measures,
                list(
                    "toimenpide, toimenpiteet, toimenpiteemme, toimet, toimemme, keinot, teot, tehtävät, aktiviteetit, \
                 edunvalvontatoimet, edunvalvontatoimenpiteet, miten vaikutamme, miten vaikutetaan, seuraavat \
                 askeleet, jatkotoimet, jatkotoimenpiteet, toimenpiteet ja keinot, toteutus, miten",
                ),
            ),
            (
                Label::Advocacy,
                list(
                    "vaikuttamistoimenpide, vaikuttamistoimenpiteet, vaikuttamistoimet, vaikuttamisen toimenpiteet, \
                 vaikuttamisen keinot, vaikuttamiskeinot, vaikuttamisen työkalut, vaikuttamistyökalut, edunvalvonnan \
                 keinot, edunvalvonnan työkalut, edunvalvonnan toimenpiteet, edunvalvontakeinot, vaikuttaminen, \
                 edunvalvonta, suora vaikuttaminen",
                ),
            ),
            (
                Label::Communication,
                list(
                    "viestinnän toimenpiteet, viestintätoimenpide, viestintätoimenpiteet, viestintätoimet, viestinnän \
                 keinot, viestintäkeinot, viestinnän työkalut, viestintä, viestinnän kanavat, viestintäkanavat, \
                 vaikuttamisviestintä, vaikuttamisviestinnän toimenpiteet, vaikuttamisviestinnän toimet",
                ),
            ),
            (
                Label::Stakeholders,
                list(
                    "vaikuttajakartta, sidosryhmä, sidosryhmät, sidosryhmäkartta, vaikuttaja, vaikuttajat, \
                 vaikuttajataho, vaikuttajatahot, vaikuttamisen kohde, vaikuttamisen kohteet, vaikuttamiskohteet, \
                 vaikuttamisen kohderyhmät, kohderyhmä, kohderyhmät, kohdetaho, kohdetahot, kohdehenkilöt, kohteet, \
                 päättäjät, päätöksentekijät, vaikutettavat, vaikutettavat tahot, avaintoimijat, avainhenkilöt, \
                 toimijat, toimijakartta, keneen vaikutamme, kehen vaikutamme, keihin vaikutamme, keihin vaikutetaan, \
                 kehen vaikutetaan, keneen vaikutetaan, ketkä päättävät, tahot, sidosryhmät ja vaikuttajat",
                ),
            ),
            (
                Label::Partners,
                list(
                    "kumppani, kumppanit, kumppanimme, kumppanuudet, yhteistyökumppani, yhteistyökumppanit, \
                 yhteistyötaho, yhteistyötahot, yhteistyö, yhteistyössä, liittolaiset, verkostot, yhteistyöverkostot, \
                 kenen kanssa, yhdessä kenen kanssa, yhteistyökumppanimme, tukijat, kumppanit ja verkostot, \
                 kumppaniverkosto, yhteistyöverkosto",
                ),
            ),
            (
                Label::Responsible,
                list(
                    "vastuuviranhaltija, vastuuviranhaltijat, vastuuhenkilö, vastuuhenkilöt, vastuutaho, vastuutahot, \
                 vastuu, vastuut, vastaa, vastuussa, vastuullinen, vastuulliset, vastuujohtaja, vastuujohtajat, \
                 päävastuu, vetovastuu, vetäjä, omistaja, yhteyshenkilö, yhteyshenkilöt, vastuutoimiala, \
                 vastuutoimija, vastuutoimijat, vastuuorganisaatio, vastuuyksikkö, koordinaattori, toteuttaja, \
                 toteuttajat, vastuuhlö, vastuuhlöt, valmisteluvastuu, viranhaltijavastuu, vastuunhaltija, \
                 vastuunhaltijat, päävastuutaho, kuka vastaa, johtaa, koordinoi",
                ),
            ),
            (
                Label::Other,
                list(
                    "aikataulu, aika, ajankohta, aikajänne, mittari, mittarit, seurantamittarit, seuranta, indikaattori, \
                 indikaattorit, budjetti, kustannus, kustannukset, kustannusarvio, rahoitus, resurssit, resursointi, \
                 tila, tilanne, status, riskit, huomioitavaa, huomiot, huom, lisätietoja, lisätiedot, linkit, \
                 toteuma, prioriteetti, kiireellisyys, vaihe",
                ),
            ),
        ],
        label_stems: vec![
            (
                Label::Stakeholders,
                list(
                    "sidosryhm, vaikuttajakart, vaikuttajataho, vaikutettav, kohderyhm, kohdetaho, päättäj, päätöksentekij, avaintoimij",
                ),
            ),
            (Label::Partners, list("kumppan, yhteistyökumppan, yhteistyötaho, liittolai")),
            (Label::Responsible, list("vastuu")),
            (Label::Measures, list("toimenpi, toimet, keinot")),
            (Label::Targets, list("tavoit, osatavoit, alatavoit, päämäär")),
        ],
        beside_labels: list(
            "keskeiset, keskeisimmät, tärkeimmät, strategiset, strateginen, muut, alueelliset, kansalliset, \
             kansainväliset, omat, konkreettiset, ensisijaiset, toissijaiset, pääasialliset, mahdolliset, sisäiset, \
             ulkoiset, vuosi, vuodelle, vuosille, vuonna, ja, sekä, ovat, on, seuraavat, ovat seuraavat, liittyvät, \
             tärkein, keskeinen, kärkeen, tavoitteeseen, eu, kaikki",
        ),
        genitive: list("n"),
        goals: vec![
            (
                Rank::Priority,
                list(
                    "kärki, edunvalvontakärki, vaikuttamiskärki, kärkitavoite, kärkihanke, kärkiteema, painopiste, \
                 painopistealue, prioriteetti, teema, edunvalvontateema, vaikuttamisteema, teemakokonaisuus, \
                 kokonaisuus, edunvalvontakohde, vaikuttamiskohde, vaikuttamisen kärki, edunvalvonnan kärki, \
                 vaikuttamisen painopiste, edunvalvonnan painopiste, edunvalvontahanke, edunvalvontapainopiste",
                ),
            ),
            (
                Rank::Goal,
                list(
                    "tavoite, päätavoite, edunvalvontatavoite, vaikuttamistavoite, strateginen tavoite, vaikuttamisen \
                 tavoite, edunvalvonnan tavoite, pitkän aikavälin tavoite",
                ),
            ),
            (Rank::Target, list("osatavoite, alatavoite, välitavoite")),
        ],
        ordinals: list("ensimmäinen, toinen, kolmas, neljäs, viides, kuudes, seitsemäs, kahdeksas"),
        number_columns: list("nro, numero, no"),
        containers: list(
            "kärjet, painopisteet, painopistealueet, tavoitteet, prioriteetit, edunvalvontakohteet, kohteet, teemat, \
             vuosisuunnitelma, hankkeet, vuosisuunnitelman, kokonaisuudet, kärkitavoitteet, kärkihankkeet, asiat, \
             tavoitteista, vuosiohjelma, esitykset",
        ),
        asides: list(
            "johdan, seuran, raportoin, vuosikello, yhteenveto, liit, lopuksi, tiivistelmä, aikataulu, resurs, \
             mittari, arvioin, organisoin, vastuunjako, viestintäsuunnitelma, käsittely, päivittäminen, toimeenpano, \
             sisällys",
        ),
        follow_up_titles: list(
            "seuranta, raportointi, toteutumisen seuranta, vaikuttamisen seuranta, edunvalvonnan seuranta, seuranta \
             ja",
        ),
        chapters: list(
            "johdan, tausta, periaat, toimij, toimival, rool, organis, seuran, raportoin, arvioin, resurs, viestin, \
             työkalu, keino, sidosryhmä, yhteisty, kumppan, verkosto, visio, strategi, lähtökohd, nykytil, \
             toimintaympärist, vuosikello, aikataul, liit, yhteenveto, lopuksi, tiivistelmä, käsikirja, prosess, \
             johtamis, johtami, toimintamall, päätöksente, sanasto, käsitte, määritel, mittari, riski, tarkoitus, \
             vastuunja, esipuhe, mitä, miten, miksi, mikä",
        ),
        toolkit: list("työkalu, keino, keinovalikoima, toimenpidevalikoima, keinot, menetelm, välineet"),
        communication: list(
            "viestin, nettisiv, verkkosiv, kotisiv, some, sosiaalis, media, tiedot, blog, podcast, video, uutis, \
             juttu, mielipide, kampanj, julkaisu, lehti, linkedin, facebook, instagram, kuvat, esitte, kirjoitu, \
             kolumni",
        ),
        contents: list("sisällys, sisällysluettelo, sisältö"),
        advocacy: list("vaikuttamis, vaikuttami, edunvalvon, lobba, etujen valvon"),
        plans: list(
            "suunnitelma, suunnitelman, ohjelma, ohjelman, käsikirja, periaat, linjauk, kärjet, kärki, painopist, \
             tavoit, strategi, toimintamall, työkalu, toimenpit, toimij, esit, asialista, agenda, kohteet, teemat",
        ),
        terms: list("valtuustoka, kuntavaalika, toimika"),
        and: list("ja, sekä, &"),
        posts: list(
            "johtaja, päällikkö, koordinaattori, asiantuntija, suunnittelija, sihteeri, pormestari, päälliköt, \
             johtajat, vastaava, puheenjohtaja",
        ),
        follow_up: list(
            "seura, raport, käsit, toteutum, arvioi, tarkastel, katsau, väliraport, etenemi, tilannekat, seuranta, \
             raportoi",
        ),
        no_follow_up: list("hyväksy, päivit, kokoon, nime, vahvist, päätt, valits"),
        numbers: list(
            "yksi, kaksi, kolme, neljä, viisi, kuusi, seitsemän, kahdeksan, yhdeksän, kymmenen, yksitoista, \
             kaksitoista",
        ),
        times: list("kertaa, kerran, krt, x"),
        counted: vec![(1, list("kerran")), (2, list("kahdesti")), (3, list("kolmesti")), (4, list("neljästi"))],
        a_year: list("vuodessa, vuosittain, vuosi, v, per vuosi, vuoden aikana, kalenterivuodessa"),
        frequencies: vec![
            (12, list("kuukausittain, joka kuukausi, kerran kuukaudessa")),
            (6, list("joka toinen kuukausi")),
            (
                4,
                list(
                    "kerran kvartaalissa, kerran neljännesvuodessa, neljännesvuosittain, vuosineljänneksittäin, kvartaaleittain, kvartaalittain, kolmen kuukauden välein",
                ),
            ),
            (3, list("kolmannesvuosittain, tertiaaleittain, neljän kuukauden välein")),
            (
                2,
                list(
                    "kerran puolessa vuodessa, kerran puolivuodessa, puolivuosittain, puolen vuoden välein, puolivuotiskausittain, kuuden kuukauden välein",
                ),
            ),
            (1, list("vuosittain, joka vuosi")),
        ],
        bodies: vec![
            ("hallitus", list("hallituksessa, hallitukselle, hallituksen, hallitukseen, hallitusta, hallitus")),
            ("valtuusto", list("valtuustossa, valtuustolle, valtuustoon, valtuuston, valtuustoa, valtuusto")),
            ("jaosto", list("jaostossa, jaostolle, jaostoon, jaoston, jaostoa, jaosto")),
            ("jaos", list("jaoksessa, jaokselle, jaokseen, jaoksen, jaos")),
            ("lautakunta", list("lautakunnassa, lautakunnalle, lautakuntaan, lautakunnan, lautakuntaa, lautakunta")),
            ("toimikunta", list("toimikunnassa, toimikunnalle, toimikuntaan, toimikunnan, toimikuntaa, toimikunta")),
            (
                "neuvottelukunta",
                list(
                    "neuvottelukunnassa, neuvottelukunnalle, neuvottelukuntaan, neuvottelukunnan, neuvottelukuntaa, \
                 neuvottelukunta",
                ),
            ),
            ("valiokunta", list("valiokunnassa, valiokunnalle, valiokuntaan, valiokunnan, valiokuntaa, valiokunta")),
            ("ryhmä", list("ryhmässä, ryhmälle, ryhmään, ryhmän, ryhmä")),
            ("tiimi", list("tiimissä, tiimille, tiimin, tiimi")),
            ("toimielin", list("toimielimessä, toimielimelle")),
            ("komitea", list("komiteassa, komitealle, komitean, komitea")),
        ],
        before_bodies: list(
            "kaupunginhallituksen, kaupunginvaltuuston, kunnanhallituksen, kaupunginjohtajan, kaupungin, kunnan",
        ),
        no_bodies: list("sidosryhm, kohderyhm, ikäryhm, eduskuntaryhm, puolueryhm, asukasryhm, hallitus, hallituks"),
        after_no_bodies: list("puheenjohtaj, jäsen, alaise, alainen, päätökse, hyväksymä, johdo, esitty, varajäs"),
        months: list(
            "tammikuu, helmikuu, maaliskuu, huhtikuu, toukokuu, kesäkuu, heinäkuu, elokuu, syyskuu, lokakuu, \
             marraskuu, joulukuu",
        ),
        annual: list("vuosisuunnitelm, vuosiohjelm"),
        before_year: list("vuoden, vuodelle, vuosi"),
    }
}
