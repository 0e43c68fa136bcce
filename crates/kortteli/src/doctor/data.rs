use std::fs;
use std::path::Path;

use kernel::{Moment, Result};
use kit_db::{Address, Db, Options, Tx, activity, health};

use super::{Doctor, Finding};
use crate::last_backup::LastBackup;
use crate::words as t;
use crate::{features, room};

/// An installation without a backup of the last days is one disk away from nothing.
const BACKUP_DAYS: i64 = 2;
/// Clocks of two machines that differ by more are wrong.
const CLOCKS_DIFFER_MILLIS: i64 = 60_000;

impl Doctor<'_> {
    /// Whether the folder of the data can be written, and the secret is nobody else's.
    pub(super) fn data(&self) -> Vec<Finding> {
        let folder = &self.configuration.data;
        let shown = folder.display().to_string();
        if !folder.exists() {
            return vec![Finding::attention("data", t::doctor_data_missing(self.lang, shown))];
        }
        let name = format!(".doctor-{:016x}", u64::from_le_bytes(self.chance.bytes()));
        let trial = folder.join(name);
        let written = fs::write(&trial, b"").and_then(|()| fs::remove_file(&trial));
        let mut findings = vec![match written {
            Ok(()) => Finding::fine("data", t::doctor_data(self.lang, shown)),
            Err(error) => Finding::problem("data", t::doctor_data_readonly(self.lang, shown, error.to_string())),
        }];
        findings.extend(self.open_secret());
        findings
    }

    #[cfg(unix)]
    fn open_secret(&self) -> Option<Finding> {
        use std::os::unix::fs::PermissionsExt as _;
        let file = &self.configuration.secret_file;
        let mode = fs::metadata(file).ok()?.permissions().mode();
        let shown = file.display().to_string();
        (mode & 0o077 != 0).then(|| Finding::problem("secret", t::doctor_secret_open(self.lang, shown)))
    }

    #[cfg(not(unix))]
    fn open_secret(&self) -> Option<Finding> {
        None
    }

    /// Whether there is room to write.
    pub(super) fn disk(&self) -> Vec<Finding> {
        let folder = Some(self.configuration.data.as_path()).filter(|folder| folder.exists()).unwrap_or(Path::new("."));
        let shown = folder.display().to_string();
        let free = match room::free(folder) {
            Ok(free) => free,
            Err(error) => return vec![Finding::problem("disk", error.to_string())],
        };
        let megabytes = free / (1024 * 1024);
        vec![if free < room::LEAST_FREE {
            Finding::problem("disk", t::doctor_disk_full(self.lang, shown, megabytes))
        } else {
            Finding::fine("disk", t::doctor_disk(self.lang, shown, megabytes))
        }]
    }

    /// Whether the database answers, is set so that nothing gets lost, has the tables, and tells the same time.
    pub(super) fn database(&self) -> Vec<Finding> {
        let address = &self.configuration.database;
        let shown = address.to_string();
        if let Address::Sqlite(file) = address
            && !file.exists()
        {
            return vec![Finding::attention("database", t::doctor_database_missing(self.lang, shown))];
        }
        let examined = Db::open(address, &Options::default()).and_then(|db| self.examined(&db, &shown));
        examined.unwrap_or_else(|error| {
            vec![Finding::problem("database", t::doctor_database_away(self.lang, shown, error.to_string()))]
        })
    }

    fn examined(&self, db: &Db, shown: &str) -> Result<Vec<Finding>> {
        let lang = self.lang;
        let mut findings = Vec::new();
        let settings = db.read_here(health::settings)?;
        let version = settings.iter().find(|setting| setting.name == "version").map(|setting| setting.value.clone());
        let engine = db.engine().name();
        findings.push(Finding::fine("database", t::doctor_database(lang, shown, engine, version.unwrap_or_default())));
        for setting in settings.iter().filter(|setting| !setting.fine) {
            findings.push(Finding::problem("database", t::doctor_setting(lang, setting.name, &setting.value)));
        }
        let pending = db.pending(&features::migrations())?;
        findings.push(if pending.is_empty() {
            Finding::fine("migrations", t::doctor_migrations(lang))
        } else {
            Finding::problem("migrations", t::doctor_migrations_pending(lang, pending.join(", ")))
        });
        if pending.is_empty() {
            findings.push(self.clock(db.read_here(last_activity)?));
        }
        Ok(findings)
    }

    /// The log's last activity lies in the past, or one of the clocks is wrong.
    fn clock(&self, last: Option<Moment>) -> Finding {
        let zone = &self.configuration.zone;
        let now = kit_words::moment(self.lang, self.at, zone);
        match last.filter(|last| last.millis() > self.at.millis() + CLOCKS_DIFFER_MILLIS) {
            Some(last) => Finding::problem(
                "clock",
                t::doctor_clock_back(self.lang, kit_words::moment(self.lang, last, zone), now),
            ),
            None => Finding::fine("clock", t::doctor_clock(self.lang, now)),
        }
    }

    /// Whether the last backup is young.
    pub(super) fn backup(&self) -> Vec<Finding> {
        let zone = &self.configuration.zone;
        vec![match LastBackup::read(&self.configuration.last_backup()) {
            Err(error) => Finding::problem("backup", error.to_string()),
            Ok(None) => Finding::attention("backup", t::doctor_backup_none(self.lang)),
            Ok(Some(last)) => {
                let when = kit_words::moment(self.lang, last.at, zone);
                if last.at.plus_days(BACKUP_DAYS) < self.at {
                    Finding::problem("backup", t::doctor_backup_old(self.lang, last.file, when))
                } else {
                    Finding::fine("backup", t::doctor_backup(self.lang, last.file, when))
                }
            }
        }]
    }
}

fn last_activity(tx: &mut Tx<'_>) -> Result<Option<Moment>> {
    let head = activity::head(tx)?;
    Ok(activity::after(tx, head.seq - 1, 1)?.first().map(|last| last.at))
}
