//! The configuration: every key, its limits, and that the documents name the same keys.

use std::collections::BTreeSet;
use std::net::IpAddr;
use std::path::PathBuf;

use kernel::{Error, Lang, Refusal};
use kit_db::Address;
use kortteli::configuration::{Configuration, Environment, KEYS, MailWay, NAME_LIMIT, Tls};

use crate::given::Place;

fn read(text: &str) -> Result<Configuration, Vec<Refusal>> {
    read_with(text, &[])
}

fn read_with(text: &str, environment: &[(&str, &str)]) -> Result<Configuration, Vec<Refusal>> {
    let environment: Environment =
        environment.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
    Configuration::of(text, None, &environment).map_err(|error| match error {
        Error::Refused(refusals) => refusals,
        other => panic!("{other}"),
    })
}

fn refused(text: &str) -> Vec<(&'static str, String)> {
    let refusals = read(text).unwrap_err();
    refusals.into_iter().map(|refusal| (refusal.code, refusal.field.unwrap_or_default().into_owned())).collect()
}

#[test]
fn without_a_word_it_is_a_small_installation_on_this_machine() {
    let configuration = read("").unwrap();
    assert_eq!(configuration.listen.to_string(), "127.0.0.1:8080");
    assert_eq!(configuration.database, Address::Sqlite("var/kortteli.db".into()));
    assert_eq!(configuration.mail.way, MailWay::Folder("var/mail".into()));
    assert_eq!(configuration.secret_file, PathBuf::from("var/secret"));
    assert_eq!((configuration.lang, configuration.name.as_str()), (Lang::Fi, "Kortteli"));
    assert!(!configuration.development && configuration.address.is_none());
}

#[test]
fn each_key_is_taken() {
    let configuration = read(
        "listen = '[::1]:9000'\naddress = 'https://kortteli.example.fi'\nname = 'Naapurit'\nlanguage = 'sv'\n\
         time_zone = 'Europe/Mariehamn'\ndata = '/srv/k'\ntrusted_proxies = ['10.0.0.2', '::1']\nlog = 'warn'\n\
         [mail]\nfrom = 'K <k@example.fi>'\nhost = 'mail.example.fi'\ntls = 'always'\n",
    )
    .unwrap();
    assert_eq!(configuration.listen.port(), 9000);
    assert_eq!(configuration.address.as_deref(), Some("https://kortteli.example.fi"));
    assert_eq!((configuration.lang, configuration.name.as_str()), (Lang::Sv, "Naapurit"));
    assert_eq!(configuration.database, Address::Sqlite("/srv/k/kortteli.db".into()));
    assert_eq!(configuration.trusted_proxies, ["10.0.0.2", "::1"].map(|text| text.parse::<IpAddr>().unwrap()));
    let MailWay::Smtp { port, tls, .. } = configuration.mail.way else { panic!("no server") };
    assert_eq!((port, tls), (465, Tls::Implicit));
}

#[test]
fn the_environment_overrides_the_file() {
    let environment =
        [("KORTTELI_NAME", "Muu"), ("KORTTELI_TRUSTED_PROXIES", "10.0.0.1, 10.0.0.2"), ("KORTTELI_MAIL_HOST", "m")];
    let configuration = read_with("name = 'Tämä'", &environment).unwrap();
    assert_eq!((configuration.name.as_str(), configuration.trusted_proxies.len()), ("Muu", 2));
    assert!(matches!(configuration.mail.way, MailWay::Smtp { port: 587, tls: Tls::StartTls, .. }));
}

#[test]
fn everything_wrong_is_told_at_once_by_the_names_of_the_keys() {
    let refused = refused("naem = 'x'\nlisten = 'here'\nlog = 7\n[mail]\nhosst = 'x'\n[smtp]\nport = 1\n");
    let names: BTreeSet<&str> = refused.iter().map(|(_, name)| name.as_str()).collect();
    assert_eq!(names, BTreeSet::from(["naem", "listen", "log", "mail.hosst", "smtp.port"]));
}

