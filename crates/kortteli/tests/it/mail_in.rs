//! Mail comes in as from a real mail server: by SMTP, over the net.

use std::net::{IpAddr, Ipv4Addr};

use core_people::store::account;
use feature_plans::rules::draft::Draft;
use feature_plans::store;
use kernel::{Lang, Occasion};
use kit_test::{Sink, sender};
use kit_work::mail::SmtpSettings;
use kit_work::mail::incoming::{KEPT_LIMIT, Listening, MAIL_LIMIT};
use kit_work::{FateState, Letter, Mailer, Worker, fates, queue_letter, standing};
use kortteli::incoming::{Incoming, start};
use kortteli::{program, serving};
use lettre::address::Envelope;
use lettre::{SmtpTransport, Transport as _};

use crate::city::{City, mail_addresses};

/// The demonstration's city, which takes mail.
struct Post {
    city: City,
    listening: Option<Listening>,
    officer: String,
    plan: String,
}

impl Post {
    fn open(servers: Vec<IpAddr>) -> Self {
        let city = City::new();
        let listener = serving::listen("127.0.0.1:0".parse().unwrap()).unwrap();
        let form = mail_addresses();
        let incoming = Incoming {
            listen: listener.local_addr().unwrap(),
            form: form.clone(),
            servers,
            checked_by: Some("mx.kuopio.example".into()),
            returns: true,
        };
        let listening = start(&city.test.app, &incoming, listener).unwrap();
        let (officer, token) = city
            .db
            .read_here(|tx| {
                let account = account::of_person(tx, city.demonstration.people.officer)?.unwrap();
                let addresses = store::draft::addresses(tx, city.demonstration.space, 2000)?;
                let token = addresses.into_iter().find_map(|address| address.token).unwrap();
                Ok((account.email.to_string(), token))
            })
            .unwrap();
        Self { city, listening: Some(listening), officer, plan: form.of(&token) }
    }

    /// Hands a message over as a mail server does, and gives the server's answer, `250` when it was taken.
    fn hand_over(&self, to: &str, message: &[u8]) -> u16 {
        self.hand_over_from(Some(&self.officer), to, message)
    }

    /// The same from this sender on the envelope, or from none, as notices come.
    fn hand_over_from(&self, from: Option<&str>, to: &str, message: &[u8]) -> u16 {
        let at = self.listening.as_ref().unwrap().address();
        let client = SmtpTransport::builder_dangerous(at.ip().to_string()).port(at.port()).build();
        let envelope = Envelope::new(from.map(|from| from.parse().unwrap()), vec![to.parse().unwrap()]).unwrap();
        match client.send_raw(&envelope, message) {
            Ok(_) => 250,
            Err(error) => error.status().map_or(0, |code| code.to_string().parse().unwrap()),
        }
    }

    /// A message of the officer with this identification, these header fields besides, and this body.
    fn message(&self, id: &str, fields: &str, body: &str) -> Vec<u8> {
        let head = format!("Message-ID: <{id}@kuopio.example>\r\nFrom: {}\r\nTo: {}\r\n", self.officer, self.plan);
        format!("{head}Subject: Fwd: {id}\r\n{fields}\r\n{body}\r\n").into_bytes()
    }

    /// The draft with this topic.
    fn draft(&self, topic: &str) -> Option<Draft> {
        let space = self.city.demonstration.space;
        let waiting = self.city.db.read_here(|tx| store::draft::waiting(tx, space, None)).unwrap();
        waiting.into_iter().map(|one| one.draft).find(|draft| draft.content.topic == topic)
    }
}

impl Drop for Post {
    fn drop(&mut self) {
        if let Some(listening) = self.listening.take() {
            listening.stop();
        }
    }
}

fn this_machine() -> Vec<IpAddr> {
    vec![Ipv4Addr::LOCALHOST.into()]
}

#[test]
fn a_forwarded_message_waits_as_a_draft() {
    let post = Post::open(this_machine());
    let body = "For the log.\r\n\r\nFrom: Minna <minna@state.example>\r\nSent: 20 November 2026\r\nTo: us\r\n\
                Subject: Trains\r\n\r\n.Yes.\r\n";
    let fields = "Authentication-Results: mx.kuopio.example; dmarc=pass header.from=kuopio.example\r\n";
    let message = post.message("Trains", fields, body);
    assert_eq!(post.hand_over(&post.plan, &message), 250);
    assert_eq!(post.hand_over(&post.plan.to_uppercase(), &message), 250, "again, as servers do that heard no answer");
    let draft = post.draft("Trains").unwrap();
    assert_eq!((draft.content.said.as_str(), draft.content.whom[0].name.as_str()), ("For the log.\n\n.Yes.", "Minna"));
    assert!(draft.content.is_proven);
    let space = post.city.demonstration.space;
    let officer = post.city.browser("officer");
    let home = officer.get("/");
    assert!(home.attributes("main a", "href").contains(&format!("/spaces/{space}/drafts")), "{}", home.text());
    assert!(officer.get(&format!("/spaces/{space}/contacts/new?draft={}", draft.id)).text().contains("For the log."));
}

