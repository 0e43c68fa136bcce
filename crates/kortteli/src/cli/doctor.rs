use clap::Args;
use kernel::{Error, Fault, Refusal, Result};

use super::Called;
use super::console::{say, word};
use super::exit::Exit;
use super::opening;
use crate::doctor::{Doctor, Finding, Level};

/// `kortteli doctor`
#[derive(Args)]
pub(crate) struct Words {
    #[arg(long, help = "cli-doctor-json")]
    json: bool,
}

/// Looks at the installation and says what is to be mended.
pub(super) fn run(called: &Called, words: &Words) -> Result<Exit> {
    let occasion = opening::occasion();
    let findings = match called.configuration() {
        Ok(configuration) => Doctor {
            configuration: &configuration,
            environment: &called.environment,
            lang: called.lang,
            at: occasion.at,
            chance: occasion.chance,
        }
        .examine(),
        Err(Error::Refused(refusals)) => refusals.iter().map(|refusal| unusable(called, refusal)).collect(),
        Err(error) => return Err(error),
    };
    if words.json {
        let json = serde_json::to_string(&findings).map_err(|error| Fault::because("writing JSON", error))?;
        say(json)?;
    } else {
        for finding in &findings {
            say(format!("{} {}", sign(finding.level), finding.text))?;
        }
    }
    let sound = findings.iter().all(|finding| finding.level != Level::Problem);
    Ok(if sound { Exit::Done } else { Exit::Refused })
}

fn unusable(called: &Called, refusal: &Refusal) -> Finding {
    Finding { check: "configuration", level: Level::Problem, text: word(called.lang, refusal) }
}

/// The same signs as on pages and in documents.
fn sign(level: Level) -> &'static str {
    match level {
        Level::Fine => kernel::State::Met.sign(),
        Level::Attention => kernel::State::WaitingForYou.sign(),
        Level::Problem => kernel::State::Late.sign(),
    }
}
