//! The words for kinds of organisations, and fields to choose one.

use kernel::Lang;
use kit_web::form_view::{Choice, Choices, Field};

use crate::rules::OutsideKind;
use crate::words as t;

/// The kind's name.
pub(crate) fn name(lang: Lang, kind: OutsideKind) -> &'static str {
    match kind {
        OutsideKind::Assembly => t::kind_assembly(lang),
        OutsideKind::Committee => t::kind_committee(lang),
        OutsideKind::Party => t::kind_party(lang),
        OutsideKind::Government => t::kind_government(lang),
        OutsideKind::Ministry => t::kind_ministry(lang),
        OutsideKind::Authority => t::kind_authority(lang),
        OutsideKind::Municipality => t::kind_municipality(lang),
        OutsideKind::Media => t::kind_media(lang),
        OutsideKind::Company => t::kind_company(lang),
        OutsideKind::Association => t::kind_association(lang),
        OutsideKind::Research => t::kind_research(lang),
        OutsideKind::Other => t::kind_other(lang),
    }
}

/// A field to choose one of them.
pub(super) fn choices(lang: Lang, field: Field) -> Choices {
    let option = |kind: OutsideKind| Choice::new(kind.name(), name(lang, kind));
    Choices::one(field, OutsideKind::ALL.map(option).to_vec())
}

/// A filter of lists by kind.
pub(super) fn filter(lang: Lang, chosen: Option<OutsideKind>) -> Choices {
    let all = Choice::new("", kit_web::words::list_all(lang));
    let options = OutsideKind::ALL.map(|kind| Choice::new(kind.name(), name(lang, kind)));
    let field = Field::new("kind", t::organisation_kind(lang)).value(chosen.map_or("", OutsideKind::name));
    Choices::one(field, std::iter::once(all).chain(options).collect())
}
