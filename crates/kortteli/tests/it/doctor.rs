//! What the doctor finds, in a place that is well and in places that are not.

use std::collections::BTreeMap;
use std::io::Write as _;
use std::net::TcpListener;
use std::os::unix::fs::PermissionsExt as _;

use serde_json::Value;

use crate::given::{Place, Ran};
use crate::served::Served;

/// The worst level of each check.
fn levels(ran: &Ran) -> BTreeMap<String, String> {
    let findings: Vec<Value> = serde_json::from_str(&ran.out).unwrap_or_else(|error| panic!("{error}: {ran:?}"));
    let rank = |level: &str| ["fine", "attention", "problem"].iter().position(|known| *known == level);
    let mut levels = BTreeMap::new();
    for finding in findings {
        let (check, level) = (finding["check"].as_str().unwrap(), finding["level"].as_str().unwrap());
        let worst = levels.entry(check.to_owned()).or_insert_with(|| level.to_owned());
        if rank(level) > rank(worst) {
            level.clone_into(worst);
        }
    }
    levels
}

fn examined(place: &Place) -> BTreeMap<String, String> {
    levels(&place.run(&["doctor", "--json"]))
}

#[test]
fn a_fresh_place_has_nothing_to_mend() {
    let place = Place::new();
    let levels = examined(&place);
    for check in ["data", "database", "mail", "backup", "address"] {
        assert_eq!(levels[check], "attention", "{check}");
    }
    assert_eq!((levels["configuration"].as_str(), levels["disk"].as_str()), ("fine", "fine"));
    assert!(!place.path("var").exists(), "looking changes nothing");
}

#[test]
fn an_installation_that_is_well_is_said_to_be_well() {
    let place = Place::new();
    place.run(&["migrate"]);
    place.run(&["backup", "one.tar"]);
    let levels = examined(&place);
    for check in ["data", "database", "migrations", "clock", "backup", "disk"] {
        assert_eq!(levels[check], "fine", "{check}");
    }
    let told = place.run(&["doctor", "--lang", "fi"]);
    assert!(told.out.contains("✓ Taulut ovat ajan tasalla."), "{told:?}");
    assert!(told.out.contains("3.5"), "the version of SQLite: {told:?}");
}

#[test]
fn what_is_to_be_mended_ends_with_1() {
    let place = Place::new();
    place.write("kortteli.toml", "naem = 'x'");
    let ran = place.run(&["doctor", "--json"]);
    assert_eq!((ran.code, levels(&ran)["configuration"].as_str()), (1, "problem"));

    let place = Place::new();
    place.run(&["migrate"]);
    let secret = place.write("var/secret", [1; 32]);
    std::fs::set_permissions(&secret, std::fs::Permissions::from_mode(0o644)).unwrap();
    place.write("var/last-backup", r#"{"at":1700000000000,"file":"/old.tar","seq":null,"sha256":null}"#);
    place.write("kortteli.toml", "listen = '0.0.0.0:8080'");
    let ran = Ran::of(place.command(&["doctor", "--json"]).env("KORTTELI_MAIL_HOSST", "m").output().unwrap());
    let levels = levels(&ran);
    for check in ["secret", "backup", "address", "environment"] {
        assert_eq!(levels[check], "problem", "{check}");
    }
    assert_eq!(ran.code, 1);
}

#[test]
fn a_mail_server_is_greeted() {
    let place = Place::new();
    let server = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = server.local_addr().unwrap().port();
    place.write("kortteli.toml", format!("[mail]\nhost = '127.0.0.1'\nport = {port}\ntls = 'off'\n"));
    let greeting = std::thread::spawn(move || {
        server.accept().unwrap().0.write_all(b"220 mail.example.fi ready\r\n").unwrap();
        server.accept().unwrap().0.write_all(b"554 no mail here\r\n").unwrap();
    });
    assert_eq!(examined(&place)["mail"], "fine");
    assert_eq!(examined(&place)["mail"], "problem");
    greeting.join().unwrap();
    assert_eq!(examined(&place)["mail"], "problem");
}

#[test]
fn the_public_address_is_asked_what_arrives() {
    let served = Served::start();
    let place = Place::new();
    place.write("kortteli.toml", format!("address = 'http://{}'", served.address));
    assert_eq!(examined(&place)["proxy"], "fine");
    let port = served.address.port();
    drop(served);
    assert_eq!(examined(&place)["proxy"], "attention");

    // A proxy that changes the host on the way.
    let proxy = TcpListener::bind(("127.0.0.1", port)).unwrap();
    let changing = std::thread::spawn(move || {
        let seen = r#"{"host":"127.0.0.1:8080","origin":"null","client":"192.0.2.77"}"#;
        let answer = format!("HTTP/1.1 200 OK\r\nContent-Length: {}\r\n\r\n{seen}", seen.len());
        proxy.accept().unwrap().0.write_all(answer.as_bytes()).unwrap();
    });
    let ran = place.run(&["doctor"]);
    changing.join().unwrap();
    for said in ["as Host instead of", "changes Origin from", "that a stranger wrote"] {
        assert!(ran.out.contains(said), "{ran:?}");
    }
}
