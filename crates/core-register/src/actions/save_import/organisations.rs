use std::collections::{HashMap, HashSet};

use kernel::{Lang, MultiText, Result};
use kit_db::{Tx, json};

use super::Saving;
use crate::actions;
use crate::actions::seen_organisation;
use crate::rules::import::{OrganisationKey, OrganisationTold, kind_of_name};
use crate::rules::{Organisation, OrganisationChange, OutsideKind, RegisterOrganisationId};
use crate::store;

/// The organisations to which keys led so far.
#[derive(Debug, Default)]
pub(super) struct Organisations {
    ids: HashMap<OrganisationKey, RegisterOrganisationId>,
    /// Those of which the list was asked what more it tells.
    filled: HashSet<RegisterOrganisationId>,
}

impl Saving<'_> {
    /// The organisation of this key; one that is new is added with this name and kind.
    pub(super) fn named(
        &mut self,
        tx: &mut Tx<'_>,
        key: &OrganisationKey,
        name: &str,
        kind: Option<OutsideKind>,
    ) -> Result<RegisterOrganisationId> {
        if let OrganisationKey::Known(id) = key {
            return Ok(*id);
        }
        if let Some(id) = self.organisations.ids.get(key) {
            return Ok(*id);
        }
        let change = OrganisationChange {
            kind: kind.or_else(|| kind_of_name(name)).unwrap_or(OutsideKind::Other),
            names: MultiText::of(self.wording.lang, name),
            abbreviation: String::new(),
            parent: None,
            area: String::new(),
            website: String::new(),
        };
        self.add(tx, key, &change)
    }

    /// The organisation of a row: added as the row tells it, or completed by what the row tells and it lacks. Of an
    /// organisation that many rows name the first one is asked, and each that is about it alone.
    pub(super) fn told_organisation(
        &mut self,
        tx: &mut Tx<'_>,
        key: &OrganisationKey,
        (told, parent): (&OrganisationTold, Option<RegisterOrganisationId>),
        is_about_it: bool,
    ) -> Result<RegisterOrganisationId> {
        let known = match key {
            OrganisationKey::Known(id) => Some(*id),
            OrganisationKey::New(_) => self.organisations.ids.get(key).copied(),
        };
        let Some(id) = known else {
            let OrganisationTold { names, abbreviation, kind, area, website, .. } = told.clone();
            let id = self.add(tx, key, &OrganisationChange { kind, names, abbreviation, parent, area, website })?;
            self.organisations.filled.insert(id);
            return Ok(id);
        };
        if self.organisations.filled.insert(id) || is_about_it {
            self.complete(tx, id, (told, parent))?;
        }
        Ok(id)
    }

    fn add(
        &mut self,
        tx: &mut Tx<'_>,
        key: &OrganisationKey,
        change: &OrganisationChange,
    ) -> Result<RegisterOrganisationId> {
        let added = actions::add_organisation(tx, self.occasion, self.allowed, change)?;
        self.made.added("organisation", added.id.to_string(), added.version);
        self.organisations.ids.insert(key.clone(), added.id);
        Ok(added.id)
    }

    fn complete(
        &mut self,
        tx: &mut Tx<'_>,
        id: RegisterOrganisationId,
        (told, parent): (&OrganisationTold, Option<RegisterOrganisationId>),
    ) -> Result<()> {
        let before = store::organisation::get(tx, self.allowed.space(), id)?;
        let change = completed(&before, told, parent);
        let same = before.clone().changed(&change).ok().filter(|after| *after != before);
        if same.is_none() {
            return Ok(());
        }
        let after =
            actions::change_organisation(tx, self.occasion, self.allowed, (before.id, before.version), &change)?;
        let earlier = json(&seen_organisation(&before))?;
        self.made.changed("organisation", after.id.to_string(), after.version, earlier);
        Ok(())
    }
}

/// The organisation with what a row tells where it says nothing itself.
fn completed(
    before: &Organisation,
    told: &OrganisationTold,
    parent: Option<RegisterOrganisationId>,
) -> OrganisationChange {
    let or = |own: &str, theirs: &str| if own.is_empty() { theirs.to_owned() } else { own.to_owned() };
    let names = Lang::ALL.into_iter().fold(before.names.clone(), |names, lang| {
        // A name in another form is no name in another language.
        match (names.exact(lang), told.names.exact(lang)) {
            (None, Some(name)) if !before.is_called(&crate::rules::plain(name)) => {
                let name = name.to_owned();
                names.with(lang, name)
            }
            _ => names,
        }
    });
    OrganisationChange {
        kind: if before.kind == OutsideKind::Other { told.kind } else { before.kind },
        names,
        abbreviation: or(&before.abbreviation, &told.abbreviation),
        parent: before.parent.or(parent).filter(|parent| *parent != before.id),
        area: or(&before.area, &told.area),
        website: or(&before.website, &told.website),
    }
}
