/// How a goal, a target, a duty or a review stands. The word comes from the page's language, the
/// sign and the order from here, so that they are the same everywhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum State {
    /// The day has passed and it is not done.
    Late,
    /// The day is near.
    DueSoon,
    /// Somebody works on it.
    OnTheWay,
    /// Nobody has begun.
    NotStarted,
    /// Done, and shown.
    Met,
    /// Given up, with a reason.
    Waived,
    /// It waits for the reader.
    WaitingForYou,
}

impl State {
    /// All of them, in the order in which lists and pictures show them: what matters first.
    pub const ALL: [State; 7] = [
        State::Late,
        State::DueSoon,
        State::OnTheWay,
        State::NotStarted,
        State::Met,
        State::Waived,
        State::WaitingForYou,
    ];

    /// The end of the CSS class and of the drawn sign's id.
    pub const fn code(self) -> &'static str {
        match self {
            State::Late => "late",
            State::DueSoon => "due-soon",
            State::OnTheWay => "on-the-way",
            State::NotStarted => "not-started",
            State::Met => "met",
            State::Waived => "waived",
            State::WaitingForYou => "waiting",
        }
    }

    /// The sign as characters, for mails and documents; pages draw it.
    pub const fn sign(self) -> &'static str {
        match self {
            State::Late => "●!",
            State::DueSoon => "◔",
            State::OnTheWay => "◑",
            State::NotStarted => "○",
            State::Met => "✓",
            State::Waived => "–",
            State::WaitingForYou => "→",
        }
    }
}
