use std::collections::BTreeMap;
use std::fs;
use std::net::{Ipv4Addr, SocketAddr};
use std::path::{Path, PathBuf};

use clap::Args;
use kernel::{Fault, Refusal, Result};

use super::console::say;
use super::exit::Exit;
use super::{Called, opening, serve};
use crate::configuration::{Configuration, Environment, make_folder};
use crate::demo::{self, Who};
use crate::features;
use crate::incoming::Incoming;
use crate::serving::Serving;
use crate::words as t;

/// The mark of a folder that holds nothing but a demonstration.
const MARK: &str = "demonstration";

/// `kortteli demo`
#[derive(Args)]
pub(crate) struct Words {
    #[arg(long, value_name = "FOLDER", default_value = "var/demo", help = "cli-demo-data")]
    data: PathBuf,
    #[arg(long, value_name = "ADDRESS:PORT", default_value = "127.0.0.1:8080", help = "cli-demo-listen")]
    listen: SocketAddr,
    #[arg(long, help = "cli-demo-fresh")]
    fresh: bool,
    #[arg(long, help = "cli-demo-json")]
    json: bool,
}

/// Serves demonstration data, and prints a way in for each of its people.
pub(super) fn run(called: &Called, words: &Words) -> Result<Exit> {
    let configuration = configuration(called, words)?;
    serve::log(called.environment.get("KORTTELI_LOG").map_or("warn", String::as_str));
    if words.fresh {
        clear(&words.data)?;
    }
    make_folder(&words.data)?;
    mark(&words.data)?;
    let db = opening::made(&configuration)?;
    db.migrate(&features::migrations(), opening::occasion().at)?;
    let serving = Serving::prepare(&configuration, db)?;
    demo::seed(serving.db(), &serving.occasion(), serving.site(), called.lang)?;
    announce(called, words, &serving)?;
    serving.run()?;
    Ok(Exit::Done)
}

/// An installation of its own: neither the file nor the environment of the real one counts.
fn configuration(called: &Called, words: &Words) -> Result<Configuration> {
    let mut configuration = Configuration::of("", None, &Environment::new())?;
    configuration.database = kit_db::Address::Sqlite(words.data.join("kortteli.db"));
    configuration.mail.way = crate::configuration::MailWay::Folder(words.data.join("mail"));
    configuration.secret_file = words.data.join("secret");
    configuration.data.clone_from(&words.data);
    configuration.listen = words.listen;
    configuration.lang = called.lang;
    configuration.development = true;
    // On a port that is free: mail can be tried out by whatever speaks SMTP on this machine.
    configuration.incoming = Some(Incoming {
        listen: SocketAddr::from((Ipv4Addr::LOCALHOST, 0)),
        form: "{plan}@plans.example".parse()?,
        servers: vec![Ipv4Addr::LOCALHOST.into()],
        checked_by: None,
        returns: true,
    });
    Ok(configuration)
}

/// Removes an earlier demonstration; refused where the folder is not one.
fn clear(folder: &Path) -> Result<()> {
    if !folder.exists() {
        return Ok(());
    }
    if !folder.join(MARK).exists() {
        return Err(Refusal::new("demo-other-folder").with("folder", folder.display()).into());
    }
    fs::remove_dir_all(folder).map_err(|error| Fault::because("removing the demonstration", error).into())
}

/// Marks the folder as one of a demonstration; refused where something else is in it already.
fn mark(folder: &Path) -> Result<()> {
    let mark = folder.join(MARK);
    if mark.exists() {
        return Ok(());
    }
    let broken = |error| Fault::because(format!("preparing {}", folder.display()), error);
    if fs::read_dir(folder).map_err(broken)?.next().is_some() {
        return Err(Refusal::new("demo-other-folder").with("folder", folder.display()).into());
    }
    Ok(fs::write(mark, b"").map_err(broken)?)
}

fn announce(called: &Called, words: &Words, serving: &Serving) -> Result<()> {
    let (site, occasion) = (serving.site(), serving.occasion());
    let links = serving.db().write_here(|tx| {
        let link = |who: Who| Ok((who, demo::link_of(tx, &occasion, site, who)?));
        Who::ALL.into_iter().map(link).collect::<Result<Vec<_>>>()
    })?;
    let mail = serving.mail_bound().map(|bound| bound.to_string()).unwrap_or_default();
    if words.json {
        let links: BTreeMap<&str, &String> = links.iter().map(|(who, link)| (who.key(), link)).collect();
        return say(serde_json::json!({ "address": site.address, "mail": mail, "links": links }).to_string());
    }
    say(t::demo_ready(called.lang, &site.address))?;
    for (who, link) in &links {
        say(format!("  {}\n    {link}", who.name(called.lang)))?;
    }
    say(t::demo_mail(called.lang, format!("{}/dev/mail", site.address)))?;
    say(t::demo_mail_in(called.lang, mail))
}
