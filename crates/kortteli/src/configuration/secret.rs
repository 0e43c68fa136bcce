use std::fs;
use std::io::{ErrorKind, Write as _};
use std::path::Path;

use kernel::{Chance, Fault, Refusal, Result};
use kit_web::secret::Secret;

/// The longest password, in bytes.
const PASSWORD_LIMIT: usize = 4_096;

/// The secret of this file. Where there is none, 32 random bytes are written there, readable for the owner alone.
pub fn read_or_make(file: &Path, chance: &Chance) -> Result<Secret> {
    match fs::read(file) {
        Ok(bytes) => of_bytes(file, &bytes),
        Err(error) if error.kind() == ErrorKind::NotFound => make(file, chance),
        Err(error) => Err(unreadable(file, &error)),
    }
}

fn make(file: &Path, chance: &Chance) -> Result<Secret> {
    let bytes = chance.bytes::<32>();
    let draft = file.with_extension(format!("{:016x}", u64::from_le_bytes(chance.bytes())));
    let doing = |error| Fault::because(format!("writing the secret {}", file.display()), error);
    write_private(&draft, &bytes).map_err(doing)?;
    // A link takes a name that is free or none at all, and its file is whole: however many start at once, one secret counts.
    let linked = fs::hard_link(&draft, file);
    fs::remove_file(&draft).map_err(doing)?;
    match linked {
        Ok(()) => Ok(Secret::new(bytes)),
        Err(error) if error.kind() == ErrorKind::AlreadyExists => {
            of_bytes(file, &fs::read(file).map_err(|error| unreadable(file, &error))?)
        }
        Err(error) => Err(doing(error).into()),
    }
}

fn write_private(file: &Path, bytes: &[u8]) -> std::io::Result<()> {
    let mut options = fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut made = options.open(file)?;
    made.write_all(bytes)?;
    made.sync_all()
}

fn of_bytes(file: &Path, bytes: &[u8]) -> Result<Secret> {
    let bytes: [u8; 32] = bytes.try_into().or(Err(Refusal::new("secret-broken").with("file", file.display())))?;
    Ok(Secret::new(bytes))
}

/// The password in this file, without the end of its line.
pub fn read_password(file: &Path) -> Result<String> {
    let text = fs::read_to_string(file).map_err(|error| unreadable(file, &error))?;
    let password = text.trim_end_matches(['\r', '\n']);
    if password.is_empty() || password.len() > PASSWORD_LIMIT {
        return Err(Refusal::new("password-file-empty").with("file", file.display()).into());
    }
    Ok(password.to_owned())
}

fn unreadable(file: &Path, error: &std::io::Error) -> kernel::Error {
    Refusal::new("file-unreadable").with("file", file.display()).with("reason", error).into()
}