#[test]
fn what_does_not_fit_is_refused() {
    let long = format!("name = '{}'", "n".repeat(NAME_LIMIT + 1));
    for (text, code) in [
        ("address = 'kortteli.example.fi'", "configuration-not-address"),
        ("address = 'https://kortteli.example.fi/'", "configuration-not-address"),
        ("address = 'https://kortteli.example.fi/a?b'", "configuration-not-address"),
        ("name = ' '", "configuration-not-name"),
        (long.as_str(), "configuration-not-name"),
        ("language = 'de'", "configuration-not-language"),
        ("time_zone = 'Europe/Kallavesi'", "configuration-not-time-zone"),
        ("trusted_proxies = ['here']", "configuration-not-proxy"),
        ("trusted_proxies = 'here'", "configuration-not-list"),
        ("log = '=/='", "configuration-not-log"),
        ("development = 'yes'", "configuration-not-flag"),
        ("database = 'mysql://x'", "configuration-not-database"),
        ("database = 'sqlite::memory:'", "configuration-not-database"),
        ("[mail]\nfrom = 'nobody'", "configuration-not-sender"),
        ("[mail]\nhost = 'm'\nfolder = 'f'", "configuration-two-ways"),
        ("[mail]\nhost = 'm'\nport = 0", "configuration-not-port"),
        ("[mail]\nhost = 'm'\nport = 65536", "configuration-not-port"),
        ("[mail]\nhost = 'm'\nport = '25'", "configuration-not-number"),
        ("[mail]\nhost = 'm'\ntls = 'maybe'", "configuration-not-tls"),
        ("[mail]\nhost = 'm'\nuser = 'u'", "configuration-half-sign-in"),
        ("listen = ", "configuration-syntax"),
    ] {
        assert_eq!(refused(text)[0].0, code, "{text}");
    }
    let longest = format!("name = '{}'", "n".repeat(NAME_LIMIT));
    assert!(read(&longest).is_ok());
}

#[test]
fn a_password_stands_in_a_file_of_its_own() {
    let place = Place::new();
    let file = place.write("password", "p/w d\n");
    let text = format!("database = 'postgres://k@db/k'\ndatabase_password_file = '{}'", file.display());
    assert_eq!(read(&text).unwrap().database, Address::Postgres("postgres://k@db/k?password=p%2Fw%20d".into()));
    let empty = place.write("empty", "\n");
    let text = format!("database = 'postgres://k@db/k'\ndatabase_password_file = '{}'", empty.display());
    assert_eq!(read(&text).unwrap_err()[0].code, "password-file-empty");
}

#[test]
fn the_program_says_what_is_wrong_with_its_file() {
    let place = Place::new();
    place.write("kortteli.toml", "naem = 'x'\n[mail]\nhosst = 'y'\n");
    let ran = place.run(&["migrate", "--lang", "fi"]);
    assert_eq!(ran.code, 1, "{ran:?}");
    assert!(ran.err.contains("”naem” ei ole mikään asetus") && ran.err.contains("”mail.hosst”"), "{ran:?}");
    let ran = place.run(&["migrate", "--config", "none.toml"]);
    assert_eq!(ran.code, 1, "{ran:?}");
    assert!(ran.err.contains("none.toml cannot be read"), "{ran:?}");
}

#[test]
fn the_documents_name_every_key_and_no_other() {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../..");
    let known: BTreeSet<String> = KEYS.iter().map(|key| key.name.to_owned()).collect();
    let page = std::fs::read_to_string(root.join("docs/operate/configuration.md")).unwrap();
    let rows = page.lines().filter_map(|line| line.strip_prefix("| `")?.split_once('`').map(|(key, _)| key.to_owned()));
    assert_eq!(rows.collect::<BTreeSet<_>>(), known);
    for key in &KEYS {
        assert!(page.contains(&key.variable()), "{} is missing", key.variable());
    }
    let example = std::fs::read_to_string(root.join("kortteli.example.toml")).unwrap();
    assert_eq!(keys_of(&example), known);
    // What the example sets without a comment is the default, so that it can be used as it is.
    let plain = read(&example).unwrap();
    assert_eq!(format!("{plain:?}"), format!("{:?}", read("").unwrap()));
}

/// The keys of an example, those in comments too: `# key = value`.
fn keys_of(example: &str) -> BTreeSet<String> {
    let mut section = String::new();
    let mut keys = BTreeSet::new();
    for line in example.lines().map(|line| line.trim_start_matches(['#', ' '])) {
        if let Some(name) = line.strip_prefix('[').and_then(|line| line.strip_suffix(']')) {
            section = format!("{name}.");
        } else if let Some((key, _)) = line.split_once(" = ").filter(|(key, _)| !key.contains(' ')) {
            keys.insert(format!("{section}{key}"));
        }
    }
    keys
}
