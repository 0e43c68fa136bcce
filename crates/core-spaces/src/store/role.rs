//! Rows of roles.

use jiff::civil::Date;
use kernel::{Error, PersonId, Result, SpaceId};
use kit_db::{Row, Tx, params};

use crate::rules::{GrantedRole, Role, Term, Visibility};

kernel::id!(
    /// A role that was granted.
    RoleId
);

/// A granted role with the person's name, for lists.
#[derive(Clone, Debug)]
pub struct NamedRole {
    /// The grant's id.
    pub id: RoleId,
    /// Whose, which, from when to when.
    pub granted: GrantedRole,
    /// The person's name.
    pub name: String,
}

/// Writes down that a role was granted.
pub fn insert(tx: &mut Tx<'_>, id: RoleId, space: SpaceId, granted: &GrantedRole) -> Result<()> {
    tx.execute(
        "INSERT INTO roles (id, space_id, person_id, role, since, until) VALUES ($1, $2, $3, $4, $5, $6)",
        params![id, space, granted.person, granted.role.name(), granted.term.since, granted.term.until],
    )?;
    Ok(())
}

/// The roles that a person has in a space on this day.
pub fn running(tx: &mut Tx<'_>, space: SpaceId, person: PersonId, day: Date) -> Result<Vec<Role>> {
    tx.query(
        "SELECT role FROM roles WHERE space_id = $1 AND person_id = $2 AND since <= $3 AND (until IS NULL OR until >= $3)",
        params![space, person, day],
        |row| row.text(0)?.parse(),
    )
}

/// Who may know of a space, and the roles that somebody has in it on this day: one statement.
pub fn visibility_and_running(
    tx: &mut Tx<'_>,
    space: SpaceId,
    person: Option<PersonId>,
    day: Date,
) -> Result<(Visibility, Vec<Role>)> {
    let mut visibility = None;
    let mut roles = Vec::new();
    tx.each(
        "SELECT s.visibility, r.role FROM spaces s LEFT JOIN roles r ON r.space_id = s.id AND r.person_id = $2 \
         AND r.since <= $3 AND (r.until IS NULL OR r.until >= $3) WHERE s.id = $1 ORDER BY r.role",
        params![space, person, day],
        |row| {
            visibility = Some(row.id(0)?);
            roles.extend(row.maybe_id::<Role>(1)?);
            Ok(())
        },
    )?;
    visibility.map(|visibility| (visibility, roles)).ok_or(Error::Missing)
}

/// The spaces of one kind in which a person has a role on this day, each with the role.
pub fn spaces_of(tx: &mut Tx<'_>, person: PersonId, kind: &str, day: Date) -> Result<Vec<(SpaceId, Role)>> {
    tx.query(
        "SELECT r.space_id, r.role FROM roles r JOIN spaces s ON s.id = r.space_id \
         WHERE r.person_id = $1 AND s.kind = $2 AND r.since <= $3 AND (r.until IS NULL OR r.until >= $3) \
         ORDER BY s.created_at, r.role",
        params![person, kind, day],
        |row| Ok((row.id(0)?, row.text(1)?.parse()?)),
    )
}

/// The spaces of whichever kind in which a person has a role on this day, each with the role.
pub fn everywhere_of(tx: &mut Tx<'_>, person: PersonId, day: Date) -> Result<Vec<(SpaceId, Role)>> {
    tx.query(
        "SELECT space_id, role FROM roles WHERE person_id = $1 AND since <= $2 AND (until IS NULL OR until >= $2)",
        params![person, day],
        |row| Ok((row.id(0)?, row.text(1)?.parse()?)),
    )
}

/// Everybody who has, had or will have a role in a space: who may do most first, then by name.
pub fn of_space(tx: &mut Tx<'_>, space: SpaceId) -> Result<Vec<NamedRole>> {
    tx.query(
        "SELECT r.id, r.person_id, r.role, r.since, r.until, p.name FROM roles r JOIN persons p ON p.id = r.person_id \
         WHERE r.space_id = $1 ORDER BY r.role, p.name, r.since",
        params![space],
        read,
    )
}

/// One granted role of a space.
pub fn get(tx: &mut Tx<'_>, space: SpaceId, id: RoleId) -> Result<NamedRole> {
    tx.one(
        "SELECT r.id, r.person_id, r.role, r.since, r.until, p.name FROM roles r JOIN persons p ON p.id = r.person_id \
         WHERE r.space_id = $1 AND r.id = $2",
        params![space, id],
        read,
    )
}

/// Sets the last day of a granted role.
pub fn end(tx: &mut Tx<'_>, id: RoleId, until: Date) -> Result<()> {
    tx.execute("UPDATE roles SET until = $2 WHERE id = $1", params![id, until])?;
    Ok(())
}

/// Takes a role back that never ran.
pub fn remove(tx: &mut Tx<'_>, id: RoleId) -> Result<()> {
    tx.execute("DELETE FROM roles WHERE id = $1", params![id])?;
    Ok(())
}

fn read(row: &Row<'_>) -> Result<NamedRole> {
    Ok(NamedRole {
        id: row.id(0)?,
        granted: GrantedRole {
            person: row.id(1)?,
            role: row.text(2)?.parse()?,
            term: Term { since: row.day(3)?, until: row.maybe_day(4)? },
        },
        name: row.text(5)?,
    })
}
