//! What several forms offer to choose from.

use kernel::{Lang, Refusal};
use kit_web::Reader;
use kit_web::form_view::{Choice, Choices};

use crate::rules::OrganisationKind;
use crate::words as t;

/// The language of pages and mail.
pub(super) fn languages(reader: &Reader, kept: Lang, refusals: &[Refusal]) -> Choices {
    let field = reader.field("lang", t::language(reader.lang), refusals).value(reader.standing("lang", kept.tag()));
    Choices::one(field, Lang::ALL.map(|lang| Choice::new(lang.tag(), lang.own_name())).to_vec())
}

/// The word for a kind of organisation.
pub fn kind_word(lang: Lang, kind: OrganisationKind) -> &'static str {
    match kind {
        OrganisationKind::City => t::kind_city(lang),
        OrganisationKind::Region => t::kind_region(lang),
        OrganisationKind::Network => t::kind_network(lang),
        OrganisationKind::Ministry => t::kind_ministry(lang),
        OrganisationKind::Company => t::kind_company(lang),
        OrganisationKind::Association => t::kind_association(lang),
        OrganisationKind::Other => t::kind_other(lang),
    }
}
