use std::io::{self, BufRead};

use kernel::{Error, Result};
use quick_xml::XmlVersion;
use quick_xml::events::{BytesStart, Event};
use quick_xml::reader::Reader;

use crate::reading::limits;
use crate::reading::refusals::refused;

/// A part as a stream of elements and words. Names are without their prefix, since files differ in
/// the namespaces they use for the same thing.
pub(super) struct Xml<'p> {
    reader: Reader<Box<dyn BufRead + 'p>>,
    buffer: Vec<u8>,
    depth: usize,
}

/// What comes next in a part.
pub(super) enum Node {
    /// An element begins; one without content ends at once.
    Open(Element),
    /// An element of this name ends.
    Close(String),
    /// Words.
    Text(String),
    /// The part ends.
    End,
}

/// The start of an element.
pub(super) struct Element(BytesStart<'static>);

impl Element {
    /// Its name without prefix.
    pub fn name(&self) -> String {
        self.0.local_name().into_inner().to_owned()
    }

    /// The value of the attribute of this name, whatever its prefix.
    pub fn get(&self, name: &str) -> Option<String> {
        let mut attributes = self.0.attributes();
        let mut attributes = attributes.with_checks(false).flatten();
        let found = attributes.find(|attribute| attribute.key.local_name().into_inner() == name)?;
        found.normalized_value(XmlVersion::Implicit1_0).ok().map(std::borrow::Cow::into_owned)
    }

    /// The attribute `val` of a switch such as `<w:b/>`: on unless it says otherwise.
    pub fn is_on(&self) -> bool {
        !self.get("val").is_some_and(|it| matches!(it.as_str(), "0" | "false" | "off" | "none"))
    }
}

impl<'p> Xml<'p> {
    /// Reads a part from its bytes.
    pub fn new(bytes: Box<dyn BufRead + 'p>) -> Self {
        let mut reader = Reader::from_reader(bytes);
        reader.config_mut().expand_empty_elements = true;
        Self { reader, buffer: Vec::new(), depth: 0 }
    }

    /// The next element or words. A document type is refused: no program that writes Word files makes
    /// one, but it can make a small file endless.
    pub fn next(&mut self) -> Result<Node> {
        loop {
            self.buffer.clear();
            match self.reader.read_event_into(&mut self.buffer).map_err(|fault| broken(&fault))? {
                Event::Start(start) => {
                    self.depth += 1;
                    if self.depth > limits::DEPTH {
                        return Err(refused("file-bomb"));
                    }
                    return Ok(Node::Open(Element(start.into_owned())));
                }
                Event::End(end) => {
                    self.depth = self.depth.saturating_sub(1);
                    return Ok(Node::Close(end.local_name().into_inner().to_owned()));
                }
                Event::Text(text) => return Ok(Node::Text(text.xml10_content().into_owned())),
                Event::CData(text) => return Ok(Node::Text(text.xml10_content().into_owned())),
                Event::GeneralRef(reference) => {
                    let sign = match reference.resolve_char_ref().map_err(|fault| broken(&fault))? {
                        Some(sign) => sign.to_string(),
                        None => predefined(&reference.into_inner())?.to_owned(),
                    };
                    return Ok(Node::Text(sign));
                }
                Event::DocType(_) => return Err(refused("file-bomb")),
                Event::Eof if self.depth > 0 => return Err(refused("file-damaged")),
                Event::Eof => return Ok(Node::End),
                _ => {}
            }
        }
    }

    /// The next element of this name, past everything else.
    pub fn next_element(&mut self, name: &str) -> Result<Option<Element>> {
        loop {
            match self.next()? {
                Node::Open(element) if element.name() == name => return Ok(Some(element)),
                Node::End => return Ok(None),
                _ => {}
            }
        }
    }
}

fn predefined(name: &str) -> Result<&'static str> {
    quick_xml::escape::resolve_predefined_entity(name).ok_or_else(|| refused("file-damaged"))
}

fn broken(fault: &quick_xml::Error) -> Error {
    match fault {
        quick_xml::Error::Io(fault) if fault.kind() == io::ErrorKind::FileTooLarge => refused("file-bomb"),
        _ => refused("file-damaged"),
    }
}
