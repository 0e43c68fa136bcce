//! Whether a message comes from whom it says, by the word of the mail server in front (RFC 8601).

/// What is known of a message's sender.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Proof {
    /// The mail server in front has found the sender genuine.
    Genuine,
    /// It has found that somebody else writes in the sender's name.
    Forged,
    /// It says nothing of it, or nobody was asked.
    #[default]
    Unknown,
}

impl Proof {
    /// What the header fields `Authentication-Results` of a message say of a sender of this domain. Only fields of the
    /// server `checked_by` count: anybody can write others.
    pub(super) fn read<'a>(fields: impl Iterator<Item = &'a str>, checked_by: &str, domain: &str) -> Self {
        let results: Vec<Outcome> = fields.filter_map(|field| of_server(field, checked_by)).flatten().collect();
        let of = |method: &str| results.iter().filter(|result| result.method == method).collect::<Vec<_>>();
        let dmarc = of("dmarc");
        if dmarc.iter().any(|result| result.value == "pass" && result.is_of(domain)) {
            return Self::Genuine;
        }
        if dmarc.iter().any(|result| result.value == "fail") {
            return Self::Forged;
        }
        let (dkim, spf) = (of("dkim"), of("spf"));
        if dkim.iter().chain(&spf).any(|result| result.value == "pass" && result.is_of(domain)) {
            return Self::Genuine;
        }
        if dkim.iter().chain(&spf).any(|result| result.value == "fail") { Self::Forged } else { Self::Unknown }
    }
}

/// What one method has found.
struct Outcome {
    method: String,
    value: String,
    /// The domains that it speaks of.
    domains: Vec<String>,
}

impl Outcome {
    /// Whether it speaks of this domain, or of one above it (RFC 7489, section 3.1).
    fn is_of(&self, domain: &str) -> bool {
        self.domains.iter().any(|own| {
            own == domain
                || (own.contains('.') && domain.strip_suffix(own.as_str()).is_some_and(|sub| sub.ends_with('.')))
        })
    }
}

/// The results of a field, if it is this server's.
fn of_server(field: &str, checked_by: &str) -> Option<Vec<Outcome>> {
    let bare = without_comments(field).to_lowercase();
    let mut parts = bare.split(';').map(str::trim);
    let server = parts.next()?.split_whitespace().next()?;
    (server == checked_by.to_lowercase()).then(|| parts.filter_map(outcome).collect())
}

/// `dkim=pass header.d=example.org` and the like.
fn outcome(text: &str) -> Option<Outcome> {
    let mut words = text.split_whitespace();
    let (method, value) = words.next()?.split_once('=')?;
    let method = method.split('/').next().unwrap_or(method);
    let named = ["header.from", "header.d", "header.i", "smtp.mailfrom"];
    let domains = words.filter_map(|word| word.split_once('=')).filter(|(name, _)| named.contains(name));
    let domains = domains.map(|(_, value)| value.trim_matches('"'));
    let domains = domains.map(|value| value.rsplit_once('@').map_or(value, |(_, domain)| domain).to_owned());
    Some(Outcome { method: method.to_owned(), value: value.to_owned(), domains: domains.collect() })
}

/// Comments stand in brackets, and in each other.
fn without_comments(field: &str) -> String {
    let mut depth = 0_usize;
    let keep = |c: &char| match c {
        '(' => {
            depth += 1;
            false
        }
        ')' => {
            depth = depth.saturating_sub(1);
            false
        }
        _ => depth == 0,
    };
    field.chars().filter(keep).collect()
}

#[cfg(test)]
mod tests {
    use super::Proof;

    fn read(fields: &[&str]) -> Proof {
        Proof::read(fields.iter().copied(), "mx.city.example", "city.example")
    }

    #[test]
    fn the_server_in_front_is_believed() {
        for genuine in [
            "mx.city.example; dmarc=pass (p=reject) header.from=city.example",
            "mx.city.example 1; dkim=pass header.d=city.example; spf=none",
            "MX.City.example; spf=pass smtp.mailfrom=Aino@City.example",
            "mx.city.example; dkim=fail header.d=list.example; spf=pass smtp.mailfrom=city.example",
        ] {
            assert_eq!(read(&[genuine]), Proof::Genuine, "{genuine}");
        }
        for forged in [
            "mx.city.example; dmarc=fail (p=none) header.from=city.example",
            "mx.city.example; spf=fail smtp.mailfrom=city.example; dkim=none",
            "mx.city.example; dmarc=fail header.from=city.example; spf=pass smtp.mailfrom=evil.example",
            "mx.city.example; spf=fail smtp.mailfrom=x.example; dkim=pass header.d=evil.example",
        ] {
            assert_eq!(read(&[forged]), Proof::Forged, "{forged}");
        }
        for unknown in [
            "mx.city.example; none",
            "mx.city.example; dkim=pass header.d=evil.example",
            "mx.city.example; spf=pass smtp.mailfrom=example",
            "mx.city.example; spf=softfail smtp.mailfrom=city.example",
            "",
            ";;; ==",
        ] {
            assert_eq!(read(&[unknown]), Proof::Unknown, "{unknown}");
        }
    }

    #[test]
    fn nobody_else_is() {
        assert_eq!(read(&["evil.example; dmarc=pass header.from=city.example"]), Proof::Unknown);
        assert_eq!(read(&["(mx.city.example;) evil.example; dmarc=pass header.from=city.example"]), Proof::Unknown);
        let both =
            ["mx.city.example; dmarc=fail header.from=city.example", "x.example; dmarc=pass header.from=city.example"];
        assert_eq!(read(&both), Proof::Forged);
    }

    #[test]
    fn a_domain_above_speaks_for_those_beneath() {
        let of = |field: &str, domain: &str| Proof::read(std::iter::once(field), "mx", domain);
        assert_eq!(of("mx; dkim=pass header.d=city.example", "mail.city.example"), Proof::Genuine);
        assert_eq!(of("mx; dkim=pass header.d=city.example", "othercity.example"), Proof::Unknown);
    }
}
