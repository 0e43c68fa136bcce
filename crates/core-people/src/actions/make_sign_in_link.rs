use kernel::{AccountId, Happening, Occasion, Ref, Result};
use kit_db::{Tx, record};
use kit_web::Site;
use kit_web::secret::{token, token_digest};

use super::ask_to_sign_in::link;
use crate::rules::{LINK_HOURS, SignInCode, SignInCodeId};
use crate::store::{account, sign_in_code};

/// Makes a link that signs in once, within a day: for whoever runs the program to hand over.
pub fn make_sign_in_link(tx: &mut Tx<'_>, occasion: &Occasion, id: AccountId, site: &Site) -> Result<String> {
    let account = account::get(tx, id)?;
    let token = token(&occasion.chance);
    let made = SignInCode {
        id: SignInCodeId::new(occasion.at, &occasion.chance),
        account: Some(id),
        email: account.email.to_string(),
        token_digest: token_digest(&token),
        code_digest: None,
        next: "/".to_owned(),
        tries: 0,
        expires_at: occasion.at.plus_minutes(LINK_HOURS * 60),
        used_at: None,
    };
    sign_in_code::insert(tx, &made, occasion.at)?;
    record(tx, occasion, &Happening::new("sign-in.link-made", Ref::new("account", id)))?;
    Ok(link(site, &token))
}
