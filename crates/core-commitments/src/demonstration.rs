//! Demonstration data: what a city might owe beside its plans, each marked as an example, and the days off of Finland.

use core_spaces::Allowed;
use core_spaces::rules::Role;
use jiff::ToSpan;
use jiff::civil::Date;
use kernel::{Error, Lang, Refusal, Result};
use kit_db::Tx;
use kit_feature::Demonstration;

use crate::actions::{make_commitment, name_days_off};
use crate::rules::{Acceptance, Frequency, Level, Party, Recurrence, Shift, Terms, holidays};
use crate::told;

pub(crate) fn seed(tx: &mut Tx<'_>, given: &Demonstration) -> Result<()> {
    let this = given.today.year();
    let named = |(day, holiday)| (day, told::holiday(Lang::Fi, holiday).to_owned());
    let days: Vec<(Date, String)> = (this..=this.saturating_add(1)).flat_map(holidays).map(named).collect();
    name_days_off(tx, &given.occasion, &Allowed::for_installation(given.space), given.today, &days)?;
    for terms in examples(given)? {
        make_commitment(tx, &given.occasion, &Allowed::for_installation(given.space), given.today, &terms)?;
    }
    Ok(())
}

fn examples(given: &Demonstration) -> Result<Vec<Terms>> {
    let by = |frequency: &Frequency, start: Date| -> Result<Recurrence> {
        let rule = frequency.rule(start)?;
        rule.map(Recurrence::By).ok_or_else(|| Error::from(Refusal::new("rule-unknown")))
    };
    let soon = given.today.saturating_add(10.days()).last_of_month();
    let handbook = given.today.saturating_add(200.days());
    let city = Party::Organisation(given.organisation);
    let terms = |title: &str, to: Party, starts_on: Date, recurrence: Recurrence| Terms {
        title: title.to_owned(),
        details: String::new(),
        proof: String::new(),
        lang: Lang::Fi,
        level: Level::Member,
        by: city.clone(),
        to,
        owner: Some(given.people.coordinator),
        starts_on,
        ends_on: None,
        recurrence,
        lead_days: 21,
        shift: Shift::After,
        acceptance: Acceptance::ByOwner,
    };
    let (halves, quarters) = (by(&Frequency::EveryMonths(6), soon)?, by(&Frequency::EveryMonths(3), soon)?);
    let register = Party::Named("Avoimuusrekisteri".into());
    Ok(vec![
        Terms {
            proof: "Vahvistus ilmoituksesta".into(),
            ..terms("Puolivuosi-ilmoitus avoimuusrekisteriin (esimerkki)", register, soon, halves)
        },
        Terms {
            owner: Some(given.people.officer),
            by: Party::Role(Role::Officer),
            proof: "Päivitetyt luvut suunnitelmassa".into(),
            acceptance: Acceptance::ByReceiver,
            ..terms("Mittarien luvut ajan tasalle (esimerkki)", Party::Role(Role::Coordinator), soon, quarters)
        },
        terms("Käsikirjan tarkistus (esimerkki)", Party::Space, handbook, Recurrence::since_last(24)?),
    ])
}
