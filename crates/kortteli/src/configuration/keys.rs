/// A key of the configuration.
#[derive(Clone, Copy, Debug)]
pub struct Key {
    /// Its name, with the section before a point: `mail.host`.
    pub name: &'static str,
    /// What kind of value it takes.
    pub kind: Kind,
}

/// The kinds of values.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A text.
    Text,
    /// A whole number.
    Number,
    /// `true` or `false`.
    Flag,
    /// Several texts; in the environment with commas between them.
    List,
}

/// Every key that there is. `docs/operate/configuration.md` and `kortteli.example.toml` show the same ones, which a
/// test compares.
pub const KEYS: [Key; 25] = [
    text("listen"),
    text("address"),
    text("name"),
    text("language"),
    text("time_zone"),
    text("data"),
    text("secret_file"),
    list("trusted_proxies"),
    text("log"),
    flag("development"),
    text("database"),
    text("database_password_file"),
    text("mail.from"),
    text("mail.reply_to"),
    text("mail.folder"),
    text("mail.host"),
    number("mail.port"),
    text("mail.tls"),
    text("mail.user"),
    text("mail.password_file"),
    text("mail.incoming_listen"),
    text("mail.incoming_address"),
    list("mail.incoming_servers"),
    text("mail.incoming_checked_by"),
    flag("mail.incoming_returns"),
];

impl Key {
    /// The environment variable that overrides it: `KORTTELI_MAIL_HOST`.
    pub fn variable(&self) -> String {
        format!("KORTTELI_{}", self.name.replace('.', "_").to_uppercase())
    }
}

const fn text(name: &'static str) -> Key {
    Key { name, kind: Kind::Text }
}

const fn number(name: &'static str) -> Key {
    Key { name, kind: Kind::Number }
}

const fn flag(name: &'static str) -> Key {
    Key { name, kind: Kind::Flag }
}

const fn list(name: &'static str) -> Key {
    Key { name, kind: Kind::List }
}
