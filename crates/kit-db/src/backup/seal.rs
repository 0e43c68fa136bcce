//! The end of an archive, which shows that nothing before it was changed, cut off or added.

use std::io::{self, Read, Write};

use sha2::{Digest, Sha256};

use kernel::hex;

/// A member with the hash, filled up to whole blocks, and the two empty blocks that end a tar archive.
const LENGTH: usize = 2_048;
const MEMBER: &str = "seal.sha256";

/// How much is read at a time.
const CHUNK: usize = 64 * 1_024;

/// Passes bytes on and hashes them; [`Sealing::finish`] puts the seal behind them.
pub(super) struct Sealing<W> {
    out: W,
    hash: Sha256,
}

impl<W: Write> Sealing<W> {
    pub(super) fn over(out: W) -> Self {
        Self { out, hash: Sha256::new() }
    }

    pub(super) fn finish(mut self) -> io::Result<()> {
        self.out.write_all(&seal(&self.hash.finalize())?)?;
        self.out.flush()
    }
}

impl<W: Write> Write for Sealing<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let written = self.out.write(bytes)?;
        self.hash.update(&bytes[..written]);
        Ok(written)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.out.flush()
    }
}

/// Passes everything but the seal on, and compares the seal at the end.
pub(super) struct Sealed<R> {
    from: R,
    hash: Sha256,
    /// What was read and not yet passed on; at the end, the seal.
    held: Vec<u8>,
    passed: usize,
    ended: bool,
}

impl<R: Read> Sealed<R> {
    pub(super) fn over(from: R) -> Self {
        Self { from, hash: Sha256::new(), held: Vec::new(), passed: 0, ended: false }
    }

    /// Whether the seal fits. Everything before it must have been read.
    pub(super) fn fits(self) -> io::Result<bool> {
        Ok(self.ended && self.held[self.passed..] == seal(&self.hash.finalize())?)
    }

    fn fill(&mut self) -> io::Result<()> {
        self.held.drain(..self.passed);
        self.passed = 0;
        let kept = self.held.len();
        self.held.resize(kept + CHUNK, 0);
        let read = self.from.read(&mut self.held[kept..]);
        self.held.truncate(kept + *read.as_ref().unwrap_or(&0));
        self.ended = read? == 0;
        Ok(())
    }
}

impl<R: Read> Read for Sealed<R> {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        loop {
            let ready = (self.held.len() - self.passed).saturating_sub(LENGTH).min(out.len());
            if ready > 0 || self.ended || out.is_empty() {
                let bytes = &self.held[self.passed..self.passed + ready];
                out[..ready].copy_from_slice(bytes);
                self.hash.update(bytes);
                self.passed += ready;
                return Ok(ready);
            }
            self.fill()?;
        }
    }
}

fn seal(hash: &[u8]) -> io::Result<Vec<u8>> {
    let text = hex(hash);
    let mut bytes = header(MEMBER, text.len() as u64, 0)?.as_bytes().to_vec();
    bytes.extend_from_slice(text.as_bytes());
    bytes.resize(LENGTH, 0);
    Ok(bytes)
}

/// A tar header of a plain file. Everything in it is given, so that the same content makes the same bytes.
pub(super) fn header(path: &str, size: u64, seconds: u64) -> io::Result<tar::Header> {
    let mut header = tar::Header::new_ustar();
    header.set_path(path)?;
    header.set_size(size);
    header.set_mode(0o600);
    header.set_mtime(seconds);
    header.set_cksum();
    Ok(header)
}

#[cfg(test)]
mod tests {
    use std::io::{Read, Write};

    use super::{LENGTH, Sealed, Sealing};

    fn sealed(content: &[u8]) -> Vec<u8> {
        let mut out = Vec::new();
        let mut sealing = Sealing::over(&mut out);
        sealing.write_all(content).unwrap();
        sealing.finish().unwrap();
        out
    }

    fn read(bytes: &[u8]) -> (Vec<u8>, bool) {
        let mut sealed = Sealed::over(bytes);
        let mut content = Vec::new();
        sealed.read_to_end(&mut content).unwrap();
        (content, sealed.fits().unwrap())
    }

    #[test]
    fn a_seal_fits_its_content_only() {
        for length in [0, 1, 511, 512, 70_000, 200_000] {
            let content: Vec<u8> = (0..length).map(|n| u8::try_from(n % 251).unwrap()).collect();
            let archive = sealed(&content);
            assert_eq!(archive.len(), content.len() + LENGTH);
            assert_eq!(read(&archive), (content, true));
            let mut longer = archive.clone();
            longer.push(0);
            assert!(!read(&longer).1);
            assert!(!read(&archive[..archive.len() - 1]).1);
        }
    }

    #[test]
    fn a_seal_alone_fits_nothing() {
        assert!(!read(&[]).1);
        assert!(!read(&[0; LENGTH]).1);
    }
}
