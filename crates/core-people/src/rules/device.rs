//! What a browser's name for itself tells, as far as people know the words.

/// A browser.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Browser {
    /// Firefox.
    Firefox,
    /// Edge.
    Edge,
    /// Chrome, Chromium and what is made of them.
    Chrome,
    /// Safari.
    Safari,
    /// Another one, or no browser.
    Other,
}

/// An operating system.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum System {
    /// Windows.
    Windows,
    /// An iPhone or iPad.
    Ios,
    /// macOS.
    Mac,
    /// Android.
    Android,
    /// Linux.
    Linux,
    /// Another one.
    Other,
}

impl Browser {
    /// Its name, the same in every language; nothing for another one.
    pub const fn name(self) -> Option<&'static str> {
        match self {
            Browser::Firefox => Some("Firefox"),
            Browser::Edge => Some("Edge"),
            Browser::Chrome => Some("Chrome"),
            Browser::Safari => Some("Safari"),
            Browser::Other => None,
        }
    }
}

impl System {
    /// Its name, the same in every language; nothing for another one.
    pub const fn name(self) -> Option<&'static str> {
        match self {
            System::Windows => Some("Windows"),
            System::Ios => Some("iOS"),
            System::Mac => Some("macOS"),
            System::Android => Some("Android"),
            System::Linux => Some("Linux"),
            System::Other => None,
        }
    }
}

/// The browser of this name for itself (`User-Agent`). Most of them also name those before them.
pub fn browser(agent: &str) -> Browser {
    let marks = [
        (&["Firefox/", "FxiOS/"][..], Browser::Firefox),
        (&["Edg/", "EdgA/", "EdgiOS/"][..], Browser::Edge),
        (&["Chrome/", "Chromium/", "CriOS/"][..], Browser::Chrome),
        (&["Safari/"][..], Browser::Safari),
    ];
    first_of(&marks, agent).unwrap_or(Browser::Other)
}

/// The system of a browser of this name for itself.
pub fn system(agent: &str) -> System {
    let marks = [
        (&["iPhone", "iPad", "FxiOS/", "CriOS/"][..], System::Ios),
        (&["Android"][..], System::Android),
        (&["Windows"][..], System::Windows),
        (&["Macintosh"][..], System::Mac),
        (&["Linux", "X11"][..], System::Linux),
    ];
    first_of(&marks, agent).unwrap_or(System::Other)
}

fn first_of<T: Copy>(marks: &[(&[&str], T)], agent: &str) -> Option<T> {
    marks.iter().find(|(signs, _)| signs.iter().any(|sign| agent.contains(sign))).map(|(_, found)| *found)
}

#[cfg(test)]
mod tests {
    use super::{Browser, System, browser, system};

    #[test]
    fn browsers_are_told_apart_though_they_name_each_other() {
        let table = [
            ("Mozilla/5.0 (Windows NT 10.0; rv:140.0) Gecko/20100101 Firefox/140.0", Browser::Firefox, System::Windows),
            (
                "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 Chrome/140.0 Safari/537.36 Edg/140.0",
                Browser::Edge,
                System::Mac,
            ),
            (
                "Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 Chrome/140.0 Mobile Safari/537.36",
                Browser::Chrome,
                System::Android,
            ),
            (
                "Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) Version/19.0 Mobile/15E148 Safari/604.1",
                Browser::Safari,
                System::Ios,
            ),
            ("curl/8", Browser::Other, System::Other),
        ];
        for (agent, its_browser, its_system) in table {
            assert_eq!((browser(agent), system(agent)), (its_browser, its_system), "{agent}");
        }
    }
}
