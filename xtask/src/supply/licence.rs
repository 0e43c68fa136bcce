//! Whether a licence, written as SPDX has it, fits a program under EUPL-1.2.

/// Licences whose terms we can keep. Weak copyleft by file or by library stays with its own code.
const FIT: [&str; 19] = [
    "0BSD",
    "Apache-2.0",
    "BSD-1-Clause",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "BSL-1.0",
    "CC0-1.0",
    "CDLA-Permissive-2.0",
    "EUPL-1.2",
    "ISC",
    "MIT",
    "MIT-0",
    "MPL-2.0",
    "OFL-1.1",
    "Unicode-3.0",
    "Unicode-DFS-2016",
    "Unlicense",
    "Zlib",
    "BlueOak-1.0.0",
];

/// Exceptions that only add permissions.
const EXCEPTIONS: [&str; 1] = ["LLVM-exception"];

/// Whether we can keep its terms: of `A OR B` one must fit, of `A AND B` both.
pub fn fits(expression: &str) -> bool {
    // Before SPDX had expressions, packages wrote a slash for OR.
    let spaced = expression.replace('/', " OR ").replace('(', " ( ").replace(')', " ) ");
    let words: Vec<&str> = spaced.split_whitespace().collect();
    let mut reader = Reader { words: &words };
    reader.any() == Some(true) && reader.words.is_empty()
}

/// Reads an expression; None when it is none.
struct Reader<'a> {
    words: &'a [&'a str],
}

impl Reader<'_> {
    fn any(&mut self) -> Option<bool> {
        let mut fits = self.all()?;
        while self.skip("OR") {
            fits |= self.all()?;
        }
        Some(fits)
    }

    fn all(&mut self) -> Option<bool> {
        let mut fits = self.one()?;
        while self.skip("AND") {
            fits &= self.one()?;
        }
        Some(fits)
    }

    fn one(&mut self) -> Option<bool> {
        if self.skip("(") {
            let fits = self.any()?;
            return self.skip(")").then_some(fits);
        }
        let fits = FIT.contains(&self.next()?);
        if self.skip("WITH") {
            return Some(fits && EXCEPTIONS.contains(&self.next()?));
        }
        Some(fits)
    }

    fn next(&mut self) -> Option<&str> {
        let (first, rest) = self.words.split_first()?;
        self.words = rest;
        Some(first)
    }

    fn skip(&mut self, word: &str) -> bool {
        let found = self.words.first() == Some(&word);
        if found {
            self.words = &self.words[1..];
        }
        found
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_of_two_is_enough_and_both_of_two_are_needed() {
        for fit in ["MIT", "MIT/Apache-2.0", "GPL-3.0 OR MIT", "(MIT OR GPL-3.0) AND Unicode-3.0"] {
            assert!(fits(fit), "{fit}");
        }
        for unfit in ["AGPL-3.0", "MIT AND GPL-3.0", "GPL-3.0 OR AGPL-3.0", "(MIT OR GPL-3.0) AND LGPL-3.0"] {
            assert!(!fits(unfit), "{unfit}");
        }
    }

    #[test]
    fn exceptions_must_be_known_and_nonsense_fits_nothing() {
        assert!(fits("Apache-2.0 WITH LLVM-exception OR MIT"));
        assert!(!fits("Apache-2.0 WITH Nonsense"));
        for nonsense in ["", "MIT MIT", "(MIT", "MIT OR", "OR"] {
            assert!(!fits(nonsense), "{nonsense}");
        }
    }
}
