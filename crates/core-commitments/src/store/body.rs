//! Rows of bodies and of who sits in them.

use kernel::{Result, SpaceId};
use kit_db::{Row, Tx, json, params};

use crate::rules::{Body, BodyChange, BodyId, MeetingId, Seat, SeatChange, SeatId};

const COLUMNS: &str = "b.id, b.space_id, b.kind, b.names, b.version";

/// Writes down a new body.
pub fn insert(tx: &mut Tx<'_>, body: &Body, at: kernel::Moment) -> Result<()> {
    tx.execute(
        "INSERT INTO bodies (id, space_id, kind, names, version, created_at) VALUES ($1, $2, $3, $4, $5, $6)",
        params![body.id, body.space, body.said.kind.name(), json(&body.said.names)?, body.version, at],
    )?;
    Ok(())
}

/// Saves a body; false where somebody else saved a later version first.
pub fn update(tx: &mut Tx<'_>, body: &Body) -> Result<bool> {
    let changed = tx.execute(
        "UPDATE bodies SET kind = $2, names = $3, version = version + 1 WHERE id = $1 AND version = $4",
        params![body.id, body.said.kind.name(), json(&body.said.names)?, body.version],
    )?;
    Ok(changed == 1)
}

/// The body of this space with this id.
pub fn get(tx: &mut Tx<'_>, space: SpaceId, id: BodyId) -> Result<Body> {
    tx.one(&format!("SELECT {COLUMNS} FROM bodies b WHERE b.id = $1 AND b.space_id = $2"), params![id, space], read)
}

/// The body whose meeting this is, if there is such a meeting.
pub fn of_meeting(tx: &mut Tx<'_>, meeting: MeetingId) -> Result<Option<Body>> {
    let sql = format!("SELECT {COLUMNS} FROM bodies b JOIN meetings m ON m.body_id = b.id WHERE m.id = $1");
    tx.maybe(&sql, params![meeting], read)
}

/// The bodies of a space. One statement.
pub fn of_space(tx: &mut Tx<'_>, space: SpaceId) -> Result<Vec<Body>> {
    tx.query(&format!("SELECT {COLUMNS} FROM bodies b WHERE b.space_id = $1 ORDER BY b.id"), params![space], read)
}

/// Writes down who sits in a body.
pub fn insert_seat(tx: &mut Tx<'_>, seat: &Seat) -> Result<()> {
    let said = &seat.said;
    tx.execute(
        "INSERT INTO seats (id, body_id, person_id, name, email, role, since, until, version) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
        params![
            seat.id,
            seat.body,
            said.person,
            &said.name,
            &said.email,
            said.role.name(),
            said.since,
            said.until,
            seat.version
        ],
    )?;
    Ok(())
}

/// Saves a seat; false where somebody else saved a later version first.
pub fn update_seat(tx: &mut Tx<'_>, seat: &Seat) -> Result<bool> {
    let said = &seat.said;
    let changed = tx.execute(
        "UPDATE seats SET person_id = $2, name = $3, email = $4, role = $5, since = $6, until = $7, \
         version = version + 1 WHERE id = $1 AND version = $8",
        params![seat.id, said.person, &said.name, &said.email, said.role.name(), said.since, said.until, seat.version],
    )?;
    Ok(changed == 1)
}

/// Removes a seat that was a mistake.
pub fn remove_seat(tx: &mut Tx<'_>, id: SeatId) -> Result<()> {
    tx.execute("DELETE FROM seats WHERE id = $1", params![id])?;
    Ok(())
}

/// A seat with the name of who sits in it.
#[derive(Clone, Debug)]
pub struct NamedSeat {
    /// The seat.
    pub seat: Seat,
    /// The name.
    pub name: String,
}

const SEATS: &str = "SELECT s.id, s.body_id, s.person_id, s.name, s.email, s.role, s.since, s.until, s.version, \
    COALESCE(p.name, s.name) FROM seats s LEFT JOIN persons p ON p.id = s.person_id";

/// The seat of a body with this id.
pub fn seat(tx: &mut Tx<'_>, body: BodyId, id: SeatId) -> Result<NamedSeat> {
    tx.one(&format!("{SEATS} WHERE s.id = $1 AND s.body_id = $2"), params![id, body], read_seat)
}

/// Who sits and sat in a body: those who lead it first. One statement.
pub fn seats(tx: &mut Tx<'_>, body: BodyId) -> Result<Vec<NamedSeat>> {
    let mut seats = tx.query(&format!("{SEATS} WHERE s.body_id = $1 ORDER BY s.id"), params![body], read_seat)?;
    seats.sort_by(|one, other| (one.seat.said.role, &one.name).cmp(&(other.seat.said.role, &other.name)));
    Ok(seats)
}

fn read(row: &Row<'_>) -> Result<Body> {
    let said = BodyChange { kind: row.text(2)?.parse()?, names: row.json(3)? };
    Ok(Body { id: row.id(0)?, space: row.id(1)?, said, version: row.int(4)? })
}

fn read_seat(row: &Row<'_>) -> Result<NamedSeat> {
    let said = SeatChange {
        person: row.maybe_id(2)?,
        name: row.text(3)?,
        email: row.text(4)?,
        role: row.text(5)?.parse()?,
        since: row.maybe_day(6)?,
        until: row.maybe_day(7)?,
    };
    Ok(NamedSeat { seat: Seat { id: row.id(0)?, body: row.id(1)?, said, version: row.int(8)? }, name: row.text(9)? })
}
