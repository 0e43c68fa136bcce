//! One conversation with a mail server (RFC 5321), step by step and without the net.

use std::borrow::Cow;
use std::slice::Iter;

use smtp_proto::request::receiver::{DataReceiver, DummyDataReceiver, RequestReceiver};
use smtp_proto::{Error, Request};

use super::message::Mail;
use super::{Desk, KEPT_LIMIT, MAIL_LIMIT, RECIPIENTS_LIMIT, Taken};

/// A conversation: bytes in, answers out.
pub(super) struct Conversation<'a> {
    desk: &'a Desk,
    commands: RequestReceiver,
    /// Whether a message has been announced, and to whom it goes.
    is_begun: bool,
    to: Vec<String>,
    content: Option<Content>,
    /// Whether it is over.
    pub(super) is_over: bool,
}

/// A message while it comes.
enum Content {
    Kept {
        receiver: DataReceiver,
        bytes: Vec<u8>,
    },
    /// The rest of a long one, which is only counted.
    Counted {
        receiver: DummyDataReceiver,
        bytes: Vec<u8>,
        length: usize,
    },
}

const SYNTAX: &str = "500 5.5.2 That is no command\r\n";
const OUT_OF_ORDER: &str = "503 5.5.1 Not now\r\n";
const LATER: &str = "451 4.3.0 Cannot be taken now, try again later\r\n";

impl<'a> Conversation<'a> {
    pub(super) fn new(desk: &'a Desk) -> Self {
        let commands = RequestReceiver::default();
        Self { desk, commands, is_begun: false, to: Vec::new(), content: None, is_over: false }
    }

    /// The first line, before anything is said.
    pub(super) fn greeting(&self) -> String {
        format!("220 {} ESMTP\r\n", self.desk.settings.name)
    }

    /// Takes what came and gives what to answer; nothing while more has to come.
    pub(super) fn hear(&mut self, bytes: &[u8]) -> String {
        let mut answers = String::new();
        let mut rest = bytes.iter();
        while !rest.as_slice().is_empty() && !self.is_over {
            let answer = match self.content.take() {
                Some(content) => self.receive(content, &mut rest),
                None => self.command(&mut rest),
            };
            answers.push_str(&answer);
        }
        answers
    }

    fn command(&mut self, rest: &mut Iter<'_, u8>) -> String {
        // What was heard borrows from the receiver, which the answer may need.
        let mut commands = std::mem::take(&mut self.commands);
        let answer = match commands.ingest(rest) {
            Ok(request) => self.answer(&request),
            Err(Error::NeedsMoreData { .. }) => Cow::Borrowed(""),
            Err(Error::ResponseTooLong) => {
                self.is_over = true;
                Cow::Borrowed("500 5.5.2 Line too long\r\n")
            }
            Err(Error::InvalidRecipientAddress | Error::InvalidSenderAddress) => {
                Cow::Borrowed("501 5.1.3 That is no address\r\n")
            }
            Err(_) => Cow::Borrowed(SYNTAX),
        };
        let answer = answer.into_owned();
        self.commands = commands;
        answer
    }

    fn answer(&mut self, request: &Request<Cow<'_, str>>) -> Cow<'static, str> {
        match request {
            Request::Ehlo { .. } => self.hello().into(),
            Request::Helo { .. } => format!("250 {}\r\n", self.desk.settings.name).into(),
            Request::Mail { from } => self.begin(from.size).into(),
            Request::Rcpt { to } => self.recipient(&to.address).into(),
            Request::Data => self.data().into(),
            Request::Rset => {
                self.forget();
                "250 2.0.0 Forgotten\r\n".into()
            }
            Request::Noop { .. } => "250 2.0.0 Yes\r\n".into(),
            Request::Quit => {
                self.is_over = true;
                "221 2.0.0 Goodbye\r\n".into()
            }
            _ => "502 5.5.1 Not here\r\n".into(),
        }
    }

    fn hello(&mut self) -> String {
        self.forget();
        let name = &self.desk.settings.name;
        format!(
            "250-{name}\r\n250-PIPELINING\r\n250-SIZE {MAIL_LIMIT}\r\n250-8BITMIME\r\n250-SMTPUTF8\r\n250 ENHANCEDSTATUSCODES\r\n"
        )
    }

    fn forget(&mut self) {
        self.is_begun = false;
        self.to.clear();
    }

    fn begin(&mut self, size: usize) -> &'static str {
        if self.is_begun {
            return OUT_OF_ORDER;
        }
        if size > MAIL_LIMIT {
            return TOO_BIG;
        }
        self.is_begun = true;
        "250 2.1.0 From there\r\n"
    }

