use crate::rules::{OutsideKind, plain};

/// Words of kinds, in Finnish, Swedish and English without accents: beginnings of words, and what a name ends with.
const WORDS: [(OutsideKind, &[&str]); 11] = [
    (
        OutsideKind::Committee,
        &["*valiokunta", "*lautakunta", "*jaosto", "*utskott", "*utskottet", "*namnd", "committee"],
    ),
    (OutsideKind::Ministry, &["*ministerio", "*ministeriet", "*ministerium", "ministry", "kansliet"]),
    (
        OutsideKind::Assembly,
        &[
            "eduskunta",
            "riksdag",
            "riksdagen",
            "parlamentti",
            "parlament",
            "parliament",
            "*valtuusto",
            "fullmaktige",
            "maakuntapaivat",
            "lagting",
            "assembly",
            "council",
        ],
    ),
    (
        OutsideKind::Government,
        &[
            "hallitus",
            "valtioneuvosto",
            "regering",
            "regeringen",
            "statsradet",
            "government",
            "komissio",
            "kommissionen",
            "commission",
        ],
    ),
    (
        OutsideKind::Party,
        &[
            "puolue",
            "parti",
            "partiet",
            "party",
            "kokoomus",
            "keskusta",
            "perussuomalaiset",
            "vasemmistoliitto",
            "sosialidemokraatit",
            "kristillisdemokraatit",
            "eduskuntaryhma",
            "riksdagsgrupp",
        ],
    ),
    (
        OutsideKind::Research,
        &[
            "*yliopisto",
            "*ammattikorkeakoulu",
            "*korkeakoulu",
            "universitet",
            "*hogskola",
            "*hogskolan",
            "university",
            "*tutkimuslaitos",
            "*tutkimuskeskus",
            "institute",
        ],
    ),
    (
        OutsideKind::Media,
        &[
            "sanomat",
            "lehti",
            "*lehti",
            "media",
            "uutiset",
            "tidning",
            "*bladet",
            "radio",
            "yleisradio",
            "yle",
            "televisio",
            "news",
        ],
    ),
    (
        OutsideKind::Company,
        &[
            "oy",
            "oyj",
            "ab",
            "abp",
            "ky",
            "ltd",
            "plc",
            "inc",
            "gmbh",
            "yritys",
            "foretag",
            "company",
            "osakeyhtio",
            "aktiebolag",
        ],
    ),
    (
        OutsideKind::Municipality,
        &[
            "kaupunki",
            "*kaupunki",
            "kunta",
            "stad",
            "kommun",
            "city",
            "municipality",
            "hyvinvointialue",
            "valfardsomrade",
            "*kuntayhtyma",
            "samkommun",
            "maakuntaliitto",
            "region",
            "town",
        ],
    ),
    (
        OutsideKind::Authority,
        &[
            "*virasto",
            "*verket",
            "viranomainen",
            "*keskus",
            "*laitos",
            "agency",
            "authority",
            "myndighet",
            "aluehallintovirasto",
            "poliisi",
        ],
    ),
    (
        OutsideKind::Association,
        &[
            "ry",
            "rf",
            "r.y",
            "*yhdistys",
            "*liitto",
            "*jarjesto",
            "saatio",
            "*saatio",
            "forening",
            "*forbund",
            "*forbundet",
            "stiftelse",
            "association",
            "foundation",
            "federation",
            "*kauppakamari",
            "yrittajat",
            "handelskammare",
            "chamber",
            "network",
            "verkosto",
        ],
    ),
];

/// The kind that this word means: a name of ours, or a word of three languages.
pub fn kind_called(text: &str, named: &[(OutsideKind, String)]) -> Option<OutsideKind> {
    let text = plain(text);
    if text.is_empty() {
        return None;
    }
    let own = named.iter().find(|(kind, name)| kind.name() == text || plain(name) == text).map(|(kind, _)| *kind);
    own.or_else(|| kind_of_name(&text))
}

/// The kind that an organisation's name tells.
pub fn kind_of_name(name: &str) -> Option<OutsideKind> {
    let name = plain(name);
    let words: Vec<&str> = name.split(|sign: char| !sign.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let says = |wanted: &&str| match wanted.strip_prefix('*') {
        // Finnish and Swedish put words together: the last part says what it is, in whichever case.
        Some(end) => {
            words.iter().any(|word| word.ends_with(end) || word.strip_suffix('n').is_some_and(|w| w.ends_with(end)))
        }
        None => words.contains(wanted),
    };
    WORDS.iter().find(|(_, wanted)| wanted.iter().any(says)).map(|(kind, _)| *kind)
}

#[cfg(test)]
mod tests {
    use super::{OutsideKind, kind_called, kind_of_name};

    #[test]
    fn a_name_tells_its_kind() {
        for (name, kind) in [
            ("Liikenne- ja viestintäministeriö", OutsideKind::Ministry),
            ("Liikenne- ja viestintävaliokunta", OutsideKind::Committee),
            ("Kuopion kaupunki", OutsideKind::Municipality),
            ("Itä-Suomen yliopisto", OutsideKind::Research),
            ("Finavia Oyj", OutsideKind::Company),
            ("Väylävirasto", OutsideKind::Authority),
            ("Helsingin Sanomat", OutsideKind::Media),
            ("Suomen Kuntaliitto ry", OutsideKind::Association),
            ("Finansutskottet", OutsideKind::Committee),
            ("European Commission", OutsideKind::Government),
        ] {
            assert_eq!(kind_of_name(name), Some(kind), "{name}");
        }
        assert_eq!(kind_of_name("Stockholm"), None);
    }

    #[test]
    fn a_kind_is_known_by_our_word_for_it() {
        let named = [(OutsideKind::Municipality, "kaupunki tai alue".to_owned())];
        assert_eq!(kind_called("Kaupunki tai alue", &named), Some(OutsideKind::Municipality));
        assert_eq!(kind_called("municipality", &named), Some(OutsideKind::Municipality));
        assert_eq!(kind_called("Yritys", &named), Some(OutsideKind::Company));
        assert_eq!((kind_called("", &named), kind_called("?", &named)), (None, None));
    }
}
