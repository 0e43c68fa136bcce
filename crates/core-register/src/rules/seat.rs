use kernel::{Lang, MultiText};

use super::organisation::OutsideKind;
use super::plain;

/// What members are called, in small letters without accents, each as the end of a title.
const MEMBERS: [&str; 12] = [
    "jasen",
    "edustaja",
    "valtuutettu",
    "medlem",
    "ledamot",
    "suppleant",
    "ersattare",
    "member",
    "member of parliament",
    "member of the european parliament",
    "councillor",
    "substitute",
];

/// Whether a post is one of many like it: a seat in an assembly or a committee. The next one in it need not have come
/// for the last.
pub fn is_seat(titles: &MultiText) -> bool {
    let titles = Lang::ALL.into_iter().filter_map(|lang| titles.exact(lang)).map(plain);
    titles.into_iter().any(|title| MEMBERS.iter().any(|member| title.ends_with(member)))
}

/// How much a post says of its holder: the smaller, the earlier it is told. A minister is also a member of parliament,
/// and sits in committees: the office says most, a seat in a body that is not elected by the people least.
pub fn weight(kind: OutsideKind, titles: &MultiText) -> u8 {
    let place = match kind {
        OutsideKind::Government => 0,
        OutsideKind::Ministry => 1,
        OutsideKind::Assembly => 2,
        OutsideKind::Authority => 3,
        OutsideKind::Municipality => 4,
        OutsideKind::Media => 5,
        OutsideKind::Company => 6,
        OutsideKind::Research => 7,
        OutsideKind::Association => 8,
        OutsideKind::Party => 9,
        OutsideKind::Committee => 10,
        OutsideKind::Other => 11,
    };
    let is_elected = matches!(kind, OutsideKind::Assembly | OutsideKind::Government);
    if is_seat(titles) && !is_elected { place + 20 } else { place }
}

#[cfg(test)]
mod tests {
    use super::{is_seat, weight};
    use crate::rules::OutsideKind;
    use kernel::{Lang, MultiText};

    fn fi(title: &str) -> MultiText {
        MultiText::of(Lang::Fi, title)
    }

    #[test]
    fn members_have_seats_and_who_leads_has_none() {
        for title in ["jäsen", "Kansanedustaja", "maakuntahallituksen jäsen", "varajäsen"] {
            assert!(is_seat(&fi(title)), "{title}");
        }
        assert!(is_seat(&MultiText::of(Lang::Sv, "riksdagsledamot")));
        assert!(is_seat(&fi("puhuja").with(Lang::En, "Member of Parliament")));
        for title in ["puheenjohtaja", "ministeri", "toimitusjohtaja", ""] {
            assert!(!is_seat(&fi(title)), "{title}");
        }
    }

    #[test]
    fn an_office_says_more_than_a_seat_and_a_seat_in_parliament_more_than_one_in_a_committee() {
        let told = [
            weight(OutsideKind::Ministry, &fi("ministeri")),
            weight(OutsideKind::Assembly, &fi("jäsen")),
            weight(OutsideKind::Company, &fi("toimitusjohtaja")),
            weight(OutsideKind::Committee, &fi("puheenjohtaja")),
            weight(OutsideKind::Municipality, &fi("maakuntahallituksen jäsen")),
            weight(OutsideKind::Committee, &fi("jäsen")),
        ];
        assert!(told.is_sorted());
    }
}
