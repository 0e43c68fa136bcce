//! Rows of accounts.

use kernel::{AccountId, Lang, Moment, PersonId, Refusal, Result};
use kit_db::{OnViolation as _, Row, Tx, Violation, params};

use crate::rules::{Email, PasswordHash};

/// By what somebody gets in.
#[derive(Clone, Debug)]
pub struct Account {
    /// The id.
    pub id: AccountId,
    /// Whose.
    pub person: PersonId,
    /// Where links and codes are sent.
    pub email: Email,
    /// The language of pages and mail.
    pub lang: Lang,
    /// Whether the person administers the installation.
    pub administrator: bool,
    /// Whether a password with a second factor is set.
    pub has_password: bool,
    /// Since when it is closed.
    pub closed_at: Option<Moment>,
    /// When it was opened.
    pub created_at: Moment,
}

impl Account {
    /// Whether it still lets somebody in.
    pub fn is_open(&self) -> bool {
        self.closed_at.is_none()
    }
}

/// What a password is checked against: its hash, the sealed secret of the app, and the last step used.
#[derive(Clone)]
pub struct PasswordSecrets {
    /// The hash.
    pub hash: PasswordHash,
    /// The app's secret, sealed.
    pub totp_secret: Vec<u8>,
    /// The last time step whose code was used.
    pub last_step: Option<i64>,
}

/// The columns of an account `a`, as [`read`] takes them.
pub(super) const COLUMNS: &str = "a.id, a.person_id, a.email, a.lang, a.administrator, a.password_hash IS NOT NULL, \
     a.closed_at, a.created_at";

/// Writes down a new account; refused with `email-taken` where another one has the address.
pub fn insert(tx: &mut Tx<'_>, account: &Account) -> Result<()> {
    tx.execute(
        "INSERT INTO accounts (id, person_id, email, lang, administrator, created_at) VALUES ($1, $2, $3, $4, $5, $6)",
        params![
            account.id,
            account.person,
            account.email.as_str(),
            account.lang,
            account.administrator,
            account.created_at
        ],
    )
    .on_violation(email_taken)?;
    Ok(())
}

/// The account with this id.
pub fn get(tx: &mut Tx<'_>, id: AccountId) -> Result<Account> {
    tx.one(&format!("SELECT {COLUMNS} FROM accounts a WHERE a.id = $1"), params![id], |row| read(row, 0))
}

/// A person's account, if there is one.
pub fn of_person(tx: &mut Tx<'_>, person: PersonId) -> Result<Option<Account>> {
    tx.maybe(&format!("SELECT {COLUMNS} FROM accounts a WHERE a.person_id = $1"), params![person], |row| read(row, 0))
}

/// The account with this address, open or not.
pub fn by_email(tx: &mut Tx<'_>, email: &Email) -> Result<Option<Account>> {
    let sql = format!("SELECT {COLUMNS} FROM accounts a WHERE a.email = $1");
    tx.maybe(&sql, params![email.as_str()], |row| read(row, 0))
}

/// Saves address, language and office; refused with `email-taken` where another account has the address.
pub fn update(tx: &mut Tx<'_>, account: &Account) -> Result<()> {
    tx.execute(
        "UPDATE accounts SET email = $2, lang = $3, administrator = $4 WHERE id = $1",
        params![account.id, account.email.as_str(), account.lang, account.administrator],
    )
    .on_violation(email_taken)?;
    Ok(())
}

/// Closes an account at this moment, or opens it again.
pub fn set_closed(tx: &mut Tx<'_>, id: AccountId, closed_at: Option<Moment>) -> Result<()> {
    tx.execute("UPDATE accounts SET closed_at = $2 WHERE id = $1", params![id, closed_at])?;
    Ok(())
}

/// Whether anybody administers the installation.
pub fn is_administered(tx: &mut Tx<'_>) -> Result<bool> {
    tx.one("SELECT count(*) FROM accounts WHERE administrator AND closed_at IS NULL", params![], |row| {
        Ok(row.int(0)? > 0)
    })
}

/// The open accounts that administer the installation. They stay as they are until this write ends, so
/// that two administrators cannot close each other at the same moment.
pub fn administrators(tx: &mut Tx<'_>) -> Result<Vec<AccountId>> {
    let sql = "SELECT id FROM accounts WHERE administrator AND closed_at IS NULL ORDER BY id FOR UPDATE";
    tx.query(sql, params![], |row| row.id(0))
}

/// What this account's password is checked against; nothing where none is set.
pub fn password_secrets(tx: &mut Tx<'_>, id: AccountId) -> Result<Option<PasswordSecrets>> {
    tx.maybe(
        "SELECT password_hash, totp_secret, totp_last_step FROM accounts WHERE id = $1 AND password_hash IS NOT NULL",
        params![id],
        |row| {
            Ok(PasswordSecrets {
                hash: PasswordHash::kept(row.text(0)?),
                totp_secret: row.bytes(1)?,
                last_step: row.maybe_int(2)?,
            })
        },
    )
}

/// Sets a password and its second factor, of which this step has been used.
pub fn set_password(tx: &mut Tx<'_>, id: AccountId, hash: &PasswordHash, totp_secret: &[u8], step: i64) -> Result<()> {
    tx.execute(
        "UPDATE accounts SET password_hash = $2, totp_secret = $3, totp_last_step = $4 WHERE id = $1",
        params![id, hash.as_str(), totp_secret, step],
    )?;
    Ok(())
}

/// Removes the password and its second factor.
pub fn remove_password(tx: &mut Tx<'_>, id: AccountId) -> Result<()> {
    tx.execute(
        "UPDATE accounts SET password_hash = NULL, totp_secret = NULL, totp_last_step = NULL WHERE id = $1",
        params![id],
    )?;
    Ok(())
}

/// Uses a time step of the second factor; false where it, or a later one, was used before.
pub fn use_step(tx: &mut Tx<'_>, id: AccountId, step: i64) -> Result<bool> {
    let used = tx.execute(
        "UPDATE accounts SET totp_last_step = $2 WHERE id = $1 AND (totp_last_step IS NULL OR totp_last_step < $2)",
        params![id, step],
    )?;
    Ok(used == 1)
}

fn email_taken(violation: &Violation) -> Option<Refusal> {
    violation.is_unique_on(&["email"]).then(|| Refusal::new("email-taken").on("email"))
}

/// Reads an account whose columns begin at this one.
pub(super) fn read(row: &Row<'_>, first: usize) -> Result<Account> {
    Ok(Account {
        id: row.id(first)?,
        person: row.id(first + 1)?,
        email: Email::kept(row.text(first + 2)?),
        lang: row.lang(first + 3)?,
        administrator: row.flag(first + 4)?,
        has_password: row.flag(first + 5)?,
        closed_at: row.maybe_moment(first + 6)?,
        created_at: row.moment(first + 7)?,
    })
}
