//! The goals of the city that does not exist.

use core_documents::document::Tone;

use crate::given::Said;

/// A goal with its state, reason, what was done, and its measures.
pub struct Goal {
    pub name: Said,
    pub tone: Tone,
    pub reason: Said,
    pub done: Said,
    pub measures: &'static [(Said, Said, Said, Tone)],
}

pub const GOALS: [Goal; 3] = [
    Goal {
        name: [
            "Tavoite 1: Suora junayhteys rannikolta pääkaupunkiseudulle",
            "Mål 1: Direkt tågförbindelse från kusten till huvudstadsregionen",
            "Goal 1: A direct train from the coast to the capital region",
        ],
        tone: Tone::OnWay,
        reason: [
            "Neuvottelut ostoliikenteestä jatkuvat, ja rahoitus ratkeaa syksyn budjettiriihessä.",
            "Förhandlingarna om köptrafiken fortsätter, och finansieringen avgörs i höstens budgetria.",
            "Talks on the purchased service continue, and the funding is settled in the autumn budget session.",
        ],
        done: [
            "Kaupunki ja naapurikunnat antoivat yhteisen lausunnon valtakunnallisesta liikennejärjestelmäsuunnitelmasta. Kaupunginjohtaja tapasi ministeriön liikenneyksikön päällikön kahdesti. Matkustajaselvitys valmistui kesäkuussa: sen mukaan suora aamuvuoro toisi radalle noin 410 matkustajaa arkipäivässä.",
            "Staden och grannkommunerna gav ett gemensamt utlåtande om den riksomfattande trafiksystemplanen. Stadsdirektören träffade chefen för ministeriets trafikenhet två gånger. Passagerarutredningen blev klar i juni: enligt den skulle en direkt morgontur ge banan ungefär 410 passagerare per vardag.",
            "The city and its neighbours gave a joint statement on the national transport plan. The city manager met the head of the ministry’s transport unit twice. The passenger study was ready in June: it expects a direct morning train to bring about 410 passengers on a working day.",
        ],
        measures: &[
            (
                [
                    "Yhteinen lausunto naapurikuntien kanssa",
                    "Gemensamt utlåtande med grannkommunerna",
                    "Joint statement with the neighbouring municipalities",
                ],
                ["Elinvoimajohtaja", "Livskraftsdirektören", "Director of economic development"],
                ["28.2.2026", "28.2.2026", "28 Feb 2026"],
                Tone::Met,
            ),
            (
                [
                    "Matkustajaselvitys ja sen julkistus",
                    "Passagerarutredning och dess offentliggörande",
                    "Passenger study and its publication",
                ],
                ["Liikennesuunnittelija", "Trafikplaneraren", "Transport planner"],
                ["15.6.2026", "15.6.2026", "15 Jun 2026"],
                Tone::Met,
            ),
            (
                [
                    "Tapaaminen kansanedustajien kanssa ennen budjettiriihtä",
                    "Möte med riksdagsledamöterna före budgetrian",
                    "Meeting with members of parliament before the budget session",
                ],
                ["Kaupunginjohtaja", "Stadsdirektören", "City manager"],
                ["5.9.2026", "5.9.2026", "5 Sep 2026"],
                Tone::Soon,
            ),
            (
                [
                    "Aiesopimus liikennöijän kanssa",
                    "Avsiktsförklaring med operatören",
                    "Letter of intent with the operator",
                ],
                ["Kaupunginjohtaja", "Stadsdirektören", "City manager"],
                ["31.12.2026", "31.12.2026", "31 Dec 2026"],
                Tone::NotStarted,
            ),
        ],
    },
    Goal {
        name: [
            "Tavoite 2: Ympärivuorokautinen päivystys säilyy",
            "Mål 2: Jouren dygnet runt bevaras",
            "Goal 2: Emergency care stays open day and night",
        ],
        tone: Tone::Late,
        reason: [
            "Hyvinvointialue ei ole vastannut selvityspyyntöön, vaikka määräaika oli 30.6.2026.",
            "Välfärdsområdet har inte svarat på begäran om utredning, fast tidsfristen var 30.6.2026.",
            "The wellbeing services county has not answered the request for a study, due on 30 June 2026.",
        ],
        done: [
            "Kaupunginhallitus vetosi hyvinvointialueeseen päivystyksen säilyttämiseksi. Asukaskyselyyn vastasi 2 136 asukasta, joista 91 prosenttia pitää yöpäivystystä välttämättömänä. Saavutettavuuslaskelma on kesken, koska ensihoidon tietoja ei ole saatu.",
            "Stadsstyrelsen vädjade till välfärdsområdet för att jouren ska bevaras. 2 136 invånare svarade på enkäten, och 91 procent av dem anser att nattjouren är nödvändig. Beräkningen av tillgängligheten är på hälft, eftersom uppgifter om den prehospitala akutsjukvården saknas.",
            "The city board appealed to the county to keep the service. 2,136 residents answered the survey, and 91 per cent of them find care at night necessary. The access study is unfinished because the ambulance data have not arrived.",
        ],
        measures: &[
            (
                [
                    "Vetoomus hyvinvointialueen hallitukselle",
                    "Vädjan till välfärdsområdets styrelse",
                    "Appeal to the county board",
                ],
                ["Kaupunginhallituksen puheenjohtaja", "Stadsstyrelsens ordförande", "Chair of the city board"],
                ["31.3.2026", "31.3.2026", "31 Mar 2026"],
                Tone::Met,
            ),
            (
                [
                    "Saavutettavuuslaskelma ensihoidon tiedoista",
                    "Tillgänglighetsberäkning av den prehospitala akutsjukvården",
                    "Access study from ambulance data",
                ],
                ["Hyvinvointikoordinaattori", "Välfärdskoordinatorn", "Wellbeing coordinator"],
                ["30.6.2026", "30.6.2026", "30 Jun 2026"],
                Tone::Late,
            ),
            (
                [
                    "Yhteinen kannanotto seutukunnan kanssa",
                    "Gemensamt ställningstagande med den ekonomiska regionen",
                    "Joint position with the sub-region",
                ],
                ["Hallintojohtaja", "Förvaltningsdirektören", "Director of administration"],
                ["30.9.2026", "30.9.2026", "30 Sep 2026"],
                Tone::OnWay,
            ),
            (
                [
                    "Mielipidekirjoitus maakuntalehteen",
                    "Insändare i landskapstidningen",
                    "Opinion piece in the regional newspaper",
                ],
                ["Viestintäpäällikkö", "Kommunikationschefen", "Head of communications"],
                ["31.5.2026", "31.5.2026", "31 May 2026"],
                Tone::Waived,
            ),
        ],
    },
    Goal {
        name: [
            "Tavoite 3: Korkeakoulupaikat kasvavat 120:llä",
            "Mål 3: 120 nya högskoleplatser",
            "Goal 3: 120 new places in higher education",
        ],
        tone: Tone::Met,
        reason: [
            "Ministeriö myönsi aloituspaikat energia- ja meritekniikan koulutukseen.",
            "Ministeriet beviljade nybörjarplatserna inom energi- och sjöteknik.",
            "The ministry granted the places in energy and marine technology.",
        ],
        done: [
            "Ammattikorkeakoulu, kaupunki ja yhdeksän yritystä tekivät yhteisen hakemuksen. Päätös tuli 12.5.2026, ja koulutus alkaa elokuussa 2027. Jatkossa seurataan, montako valmistunutta jää seudulle töihin.",
            "Yrkeshögskolan, staden och nio företag lämnade en gemensam ansökan. Beslutet kom 12.5.2026, och utbildningen börjar i augusti 2027. I fortsättningen följer vi hur många av de utexaminerade som stannar i regionen för att arbeta.",
            "The university of applied sciences, the city and nine companies applied together. The decision came on 12 May 2026, and teaching starts in August 2027. From now on we follow how many graduates stay to work in the region.",
        ],
        measures: &[
            (
                [
                    "Yhteinen hakemus ja yritysten sitoumukset",
                    "Gemensam ansökan och företagens åtaganden",
                    "Joint application and the companies’ commitments",
                ],
                ["Elinvoimajohtaja", "Livskraftsdirektören", "Director of economic development"],
                ["31.1.2026", "31.1.2026", "31 Jan 2026"],
                Tone::Met,
            ),
            (
                [
                    "Opiskelija-asuntojen kaavavaraus",
                    "Planreservering för studentbostäder",
                    "Land reserved for student housing",
                ],
                ["Kaavoitusarkkitehti", "Planläggningsarkitekten", "Planning architect"],
                ["30.11.2026", "30.11.2026", "30 Nov 2026"],
                Tone::OnWay,
            ),
        ],
    },
];
