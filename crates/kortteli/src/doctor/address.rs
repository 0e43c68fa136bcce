use std::collections::BTreeMap;

use super::fetch::fetch;
use super::{Doctor, Finding};
use crate::pages::Seen;
use crate::words as t;

/// An address that no proxy of ours has (RFC 5737): who believes a stranger's header believes this.
const FORGED: &str = "192.0.2.77";

impl Doctor<'_> {
    /// Whether people reach the installation by HTTPS, or only from this machine.
    pub(super) fn address(&self) -> Vec<Finding> {
        let (listen, lang) = (self.configuration.listen, self.lang);
        let Some(address) = &self.configuration.address else {
            return vec![if listen.ip().is_loopback() {
                Finding::attention("address", t::doctor_address_local(lang, listen.to_string()))
            } else {
                Finding::problem("address", t::doctor_address_missing(lang, listen.to_string()))
            }];
        };
        let mut findings = vec![if address.starts_with("https://") || listen.ip().is_loopback() {
            Finding::fine("address", t::doctor_address(lang, address))
        } else {
            Finding::problem("address", t::doctor_address_open(lang, address))
        }];
        if address.starts_with("https://") && self.configuration.trusted_proxies.is_empty() {
            findings.push(Finding::problem("proxy", t::doctor_proxy_untrusted(lang)));
        }
        findings
    }

    /// Asks the public address what arrives: host and origin as they were sent, and no forged sender.
    pub(super) fn proxy(&self) -> Vec<Finding> {
        let Some(address) = &self.configuration.address else { return Vec::new() };
        let lang = self.lang;
        let headers = BTreeMap::from([("Origin", address.as_str()), ("X-Forwarded-For", FORGED)]);
        let seen = match fetch(address, "/health/proxy", &headers) {
            Ok(body) => serde_json::from_slice::<Seen>(&body),
            Err(error) => {
                return vec![Finding::attention("proxy", t::doctor_proxy_silent(lang, address, error.to_string()))];
            }
        };
        let Ok(seen) = seen else {
            return vec![Finding::attention("proxy", t::doctor_proxy_other(lang, address))];
        };
        let host = address.split_once("://").map_or("", |(_, host)| host);
        let mut findings = Vec::new();
        if seen.host != host {
            findings.push(Finding::problem("proxy", t::doctor_proxy_host(lang, &seen.host, host)));
        }
        if seen.origin != *address {
            findings.push(Finding::problem("proxy", t::doctor_proxy_origin(lang, &seen.origin, address)));
        }
        if seen.client == FORGED {
            findings.push(Finding::problem("proxy", t::doctor_proxy_forged(lang)));
        }
        if findings.is_empty() {
            findings.push(Finding::fine("proxy", t::doctor_proxy(lang)));
        }
        findings
    }
}
