//! Mail that comes in: to the feature that has an address with its token, or back to us.

use std::net::{IpAddr, SocketAddr, TcpListener};
use std::sync::Arc;

use kernel::{Error, Occasion, Result};
use kit_feature::{Arrival, MailTaker};
use kit_web::App;
use kit_work::mail::incoming::{AddressForm, Desk, IncomingSettings, Listening, Mail, Taken};
use kit_work::{knows_return, take_return};

use crate::features;

/// Where mail comes in, and from whom.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Incoming {
    /// Where the program listens for it.
    pub listen: SocketAddr,
    /// The form of its addresses.
    pub form: AddressForm,
    /// The mail servers that hand it over.
    pub servers: Vec<IpAddr>,
    /// The name under which they write down whether a sender is genuine.
    pub checked_by: Option<String>,
    /// Whether letters that cannot be delivered come back here.
    pub returns: bool,
}

/// Begins to take mail at an address that was taken.
pub fn start(app: &App, incoming: &Incoming, listener: TcpListener) -> Result<Listening> {
    Listening::start(listener, desk(app, incoming))
}

fn desk(app: &App, incoming: &Incoming) -> Desk {
    let name = app.site().address.split('/').nth(2).unwrap_or_default();
    let name = name.split(':').next().unwrap_or_default().to_owned();
    let takers = features::all().into_iter().filter_map(|feature| feature.mail).collect();
    let asked = Arc::new(Addressees { app: app.clone(), form: incoming.form.clone(), takers });
    let given = Arc::clone(&asked);
    Desk {
        settings: IncomingSettings { servers: incoming.servers.clone(), name, checked_by: incoming.checked_by.clone() },
        knows: Box::new(move |address| Ok(asked.find(address)?.is_some())),
        takes: Box::new(move |address, mail| given.take(address, mail)),
    }
}

/// Who has addresses here.
struct Addressees {
    app: App,
    form: AddressForm,
    takers: Vec<MailTaker>,
}

/// Who has an address.
enum Addressee {
    Feature(MailTaker),
    /// A letter of ours that could not be delivered.
    Return,
}

impl Addressees {
    /// Who has this address, and the token in it.
    fn find<'a>(&self, address: &'a str) -> Result<Option<(Addressee, &'a str)>> {
        let Some(token) = self.form.token_in(address) else { return Ok(None) };
        self.app.db().read_here(|tx| {
            for taker in &self.takers {
                if (taker.knows)(tx, token)? {
                    return Ok(Some((Addressee::Feature(*taker), token)));
                }
            }
            Ok(knows_return(tx, token)?.then_some((Addressee::Return, token)))
        })
    }

    fn take(&self, address: &str, mail: &Mail) -> Result<Taken> {
        let app = &self.app;
        let (taker, token) = match self.find(address)?.ok_or(Error::Missing)? {
            (Addressee::Feature(taker), token) => (taker, token),
            (Addressee::Return, token) => return app.db().write_here(|tx| take_return(tx, token, mail)),
        };
        let arrival = Arrival {
            to: address,
            token,
            mail,
            occasion: Occasion::of_installation(app.clock().now(), app.chance().clone()),
            address: &app.site().address,
            zone: &app.site().zone,
        };
        app.db().write_here(|tx| (taker.take)(tx, &arrival))
    }
}
