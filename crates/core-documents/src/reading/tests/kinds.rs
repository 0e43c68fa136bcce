use std::io::{Cursor, Write};

use kernel::RefusalKind;

use super::{docx, docx_with, read, refusal, zip};
use crate::reading::limits;

#[test]
fn what_is_not_read_is_refused_by_what_it_is() {
    let cases: [(&str, &[u8], &str); 12] = [
        ("plan.txt", b"", "file-empty"),
        ("plan.md", b"  \n\t\r\n", "file-empty"),
        ("plan.docx", b"%PDF-1.7\n", "file-pdf"),
        ("plan.txt", b"junk before %PDF-1.4", "file-pdf"),
        ("plan.txt", b"\x89PNG\r\n\x1a\n....", "document-kind"),
        ("plan.md", b"\xFF\xD8\xFF\xE0\0\x10JFIF", "document-kind"),
        ("plan.txt", b"{\\rtf1\\ansi plan}", "document-kind"),
        ("plan.txt", b"<!DOCTYPE html><html><body>plan", "document-kind"),
        ("plan.xml", b"<?xml version=\"1.0\"?><plan/>", "document-kind"),
        ("plan", b"\x01\x00\x00\x07binary\x00\x00\x00", "document-kind"),
        ("plan.docx", b"\x00\x01\x02 no package", "file-damaged"),
        ("plan.docx", b"PK\x03\x04 cut off", "file-damaged"),
    ];
    for (name, bytes, code) in cases {
        assert_eq!(refusal(name, bytes).code, code, "{name}: {:?}", String::from_utf8_lossy(bytes));
    }
}

#[test]
fn a_text_may_begin_like_another_kind() {
    for text in ["BM Kaislaranta\nvaikuttaa", "MZ: plan", "RIFFs and plans", "%PD is no mark"] {
        assert!(read("plan.txt", text.as_bytes()).is_ok(), "{text}");
    }
}

#[test]
fn a_text_named_as_word_is_read_as_the_text_it_is() {
    assert!(read("plan.docx", "Vaikuttamissuunnitelma".as_bytes()).is_ok());
}

#[test]
fn a_file_too_large_says_the_limit_in_megabytes() {
    let refused = refusal("plan.txt", &vec![b'a'; limits::FILE_BYTES + 1]);
    assert_eq!((refused.code, refused.kind), ("file-too-large", RefusalKind::TooLarge));
    assert_eq!(refused.value("megabytes"), Some("20"));
    let refused = refusal("plan.txt", &b"word ".repeat(limits::TEXT_BYTES / 5 + 1));
    assert_eq!((refused.code, refused.value("megabytes")), ("file-too-large", Some("2")));
}

#[test]
fn packages_that_are_no_word_files_are_refused() {
    let sheet = zip(&[("[Content_Types].xml", b"<Types/>"), ("xl/workbook.xml", b"<workbook/>")]);
    assert_eq!(refusal("plan.xlsx", &sheet).code, "document-kind");
    let open_document = zip(&[("mimetype", b"application/vnd.oasis.opendocument.text"), ("content.xml", b"<x/>")]);
    assert_eq!(refusal("plan.odt", &open_document).code, "document-kind");
    assert_eq!(refusal("plan.docx", &zip(&[("a.txt", b"hello")])).code, "document-kind");
}

#[test]
fn an_ole_file_is_locked_or_old_or_another() {
    let ole = |stream: &str| {
        let mut file = cfb::CompoundFile::create(Cursor::new(Vec::new())).unwrap();
        file.create_stream(stream).unwrap().write_all(b"content").unwrap();
        file.flush().unwrap();
        file.into_inner().into_inner()
    };
    assert_eq!(refusal("plan.docx", &ole("EncryptedPackage")).code, "file-password");
    assert_eq!(refusal("plan.doc", &ole("WordDocument")).code, "file-old-doc");
    assert_eq!(refusal("plan.xls", &ole("Workbook")).code, "document-kind");
    assert_eq!(refusal("plan.doc", b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 cut off").code, "file-damaged");
}

#[test]
fn a_locked_entry_is_a_locked_file() {
    let mut bytes = docx("<w:p><w:r><w:t>plan</w:t></w:r></w:p>");
    // The flag of encryption, in the table of contents at the file's end.
    for at in 0..bytes.len() - 4 {
        if bytes[at..at + 4] == *b"PK\x01\x02" {
            bytes[at + 8] |= 1;
        }
    }
    assert_eq!(refusal("plan.docx", &bytes).code, "file-password");
}

#[test]
fn bombs_are_refused_before_they_burst() {
    let zeros = format!("<w:p><w:r><w:t>{}</w:t></w:r></w:p>", "0".repeat(30_000_000));
    assert_eq!(refusal("plan.docx", &docx(&zeros)).code, "file-bomb");
    let beside = docx_with("<w:p><w:r><w:t>plan</w:t></w:r></w:p>", &[("word/media/a.bin", &"0".repeat(5_000_000))]);
    assert_eq!(refusal("plan.docx", &beside).code, "file-bomb");
    let names: Vec<String> = (0..=limits::ENTRIES).map(|at| format!("word/{at}")).collect();
    let entries: Vec<(&str, &[u8])> = names.iter().map(|name| (name.as_str(), &b""[..])).collect();
    assert_eq!(refusal("plan.docx", &zip(&entries)).code, "file-bomb");
    let deep = format!("{}{}", "<w:sdt>".repeat(limits::DEPTH), "</w:sdt>".repeat(limits::DEPTH));
    assert_eq!(refusal("plan.docx", &docx(&deep)).code, "file-bomb");
    let rows = format!("<w:tbl>{}</w:tbl>", "<w:tr/>".repeat(limits::ROWS + 1));
    assert_eq!(refusal("plan.docx", &docx(&rows)).code, "file-bomb");
    let cells = format!("<w:tbl><w:tr>{}</w:tr></w:tbl>", "<w:tc/>".repeat(limits::CELLS + 1));
    assert_eq!(refusal("plan.docx", &docx(&cells)).code, "file-bomb");
}

#[test]
fn an_entry_that_lies_about_its_size_is_found_out_while_it_is_read() {
    let zeros = format!("<w:p><w:r><w:t>{}</w:t></w:r></w:p>", "0".repeat(30_000_000));
    let mut bytes = docx(&zeros);
    // Its size as the tables tell it: unpacked, 4 bytes behind the checksum and the packed size.
    for (mark, size) in [(*b"PK\x01\x02", 24), (*b"PK\x03\x04", 22)] {
        for at in 0..bytes.len() - 30 {
            if bytes[at..at + 4] == mark {
                bytes[at + size..at + size + 4].copy_from_slice(&1_000_u32.to_le_bytes());
            }
        }
    }
    assert!(["file-bomb", "file-damaged"].contains(&refusal("plan.docx", &bytes).code));
}

#[test]
fn document_types_and_entities_are_refused() {
    let part = b"<!DOCTYPE d [<!ENTITY a \"aaaa\">]><w:document xmlns:w=\"urn:w\"><w:body><w:p><w:r><w:t>&a;</w:t></w:r></w:p></w:body></w:document>";
    assert_eq!(refusal("plan.docx", &zip(&[("word/document.xml", part)])).code, "file-bomb");
    assert_eq!(refusal("plan.docx", &docx("<w:p><w:r><w:t>&unknown;</w:t></w:r></w:p>")).code, "file-damaged");
    assert_eq!(refusal("plan.docx", &docx("<w:p><w:r>")).code, "file-damaged");
    assert_eq!(refusal("plan.docx", &docx("<w:p/>")).code, "file-empty");
}
