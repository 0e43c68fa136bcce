//! Rows of handbooks with their chapters and toolkits.

use kernel::{Moment, Result, SpaceId};
use kit_db::{Row, Tx, params, places};

use crate::rules::{Chapter, ChapterId, Handbook, HandbookId, Tool, ToolId};

const COLUMNS: &str = "id, space_id, title, term_from, term_until, lang, version";

/// Writes down a new handbook with its chapters and tools.
pub fn insert(tx: &mut Tx<'_>, handbook: &Handbook, at: Moment) -> Result<()> {
    let (from, until) = handbook.term.unzip();
    tx.execute(
        &format!("INSERT INTO handbooks ({COLUMNS}, created_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)"),
        params![handbook.id, handbook.space, &handbook.title, from, until, handbook.lang, handbook.version, at],
    )?;
    for (position, chapter) in (1_i64..).zip(&handbook.chapters) {
        tx.execute(
            "INSERT INTO chapters (id, handbook_id, position, title, body, version) VALUES ($1, $2, $3, $4, $5, $6)",
            params![chapter.id, handbook.id, position, &chapter.title, &chapter.body, chapter.version],
        )?;
    }
    for (position, tool) in (1_i64..).zip(&handbook.tools) {
        tx.execute(
            "INSERT INTO tools (id, handbook_id, kind, position, name) VALUES ($1, $2, $3, $4, $5)",
            params![tool.id, handbook.id, tool.kind.name(), position, &tool.name],
        )?;
    }
    Ok(())
}

/// The handbook with this id, with its chapters and tools: three statements.
pub fn get(tx: &mut Tx<'_>, id: HandbookId) -> Result<Handbook> {
    let mut handbook =
        tx.one(&format!("SELECT {COLUMNS} FROM handbooks WHERE id = $1 AND removed_at IS NULL"), params![id], read)?;
    handbook.chapters = tx.query(
        "SELECT id, title, body, version FROM chapters WHERE handbook_id = $1 ORDER BY position",
        params![id],
        read_chapter,
    )?;
    handbook.tools = tools(tx, id)?;
    Ok(handbook)
}

/// Those of these handbooks that are there, with their chapters and tools, each with whether a public plan follows it.
/// Four statements.
pub fn these(tx: &mut Tx<'_>, ids: &[HandbookId]) -> Result<Vec<(Handbook, bool)>> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let (places, values) = places(ids);
    let select = format!("SELECT {COLUMNS} FROM handbooks WHERE id IN ({places}) AND removed_at IS NULL");
    let mut found: Vec<(Handbook, bool)> = tx.query(&select, &values, |row| Ok((read(row)?, false)))?;
    let select = format!(
        "SELECT id, title, body, version, handbook_id FROM chapters WHERE handbook_id IN ({places}) ORDER BY position"
    );
    let chapters = tx.query(&select, &values, |row| Ok((row.id::<HandbookId>(4)?, read_chapter(row)?)))?;
    let select = format!(
        "SELECT id, kind, name, handbook_id FROM tools WHERE handbook_id IN ({places}) ORDER BY kind, position"
    );
    let tools = tx.query(&select, &values, |row| Ok((row.id::<HandbookId>(3)?, read_tool(row)?)))?;
    let select = format!(
        "SELECT DISTINCT handbook_id FROM plans WHERE handbook_id IN ({places}) AND visibility = 'public' \
         AND removed_at IS NULL"
    );
    let public: Vec<HandbookId> = tx.query(&select, &values, |row| row.id(0))?;
    for (handbook, is_public) in &mut found {
        let id = handbook.id;
        handbook.chapters = chapters.iter().filter(|(of, _)| *of == id).map(|(_, one)| one.clone()).collect();
        handbook.tools = tools.iter().filter(|(of, _)| *of == id).map(|(_, one)| one.clone()).collect();
        *is_public = public.contains(&id);
    }
    Ok(found)
}

/// A space's handbooks without chapters and tools, the latest term first.
pub fn of_space(tx: &mut Tx<'_>, space: SpaceId) -> Result<Vec<Handbook>> {
    tx.query(
        &format!(
            "SELECT {COLUMNS} FROM handbooks WHERE space_id = $1 AND removed_at IS NULL \
             ORDER BY term_from DESC, created_at DESC"
        ),
        params![space],
        read,
    )
}

/// The handbooks of all spaces of one kind without chapters and tools, the latest term first.
pub fn of_kind(tx: &mut Tx<'_>, kind: &str) -> Result<Vec<Handbook>> {
    tx.query(
        &format!(
            "SELECT {COLUMNS} FROM handbooks WHERE removed_at IS NULL \
             AND space_id IN (SELECT id FROM spaces WHERE kind = $1) ORDER BY term_from DESC, created_at DESC"
        ),
        params![kind],
        read,
    )
}

/// The handbooks that a public plan follows.
pub fn of_public_plans(tx: &mut Tx<'_>) -> Result<Vec<HandbookId>> {
    tx.query(
        "SELECT DISTINCT handbook_id FROM plans \
         WHERE visibility = 'public' AND removed_at IS NULL AND handbook_id IS NOT NULL",
        params![],
        |row| row.id(0),
    )
}

