use super::body::{Body, NAMESPACES};
use super::runs::Look;
use crate::document::Document;

impl Body<'_> {
    /// The top of the first page: whose document it is, and its day.
    pub(super) fn first_header(document: &Document) -> String {
        Self::part(document, "w:hdr", |body| {
            body.paragraph("Header", |body| {
                body.phrase(
                    &document.organisation,
                    Look { bold: true, size: Some("24"), colour: Some("14343B"), ..Look::default() },
                );
                body.tab();
                body.day(document);
            });
        })
    }

    /// The top of the other pages: whose, what, and its day.
    pub(super) fn header(document: &Document) -> String {
        Self::part(document, "w:hdr", |body| {
            body.paragraph("RunningHeader", |body| {
                body.phrase(&document.organisation, Look::default());
                body.phrase(&"  |  ".into(), Look::default());
                body.phrase(&document.title, Look::default());
                body.tab();
                body.day(document);
            });
        })
    }

    /// The bottom of every page: the document's own line and the page's number.
    pub(super) fn footer(document: &Document) -> String {
        Self::part(document, "w:ftr", |body| {
            body.paragraph("Footer", |body| {
                if let Some(line) = &document.footer {
                    body.phrase(line, Look::default());
                }
                body.tab();
                body.page_number();
            });
        })
    }

    fn part(document: &Document, root: &'static str, inside: impl FnOnce(&mut Body)) -> String {
        let mut body = Body::empty(document);
        body.xml.open(root, &NAMESPACES);
        inside(&mut body);
        std::mem::take(&mut body.xml).finish()
    }

    fn day(&mut self, document: &Document) {
        if let Some(draft) = &document.draft {
            self.phrase(draft, Look { bold: true, colour: Some("B4540F"), ..Look::default() });
            self.phrase(&"  ".into(), Look::default());
        }
        self.phrase(&document.date_line, Look::default());
    }

    /// The words of the page number, with Word's fields in their places.
    fn page_number(&mut self) {
        let pattern = self.document.words.page.clone();
        let mut rest = pattern.as_str();
        while let Some(at) = rest.find('{') {
            let (before, from) = rest.split_at(at);
            self.phrase(&before.into(), Look::default());
            let field =
                [("{pages}", "NUMPAGES"), ("{page}", "PAGE")].into_iter().find(|(name, _)| from.starts_with(name));
            let Some((name, instruction)) = field else {
                rest = from;
                break;
            };
            self.field(instruction);
            rest = &from[name.len()..];
        }
        self.phrase(&rest.into(), Look::default());
    }

    fn field(&mut self, instruction: &str) {
        self.field_mark("begin");
        self.instruction(instruction);
        self.field_mark("separate");
        self.phrase(&"1".into(), Look::default());
        self.field_mark("end");
    }

    /// A mark of a field: where it begins, where its shown text begins, where it ends.
    pub(super) fn field_mark(&mut self, kind: &str) {
        self.xml.open("w:r", &[]);
        self.xml.empty("w:fldChar", &[("w:fldCharType", kind)]);
        self.xml.close();
    }

    /// What a field computes.
    pub(super) fn instruction(&mut self, instruction: &str) {
        self.xml.open("w:r", &[]);
        self.xml.open("w:instrText", &[("xml:space", "preserve")]);
        self.xml.text(&format!(" {instruction} "));
        self.xml.close();
        self.xml.close();
    }

    /// To the next tab stop.
    pub(super) fn tab(&mut self) {
        self.xml.open("w:r", &[]);
        self.xml.empty("w:tab", &[]);
        self.xml.close();
    }
}
