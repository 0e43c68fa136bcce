//! Mail that comes in: to the feature that has an address with its token.

use std::net::{IpAddr, SocketAddr, TcpListener};

use kernel::{Error, Occasion, Result};
use kit_feature::{Arrival, MailTaker};
use kit_web::App;
use kit_work::mail::incoming::{AddressForm, Desk, IncomingSettings, Listening, Mail, Taken};

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
}

/// Begins to take mail at an address that was taken.
pub fn start(app: &App, incoming: &Incoming, listener: TcpListener) -> Result<Listening> {
    Listening::start(listener, desk(app, incoming))
}

fn desk(app: &App, incoming: &Incoming) -> Desk {
    let name = app.site().address.split('/').nth(2).unwrap_or_default();
    let name = name.split(':').next().unwrap_or_default().to_owned();
    let (asked, asked_form) = (app.clone(), incoming.form.clone());
    let (given, given_form) = (app.clone(), incoming.form.clone());
    Desk {
        settings: IncomingSettings { servers: incoming.servers.clone(), name, checked_by: incoming.checked_by.clone() },
        knows: Box::new(move |address| Ok(taker(&asked, &asked_form, address)?.is_some())),
        takes: Box::new(move |address, mail| take(&given, &given_form, address, mail)),
    }
}

/// The feature that has this address.
fn taker(app: &App, form: &AddressForm, address: &str) -> Result<Option<MailTaker>> {
    let Some(token) = form.token_in(address) else { return Ok(None) };
    let takers: Vec<MailTaker> = features::all().into_iter().filter_map(|feature| feature.mail).collect();
    app.db().read_here(|tx| {
        for taker in &takers {
            if (taker.knows)(tx, token)? {
                return Ok(Some(*taker));
            }
        }
        Ok(None)
    })
}

fn take(app: &App, form: &AddressForm, address: &str, mail: &Mail) -> Result<Taken> {
    let taker = taker(app, form, address)?.ok_or(Error::Missing)?;
    let token = form.token_in(address).ok_or(Error::Missing)?;
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
