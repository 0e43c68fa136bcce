//! Which lists there are.

use std::str::FromStr;

use kernel::{Error, Lang};

use crate::words as t;

/// A list of a plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ListKind {
    /// Goals.
    Goals,
    /// Targets with their parts.
    Targets,
    /// Measures.
    Measures,
    /// Indicators with their latest values.
    Indicators,
    /// Dated values of all indicators.
    Values,
    /// Stakeholders with the members of groups.
    Stakeholders,
    /// Strategic partners.
    Partners,
    /// Responsible officers.
    Officers,
    /// The toolkit of the plan's handbook.
    Tools,
    /// Notes from the document.
    Notes,
}

impl ListKind {
    /// All of them, in the order in which they are offered.
    pub const ALL: [ListKind; 10] = [
        ListKind::Goals,
        ListKind::Targets,
        ListKind::Measures,
        ListKind::Indicators,
        ListKind::Values,
        ListKind::Stakeholders,
        ListKind::Partners,
        ListKind::Officers,
        ListKind::Tools,
        ListKind::Notes,
    ];

    /// The name in addresses.
    pub const fn code(self) -> &'static str {
        match self {
            ListKind::Goals => "goals",
            ListKind::Targets => "targets",
            ListKind::Measures => "measures",
            ListKind::Indicators => "indicators",
            ListKind::Values => "values",
            ListKind::Stakeholders => "stakeholders",
            ListKind::Partners => "partners",
            ListKind::Officers => "officers",
            ListKind::Tools => "tools",
            ListKind::Notes => "notes",
        }
    }

    /// The list's name.
    pub fn title(self, lang: Lang) -> &'static str {
        match self {
            ListKind::Goals => t::list_goals(lang),
            ListKind::Targets => t::targets(lang),
            ListKind::Measures => t::list_measures(lang),
            ListKind::Indicators => t::indicators(lang),
            ListKind::Values => t::list_values(lang),
            ListKind::Stakeholders => t::list_stakeholders(lang),
            ListKind::Partners => t::partners(lang),
            ListKind::Officers => t::officers(lang),
            ListKind::Tools => t::toolkit(lang),
            ListKind::Notes => t::notes(lang),
        }
    }
}

impl FromStr for ListKind {
    type Err = Error;
    fn from_str(text: &str) -> Result<Self, Error> {
        ListKind::ALL.into_iter().find(|kind| kind.code() == text).ok_or(Error::Missing)
    }
}
