use kernel::Lang;

use crate::rules::Scheme;
use crate::words as t;

/// The word for a register of identifiers.
pub(super) fn name(lang: Lang, scheme: Scheme) -> &'static str {
    match scheme {
        Scheme::Lau => t::scheme_lau(lang),
        Scheme::Nuts => t::scheme_nuts(lang),
        Scheme::National => t::scheme_national(lang),
        Scheme::Wikidata => t::scheme_wikidata(lang),
        Scheme::Gcom => t::scheme_gcom(lang),
    }
}

/// What such a number looks like.
pub(super) fn hint(lang: Lang, scheme: Scheme) -> &'static str {
    match scheme {
        Scheme::Lau => t::scheme_lau_hint(lang),
        Scheme::Nuts => t::scheme_nuts_hint(lang),
        Scheme::National => t::scheme_national_hint(lang),
        Scheme::Wikidata => t::scheme_wikidata_hint(lang),
        Scheme::Gcom => t::scheme_gcom_hint(lang),
    }
}
