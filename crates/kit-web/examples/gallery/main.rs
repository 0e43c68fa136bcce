//! Writes pages of an imaginary city's plan with the real shell, components and styles into
//! `target/gallery`, to be looked at: `cargo run -p kit-web --example gallery`. `web/dist` must be built.

mod edit;
mod import;
mod measures;
mod others;
mod plan;
mod report;
mod surroundings;
mod year;

use std::error::Error;
use std::fs;
use std::path::Path;

use askama::Template;

fn main() -> Result<(), Box<dyn Error>> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let dist = root.join("web/dist");
    let gallery = root.join("target/gallery");
    if gallery.exists() {
        fs::remove_dir_all(&gallery)?;
    }
    fs::create_dir_all(&gallery)?;
    let mut names = Vec::new();
    for entry in fs::read_dir(&dist)? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        fs::copy(entry.path(), gallery.join(&name))?;
        names.push(name);
    }
    let look = surroundings::Look::new(&names);
    write(&gallery, "plan", &plan::Plan::sample(&look))?;
    write(&gallery, "goal", &plan::Goal::sample(&look))?;
    write(&gallery, "edit", &edit::Edit::sample(&look))?;
    write(&gallery, "measures", &measures::Measures::sample(&look))?;
    write(&gallery, "import", &import::Import::sample(&look))?;
    write(&gallery, "report", &report::Report::sample(&look))?;
    write(&gallery, "year", &year::Year::sample(&look))?;
    write(&gallery, "versions", &others::Versions::sample(&look))?;
    write(&gallery, "empty", &others::Empty::sample(&look))?;
    write(&gallery, "missing", &others::Missing::sample(&look))?;
    write(&gallery, "sign-in", &others::SignIn::sample(&look))?;
    Ok(())
}

fn write(gallery: &Path, name: &str, page: &impl Template) -> Result<(), Box<dyn Error>> {
    fs::write(gallery.join(format!("{name}.html")), page.render()?)?;
    Ok(())
}
