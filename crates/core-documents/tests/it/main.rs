//! Documents as a reader gets them: built from whole documents, checked as files.

#[cfg(test)]
mod files;
#[cfg(test)]
mod given;
#[cfg(test)]
mod goals;
#[cfg(test)]
mod typeset_report;
#[cfg(test)]
mod word_report;
