//! What search learns from the register: who and what stands in it, what each says to whom, and where it is.

mod entries;
mod found;
mod records;

use kernel::Lang;
use kit_feature::Searched;
use kit_search::Source;

use crate::words as t;

const PERSON: &str = "register-person";
const ORGANISATION: &str = "register-organisation";

/// The kinds of records that are found, in the order in which pages name them.
pub const KINDS: [&str; 2] = [PERSON, ORGANISATION];

/// What search learns from the register.
pub(crate) fn searched() -> Searched {
    Searched {
        source: Source {
            name: "register",
            version: 2,
            kinds: &KINDS,
            touched: records::touched,
            load: records::load,
            all: records::all,
        },
        beside: &[],
        label,
        resolve: found::resolve,
    }
}

fn label(lang: Lang, kind: &str) -> &'static str {
    if kind == PERSON { t::kind_register_persons(lang) } else { t::kind_register_organisations(lang) }
}