/// A handbook's toolkit in order.
pub fn tools(tx: &mut Tx<'_>, handbook: HandbookId) -> Result<Vec<Tool>> {
    tx.query(
        "SELECT id, kind, name FROM tools WHERE handbook_id = $1 ORDER BY kind, position",
        params![handbook],
        read_tool,
    )
}

/// Saves title, term and language; false where somebody else saved a later version first.
pub fn update(tx: &mut Tx<'_>, handbook: &Handbook) -> Result<bool> {
    let (from, until) = handbook.term.unzip();
    let changed = tx.execute(
        "UPDATE handbooks SET title = $2, term_from = $3, term_until = $4, lang = $5, version = version + 1 \
         WHERE id = $1 AND version = $6 AND removed_at IS NULL",
        params![handbook.id, &handbook.title, from, until, handbook.lang, handbook.version],
    )?;
    Ok(changed == 1)
}

/// Takes a handbook back: it is kept, and found by nobody.
pub fn remove(tx: &mut Tx<'_>, id: HandbookId, at: Moment) -> Result<()> {
    tx.execute("UPDATE handbooks SET removed_at = $2 WHERE id = $1 AND removed_at IS NULL", params![id, at])?;
    Ok(())
}

/// A chapter of a handbook.
pub fn chapter(tx: &mut Tx<'_>, handbook: HandbookId, id: ChapterId) -> Result<Chapter> {
    tx.one(
        "SELECT id, title, body, version FROM chapters WHERE id = $1 AND handbook_id = $2",
        params![id, handbook],
        read_chapter,
    )
}

/// Gives a chapter its place. What it says stays the same version.
pub fn place_chapter(tx: &mut Tx<'_>, id: ChapterId, position: i64) -> Result<()> {
    tx.execute("UPDATE chapters SET position = $2 WHERE id = $1", params![id, position])?;
    Ok(())
}

/// Adds a chapter at the end.
pub fn insert_chapter(tx: &mut Tx<'_>, handbook: HandbookId, chapter: &Chapter) -> Result<()> {
    tx.execute(
        &format!(
            "INSERT INTO chapters (id, handbook_id, position, title, body, version) \
             SELECT $1, $2, {}, $3, $4, $5 FROM chapters WHERE handbook_id = $2",
            super::NEXT_POSITION
        ),
        params![chapter.id, handbook, &chapter.title, &chapter.body, chapter.version],
    )?;
    Ok(())
}

/// Saves a chapter; false where somebody else saved a later version first.
pub fn update_chapter(tx: &mut Tx<'_>, chapter: &Chapter) -> Result<bool> {
    let changed = tx.execute(
        "UPDATE chapters SET title = $2, body = $3, version = version + 1 WHERE id = $1 AND version = $4",
        params![chapter.id, &chapter.title, &chapter.body, chapter.version],
    )?;
    Ok(changed == 1)
}

/// Removes a chapter of a handbook; false where there is none such.
pub fn remove_chapter(tx: &mut Tx<'_>, handbook: HandbookId, chapter: ChapterId) -> Result<bool> {
    let removed = tx.execute("DELETE FROM chapters WHERE id = $1 AND handbook_id = $2", params![chapter, handbook])?;
    Ok(removed == 1)
}

/// Makes these the handbook's toolkit, in this order: those that were there keep their measures.
pub fn set_tools(tx: &mut Tx<'_>, handbook: HandbookId, tools: &[Tool]) -> Result<()> {
    let before = self::tools(tx, handbook)?;
    for gone in before.iter().filter(|tool| !tools.iter().any(|other| other.id == tool.id)) {
        remove_tool(tx, handbook, gone.id)?;
    }
    for (position, tool) in (1_i64..).zip(tools) {
        tx.execute(
            "INSERT INTO tools (id, handbook_id, kind, position, name) VALUES ($1, $2, $3, $4, $5) \
             ON CONFLICT (id) DO UPDATE SET position = excluded.position, name = excluded.name",
            params![tool.id, handbook, tool.kind.name(), position, &tool.name],
        )?;
    }
    Ok(())
}

/// Removes a tool of a handbook from the toolkit; measures that were taken from it stay, without it.
fn remove_tool(tx: &mut Tx<'_>, handbook: HandbookId, tool: ToolId) -> Result<()> {
    tx.execute("UPDATE measures SET tool_id = NULL WHERE tool_id = $1", params![tool])?;
    tx.execute("DELETE FROM tools WHERE id = $1 AND handbook_id = $2", params![tool, handbook])?;
    Ok(())
}

fn read(row: &Row<'_>) -> Result<Handbook> {
    Ok(Handbook {
        id: row.id(0)?,
        space: row.id(1)?,
        title: row.text(2)?,
        term: row.maybe_int(3)?.zip(row.maybe_int(4)?),
        lang: row.lang(5)?,
        version: row.int(6)?,
        chapters: Vec::new(),
        tools: Vec::new(),
    })
}

fn read_chapter(row: &Row<'_>) -> Result<Chapter> {
    Ok(Chapter { id: row.id(0)?, title: row.text(1)?, body: row.text(2)?, version: row.int(3)? })
}

fn read_tool(row: &Row<'_>) -> Result<Tool> {
    Ok(Tool { id: row.id(0)?, kind: row.text(1)?.parse()?, name: row.text(2)? })
}
