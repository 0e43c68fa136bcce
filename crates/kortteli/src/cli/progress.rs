use std::time::Duration;

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

/// Nothing is shown for what is done sooner.
const WORTH_SHOWING: Duration = Duration::from_secs(1);

/// A bar on standard error for what takes longer than a second, where that is a terminal.
pub(crate) struct Progress {
    bar: ProgressBar,
}

impl Progress {
    /// A bar under these words.
    pub(crate) fn new(words: &str) -> Self {
        let bar = ProgressBar::hidden();
        if let Ok(style) = ProgressStyle::with_template("{msg} [{bar:30}] {percent} %") {
            bar.set_style(style.progress_chars("=> "));
        }
        bar.set_message(words.to_owned());
        Self { bar }
    }

    /// So much of so much is done.
    pub(crate) fn at(&self, done: u64, total: u64) {
        if self.bar.is_hidden() && self.bar.elapsed() > WORTH_SHOWING {
            self.bar.set_draw_target(ProgressDrawTarget::stderr());
        }
        self.bar.set_length(total);
        self.bar.set_position(done);
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        self.bar.finish_and_clear();
    }
}
