//! What `kortteli doctor` looks at, and what it says about it.

mod address;
mod data;
mod face;
mod fetch;
mod mail;
mod search;
mod surroundings;

use kernel::{Chance, Lang, Moment};
use serde::Serialize;

use crate::configuration::{Configuration, Environment};

/// One thing that was looked at.
#[derive(Clone, Debug, Serialize)]
pub struct Finding {
    /// What: one word that stays the same in every language.
    pub check: &'static str,
    /// How it is.
    pub level: Level,
    /// How it is and what to do, in the reader's language.
    pub text: String,
}

/// How something is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Level {
    /// As it should be.
    Fine,
    /// Good to know.
    Attention,
    /// To be mended.
    Problem,
}

/// Who looks, and when.
pub struct Doctor<'a> {
    /// The installation.
    pub configuration: &'a Configuration,
    /// The environment that the program was started in.
    pub environment: &'a Environment,
    /// The language to speak.
    pub lang: Lang,
    /// When.
    pub at: Moment,
    /// Randomness.
    pub chance: Chance,
}

impl Doctor<'_> {
    /// Looks at everything, in the order in which one thing rests on the other.
    pub fn examine(&self) -> Vec<Finding> {
        let checks: [fn(&Self) -> Vec<Finding>; 10] = [
            Self::surroundings,
            Self::data,
            Self::disk,
            Self::database,
            Self::backup,
            Self::search,
            Self::mail,
            Self::address,
            Self::proxy,
            Self::face,
        ];
        checks.iter().flat_map(|check| check(self)).collect()
    }
}

impl Finding {
    fn fine(check: &'static str, text: impl Into<String>) -> Self {
        Self { check, level: Level::Fine, text: text.into() }
    }

    fn attention(check: &'static str, text: impl Into<String>) -> Self {
        Self { check, level: Level::Attention, text: text.into() }
    }

    fn problem(check: &'static str, text: impl Into<String>) -> Self {
        Self { check, level: Level::Problem, text: text.into() }
    }
}
