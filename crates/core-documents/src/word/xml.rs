use quick_xml::escape::escape;

/// A part of the file while it is written. An element that was opened is closed by its own name.
#[derive(Default)]
pub(super) struct Xml {
    text: String,
    open: Vec<&'static str>,
}

impl Xml {
    /// Begins an element.
    pub(super) fn open(&mut self, tag: &'static str, attributes: &[(&str, &str)]) {
        self.start(tag, attributes);
        self.text.push('>');
        self.open.push(tag);
    }

    /// Ends the element that was begun last.
    pub(super) fn close(&mut self) {
        if let Some(tag) = self.open.pop() {
            self.text.push_str("</");
            self.text.push_str(tag);
            self.text.push('>');
        }
    }

    /// An element with nothing in it.
    pub(super) fn empty(&mut self, tag: &'static str, attributes: &[(&str, &str)]) {
        self.start(tag, attributes);
        self.text.push_str("/>");
    }

    /// An element whose one attribute `w:val` says it all, as most of Word's properties do.
    pub(super) fn value(&mut self, tag: &'static str, value: &str) {
        self.empty(tag, &[("w:val", value)]);
    }

    /// Text within the open element. Signs that XML 1.0 cannot hold are left out.
    pub(super) fn text(&mut self, text: &str) {
        let text: String = text.chars().filter(|sign| is_allowed(*sign)).collect();
        self.text.push_str(&escape(text.as_str()));
    }

    /// What was written, every element closed.
    pub(super) fn finish(mut self) -> String {
        while !self.open.is_empty() {
            self.close();
        }
        self.text
    }

    fn start(&mut self, tag: &str, attributes: &[(&str, &str)]) {
        self.text.push('<');
        self.text.push_str(tag);
        for (name, value) in attributes {
            self.text.push(' ');
            self.text.push_str(name);
            self.text.push_str("=\"");
            self.text(value);
            self.text.push('"');
        }
    }
}

/// The signs of XML 1.0 (section 2.2).
fn is_allowed(sign: char) -> bool {
    matches!(sign, '\t' | '\n' | '\r' | '\u{20}'..='\u{D7FF}' | '\u{E000}'..='\u{FFFD}' | '\u{10000}'..='\u{10FFFF}')
}

#[cfg(test)]
mod tests {
    use super::Xml;

    #[test]
    fn what_was_opened_is_closed_and_nothing_breaks_out() {
        let mut xml = Xml::default();
        xml.open("a", &[("b", "\"><c\u{0}")]);
        xml.open("d", &[]);
        xml.text("x < y & z\u{FFFF}");
        assert_eq!(xml.finish(), "<a b=\"&quot;&gt;&lt;c\"><d>x &lt; y &amp; z</d></a>");
    }
}