#[test]
fn whatever_comes_gets_its_answer() {
    let post = Post::open(this_machine());
    let plain = "Content-Type: text/plain\r\n";
    assert_eq!(post.hand_over("nobody@plans.example", &post.message("a", plain, "x")), 550);
    assert_eq!(post.hand_over("plan@elsewhere.example", &post.message("a", plain, "x")), 550);
    let stranger = b"From: x@elsewhere.example\r\nSubject: b\r\n\r\nHei\r\n";
    assert_eq!(post.hand_over(&post.plan, stranger), 550);
    let forged = "Authentication-Results: mx.kuopio.example; dmarc=fail header.from=kuopio.example\r\n";
    assert_eq!(post.hand_over(&post.plan, &post.message("c", forged, "Hei")), 550);
    assert_eq!(post.hand_over(&post.plan, &post.message("d", "Auto-Submitted: auto-replied\r\n", "Away")), 250);
    assert!(post.draft("c").is_none() && post.draft("d").is_none());
    assert_eq!(post.hand_over(&post.plan, &post.message("empty", "", "")), 250);
    let empty = post.draft("empty").unwrap().content;
    assert!(empty.said.is_empty() && !empty.is_proven);
    let coordinator =
        post.city.browser("coordinator").get(&format!("/spaces/{}/drafts", post.city.demonstration.space));
    for told in ["x@elsewhere.example", "somebody else writes in this sender", "notice of absence", "had no text"] {
        assert!(coordinator.text().contains(told), "{told}");
    }
}

#[test]
fn a_message_of_30_mb_keeps_its_text_and_one_that_is_too_big_goes_back() {
    let post = Post::open(this_machine());
    let attached = |length: usize| {
        let head = "--b\r\nContent-Type: text/plain\r\n\r\nSee the map\r\n--b\r\nContent-Type: application/pdf; \
                    name=\"map.pdf\"\r\nContent-Disposition: attachment\r\nContent-Transfer-Encoding: base64\r\n\r\n";
        format!("{head}{}--b--\r\n", format!("{}\r\n", "A".repeat(76)).repeat(length / 78))
    };
    let mixed = "MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n";
    assert_eq!(post.hand_over(&post.plan, &post.message("map", mixed, &attached(30_000_000))), 250);
    let draft = post.draft("map").unwrap().content;
    assert_eq!((draft.said.as_str(), draft.is_cut), ("See the map", false));
    assert_eq!(draft.attachments, ["map.pdf"]);
    assert_eq!(post.hand_over(&post.plan, &post.message("small", mixed, &attached(KEPT_LIMIT / 2))), 250);
    assert!(!post.draft("small").unwrap().content.is_cut);
    assert_eq!(post.hand_over(&post.plan, &post.message("big", mixed, &attached(MAIL_LIMIT + 1_000))), 552);
    assert!(post.draft("big").is_none());
}

#[test]
fn only_the_mail_server_in_front_is_heard() {
    let post = Post::open(vec!["192.0.2.1".parse().unwrap()]);
    assert_eq!(post.hand_over(&post.plan, &post.message("a", "", "Hei")), 554);
    assert!(post.draft("a").is_none());
}

/// A notice of a mail server about a letter (RFC 3464).
fn notice(action: &str) -> Vec<u8> {
    format!(
        "From: MAILER-DAEMON@mx.example\r\nAuto-Submitted: auto-replied\r\nMIME-Version: 1.0\r\n\
         Content-Type: multipart/report; report-type=delivery-status; boundary=b\r\n\r\n--b\r\n\
         Content-Type: text/plain\r\n\r\nAbout your mail.\r\n--b\r\nContent-Type: message/delivery-status\r\n\r\n\
         Reporting-MTA: dns; mx.example\r\n\r\nFinal-Recipient: rfc822; x@kaupunki.example\r\nAction: {action}\r\n\
         Status: 5.1.1\r\nDiagnostic-Code: smtp; 550 5.1.1 Gone\r\n--b--\r\n"
    )
    .into_bytes()
}

#[test]
fn a_letter_that_comes_back_has_reached_nobody() {
    let post = Post::open(this_machine());
    let (sink, address) = (Sink::of_environment(), Sink::address("ok"));
    let letter = Letter {
        kind: "reminders",
        lang: Lang::Fi,
        to_address: address.clone(),
        to_name: None,
        subject: "Hei".to_owned(),
        text: "Hei".to_owned(),
        html: None,
        unsubscribe_url: None,
        calendar: None,
    };
    let app = &post.city.test.app;
    let occasion = Occasion::of_installation(app.clock().now(), app.chance().clone());
    let db = &post.city.db;
    let id = db.write_here(|tx| queue_letter(tx, &occasion, &letter)).unwrap();
    let own = mail_addresses().of(&format!("r{id}"));
    assert_eq!(post.hand_over_from(None, &own, &notice("failed")), 550, "what has not left does not come back");
    let settings = SmtpSettings { sender: sender().with_returns(mail_addresses()), ..sink.settings() };
    let worker = program::worker(app, Mailer::Smtp(settings));
    Worker { kinds: Vec::new(), followers: Vec::new(), ..worker }.run_due().unwrap();
    let got = sink.received(&address);
    assert_eq!((got.len(), got[0].envelope.from.as_str()), (1, own.as_str()));

    let state = || db.read_here(|tx| fates(tx, &[id])).unwrap()[0].state;
    let stuck = || db.read_here(standing).unwrap().stuck_letters;
    assert_eq!(post.hand_over_from(None, &own, &notice("delayed")), 250);
    assert_eq!(post.hand_over(&own, &post.message("away", "Auto-Submitted: auto-replied\r\n", "Away")), 250);
    assert_eq!(state(), FateState::Left);
    for again in [1, 2] {
        assert_eq!(post.hand_over_from(None, &own, &notice("failed")), 250);
        assert_eq!((state(), stuck().len()), (FateState::Refused, 1), "{again}");
    }
    assert_eq!(stuck()[0].why, "5.1.1 smtp; 550 5.1.1 Gone");
    let other = mail_addresses().of(&format!("r{}", "0".repeat(32)));
    assert_eq!(post.hand_over_from(None, &other, &notice("failed")), 550);
}