    fn recipient(&mut self, address: &str) -> &'static str {
        if !self.is_begun {
            return OUT_OF_ORDER;
        }
        if self.to.len() == RECIPIENTS_LIMIT {
            return "452 4.5.3 Too many addresses at once\r\n";
        }
        let address = address.to_lowercase();
        match (self.desk.knows)(&address) {
            Ok(true) => {
                self.to.push(address);
                "250 2.1.5 To there\r\n"
            }
            Ok(false) => "550 5.1.1 There is no plan at this address\r\n",
            Err(error) => {
                tracing::error!(%error, "an address of incoming mail could not be looked up");
                LATER
            }
        }
    }

    fn data(&mut self) -> &'static str {
        if self.to.is_empty() {
            return OUT_OF_ORDER;
        }
        self.content = Some(Content::Kept { receiver: DataReceiver::new(), bytes: Vec::new() });
        "354 Go on, and end with a dot\r\n"
    }

    fn receive(&mut self, content: Content, rest: &mut Iter<'_, u8>) -> String {
        let before = rest.as_slice().len();
        match content {
            Content::Kept { mut receiver, mut bytes } => {
                if receiver.ingest(rest, &mut bytes) {
                    let length = bytes.len();
                    return self.take(bytes, length).to_owned();
                }
                self.content = Some(if bytes.len() > KEPT_LIMIT {
                    let length = bytes.len();
                    let receiver = DummyDataReceiver::new_data(&receiver);
                    Content::Counted { receiver, bytes, length }
                } else {
                    Content::Kept { receiver, bytes }
                });
            }
            Content::Counted { mut receiver, bytes, mut length } => {
                let is_whole = receiver.ingest(rest);
                length += before - rest.as_slice().len();
                if is_whole {
                    return self.take(bytes, length).to_owned();
                }
                self.content = Some(Content::Counted { receiver, bytes, length });
            }
        }
        String::new()
    }

    /// Gives the message to those for whom it is. One answer is for all of them: it is kept when one keeps it.
    fn take(&mut self, mut bytes: Vec<u8>, length: usize) -> &'static str {
        let to = std::mem::take(&mut self.to);
        self.forget();
        if length > MAIL_LIMIT {
            return TOO_BIG;
        }
        let is_cut = length > KEPT_LIMIT;
        bytes.truncate(KEPT_LIMIT);
        let mail = Mail::read(&bytes, is_cut, self.desk.settings.checked_by.as_deref());
        let mut is_kept = false;
        for address in to {
            match (self.desk.takes)(&address, &mail) {
                Ok(taken) => is_kept |= taken == Taken::Kept,
                Err(error) => {
                    tracing::error!(%error, "incoming mail could not be taken");
                    return LATER;
                }
            }
        }
        if is_kept {
            "250 2.0.0 Taken\r\n"
        } else {
            "550 5.7.1 This address takes mail of those who work with the plan\r\n"
        }
    }
}

const TOO_BIG: &str = "552 5.3.4 The message is bigger than 50 MB: send it without what is attached\r\n";

#[cfg(test)]
mod tests {
    use std::sync::{Arc, Mutex};

    use super::Conversation;
    use crate::mail::incoming::{Desk, IncomingSettings, KEPT_LIMIT, MAIL_LIMIT, Mail, RECIPIENTS_LIMIT, Taken};

    fn desk(taken: &Arc<Mutex<Vec<(String, Mail)>>>) -> Desk {
        let taken = Arc::clone(taken);
        Desk {
            settings: IncomingSettings { servers: Vec::new(), name: "kortteli.example".into(), checked_by: None },
            knows: Box::new(|address| Ok(address.starts_with("plan"))),
            takes: Box::new(move |address, mail| {
                let kept = mail.from.as_ref().is_some_and(|from| from.address == "aino@city.example");
                taken.lock().unwrap().push((address.to_owned(), mail.clone()));
                Ok(if kept { Taken::Kept } else { Taken::TurnedAway })
            }),
        }
    }

    fn talk(said: &[u8]) -> (String, Vec<(String, Mail)>) {
        let taken = Arc::default();
        let desk = desk(&taken);
        let mut conversation = Conversation::new(&desk);
        let answers = said.chunks(4096).map(|part| conversation.hear(part)).collect();
        drop(conversation);
        let taken = taken.lock().unwrap().clone();
        (answers, taken)
    }

