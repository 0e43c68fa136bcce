use std::path::Path;

use kernel::{Fault, Result};

/// Below this much free room on a disk, in bytes, nobody should rely on writing.
pub const LEAST_FREE: u64 = 256 * 1024 * 1024;

/// The free room on the disk of this folder, in bytes, as far as this user may fill it.
pub fn free(folder: &Path) -> Result<u64> {
    let disk = rustix::fs::statvfs(folder)
        .map_err(|error| Fault::because(format!("asking for the room at {}", folder.display()), error))?;
    Ok(disk.f_bavail.saturating_mul(disk.f_frsize))
}
