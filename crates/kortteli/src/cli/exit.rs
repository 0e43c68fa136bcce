use std::process::ExitCode;

/// How a command ended. The help text of every command lists the codes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Exit {
    /// 0: it is done.
    Done,
    /// 1: it was refused, or something was not found or is not in order.
    Refused,
    /// 2: the command line cannot be understood.
    Usage,
    /// 3: something broke.
    Fault,
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        ExitCode::from(match exit {
            Exit::Done => 0,
            Exit::Refused => 1,
            Exit::Usage => 2,
            Exit::Fault => 3,
        })
    }
}
