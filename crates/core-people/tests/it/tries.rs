use std::net::IpAddr;

use core_people::rules::TryOf;
use core_people::tries::{Tried, count};
use kernel::{Error, Moment};
use kit_db::Db;
use kit_test::{NOW, both};

use crate::given::{email, migrations, secret};

fn tried(db: &Db, address: &str, client: &str, now: Moment) -> Option<String> {
    let tried = [
        Tried::for_address(TryOf::PasswordForAddress, &email(address)),
        Tried::from_client(TryOf::PasswordFromClient, client.parse::<IpAddr>().unwrap()),
    ];
    match db.write_here(|tx| count(tx, &secret(), &tried, now)) {
        Ok(()) => None,
        Err(Error::Refused(refusals)) => refusals[0].value("minutes").map(str::to_owned),
        Err(error) => panic!("{error}"),
    }
}

both!(migrations(), fn the_limit_is_reached_and_passes(db) {
    let limit = TryOf::PasswordForAddress.limit();
    for number in 0..limit.tries {
        assert_eq!(tried(db, "x@y.example", "192.0.2.1", NOW.plus_millis(number)), None, "try {number}");
    }
    assert_eq!(tried(db, "x@y.example", "192.0.2.2", NOW.plus_minutes(1)).as_deref(), Some("14"));
    assert_eq!(tried(db, "other@y.example", "192.0.2.1", NOW.plus_minutes(1)), None, "another address is free");
    let passed = NOW.plus_minutes(limit.minutes);
    assert_eq!(tried(db, "x@y.example", "192.0.2.1", passed), None, "the first try has passed");
});

both!(migrations(), fn one_client_with_many_addresses_is_stopped_too(db) {
    let limit = TryOf::PasswordFromClient.limit();
    for number in 0..limit.tries {
        assert_eq!(tried(db, &format!("x{number}@y.example"), "2001:db8:1:2::1", NOW), None, "try {number}");
    }
    assert_eq!(tried(db, "new@y.example", "2001:db8:1:2:ffff::9", NOW).as_deref(), Some("15"), "the same line");
    assert_eq!(tried(db, "new@y.example", "2001:db8:1:3::1", NOW), None, "another line");
});
