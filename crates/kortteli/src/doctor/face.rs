use super::{Doctor, Finding};
use crate::words as t;

impl Doctor<'_> {
    /// Whether styles and scripts are in the program.
    pub(super) fn face(&self) -> Vec<Finding> {
        let assets = kit_web::assets::addresses();
        let built = assets.styles.iter().chain([&assets.script, &assets.font]).all(|address| !address.is_empty());
        vec![if built {
            Finding::fine("assets", t::doctor_assets(self.lang))
        } else {
            Finding::problem("assets", t::doctor_assets_missing(self.lang))
        }]
    }
}
