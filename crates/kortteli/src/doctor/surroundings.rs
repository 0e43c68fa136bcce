use super::{Doctor, Finding};
use crate::configuration::KEYS;
use crate::words as t;

/// Variables that our own tests set; they configure nothing.
const TESTING: [&str; 5] =
    ["KORTTELI_TEST_", "KORTTELI_KILLS", "KORTTELI_CHROMIUM", "KORTTELI_PROGRAM", "KORTTELI_E2E_"];

impl Doctor<'_> {
    /// Where the configuration comes from, and variables that look like keys and are none.
    pub(super) fn surroundings(&self) -> Vec<Finding> {
        let from = match &self.configuration.file {
            Some(file) => t::doctor_configuration(self.lang, file.display().to_string()),
            None => t::doctor_configuration_none(self.lang).to_owned(),
        };
        let mut findings = vec![Finding::fine("configuration", from)];
        let known = |name: &str| KEYS.iter().any(|key| key.variable() == name);
        let testing = |name: &str| TESTING.iter().any(|start| name.starts_with(start));
        let ours = self.environment.keys().filter(|name| name.starts_with("KORTTELI_"));
        for name in ours.filter(|name| !known(name) && !testing(name)) {
            findings.push(Finding::problem("environment", t::doctor_variable(self.lang, name)));
        }
        if self.configuration.development {
            findings.push(Finding::attention("configuration", t::doctor_development(self.lang)));
        }
        findings
    }
}