    fn codes(answers: &str) -> Vec<&str> {
        answers.lines().filter(|line| line.as_bytes().get(3) == Some(&b' ')).map(|line| &line[..3]).collect()
    }

    const START: &str = "EHLO mx\r\nMAIL FROM:<aino@city.example>\r\nRCPT TO:<Plan-1@in.example>\r\nDATA\r\n";

    fn letter(length: usize) -> Vec<u8> {
        let head = format!("{START}From: aino@city.example\r\n\r\n");
        let body = length - "From: aino@city.example\r\n\r\n".len() - 2;
        let mut said = head.into_bytes();
        said.extend(std::iter::repeat_n(b'x', body));
        said.extend(b"\r\n.\r\nQUIT\r\n");
        said
    }

    #[test]
    fn a_letter_is_taken_whatever_the_pieces_in_which_it_comes() {
        let said = format!("{START}From: aino@city.example\r\nSubject: Hei\r\n\r\n..dot\r\n.\r\nQUIT\r\n");
        for size in [1, 2, 7, 4096] {
            let taken = Arc::default();
            let desk = desk(&taken);
            let mut conversation = Conversation::new(&desk);
            let answers: String = said.as_bytes().chunks(size).map(|part| conversation.hear(part)).collect();
            assert_eq!(codes(&answers), ["250", "250", "250", "354", "250", "221"], "{size}: {answers}");
            assert!(conversation.is_over);
            let taken = taken.lock().unwrap();
            assert_eq!((taken[0].0.as_str(), taken[0].1.text.as_str()), ("plan-1@in.example", ".dot"));
        }
    }

    #[test]
    fn nobody_is_at_an_unknown_address_and_strangers_are_turned_away() {
        let (answers, taken) = talk(b"HELO mx\r\nMAIL FROM:<>\r\nRCPT TO:<x@in.example>\r\nDATA\r\nQUIT\r\n");
        assert_eq!((codes(&answers), taken.len()), (vec!["250", "250", "550", "503", "221"], 0));
        let stranger = format!("{START}From: x@evil.example\r\n\r\nHei\r\n.\r\n");
        assert_eq!(codes(&talk(stranger.as_bytes()).0), ["250", "250", "250", "354", "550"]);
    }

    #[test]
    fn what_is_long_is_cut_and_what_is_too_long_goes_back() {
        let told = |length: usize| {
            let (answers, taken) = talk(&letter(length));
            (codes(&answers)[4].to_owned(), taken.first().map(|(_, mail)| mail.is_cut))
        };
        assert_eq!(told(KEPT_LIMIT), ("250".to_owned(), Some(false)));
        assert_eq!(told(KEPT_LIMIT + 1), ("250".to_owned(), Some(true)));
        assert_eq!(told(30_000_000), ("250".to_owned(), Some(true)));
        assert_eq!(told(MAIL_LIMIT + 10), ("552".to_owned(), None));
        let announced = |size: usize| {
            codes(&talk(format!("EHLO x\r\nMAIL FROM:<a@b.example> SIZE={size}\r\n").as_bytes()).0)[1].to_owned()
        };
        assert_eq!((announced(MAIL_LIMIT).as_str(), announced(MAIL_LIMIT + 1).as_str()), ("250", "552"));
    }

    #[test]
    fn no_line_and_no_list_of_addresses_is_endless() {
        let endless = vec![b'x'; 100_000];
        assert!(talk(&endless).0.starts_with("500"));
        let mut many = "EHLO x\r\nMAIL FROM:<a@b.example>\r\n".to_owned();
        many.push_str(&"RCPT TO:<plan@in.example>\r\n".repeat(RECIPIENTS_LIMIT + 1));
        let answers = talk(many.as_bytes()).0;
        let told = codes(&answers);
        assert_eq!((told[1 + RECIPIENTS_LIMIT], told[2 + RECIPIENTS_LIMIT]), ("250", "452"));
    }

    #[test]
    fn what_comes_out_of_order_is_told_so() {
        let (answers, _) = talk(b"DATA\r\nRCPT TO:<plan@x.example>\r\nVRFY a\r\nNOOP\r\nnonsense\r\nRSET\r\n");
        assert_eq!(codes(&answers), ["503", "503", "502", "250", "500", "250"]);
    }
}
