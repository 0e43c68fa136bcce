use super::{read, refusal, shown};

const TEXT: &str = "Väylävirasto ja Öljysatama päättävät – hyvä, Åbo! Kehittäminen käynnistyy pääsiäisenä.";

fn text_of(bytes: &[u8]) -> String {
    shown(&read("plan.txt", bytes).unwrap()).join("\n")
}

#[test]
fn the_letters_come_out_right_whatever_they_were_saved_in() {
    let utf_16 = |unit: fn(u16) -> [u8; 2], mark: bool| -> Vec<u8> {
        mark.then_some(0xFEFF).into_iter().chain(TEXT.encode_utf16()).flat_map(unit).collect()
    };
    let mut with_mark = b"\xEF\xBB\xBF".to_vec();
    with_mark.extend_from_slice(TEXT.as_bytes());
    let windows = encoding_rs::WINDOWS_1252.encode(TEXT).0.into_owned();
    let mac = encoding_rs::MACINTOSH.encode(TEXT).0.into_owned();
    let twice: String = windows_of(TEXT);
    let cases: [(&str, Vec<u8>); 9] = [
        ("UTF-8", TEXT.as_bytes().to_vec()),
        ("UTF-8 with mark", with_mark),
        ("UTF-16 little", utf_16(u16::to_le_bytes, true)),
        ("UTF-16 big", utf_16(u16::to_be_bytes, true)),
        ("UTF-16 little without mark", utf_16(u16::to_le_bytes, false)),
        ("UTF-16 big without mark", utf_16(u16::to_be_bytes, false)),
        ("Windows", windows),
        ("Mac", mac),
        ("UTF-8 saved twice", twice.into_bytes()),
    ];
    for (name, bytes) in cases {
        assert_eq!(text_of(&bytes), TEXT, "{name}");
    }
}

/// What a program shows that takes UTF-8 for Windows-1252.
fn windows_of(text: &str) -> String {
    encoding_rs::WINDOWS_1252.decode_without_bom_handling(text.as_bytes()).0.into_owned()
}

#[test]
fn a_few_signs_that_no_one_sees_are_dropped() {
    let long = format!("{}kehittä\u{2}minen", "Kaupunki vaikuttaa. ".repeat(20));
    assert!(text_of(long.as_bytes()).ends_with("kehittäminen"));
    assert_eq!(refusal("plan.txt", "\u{1}\u{2}kissa\u{3}".as_bytes()).code, "file-encoding");
}

#[test]
fn letters_in_two_signs_and_ligatures_are_made_one() {
    assert_eq!(text_of("pa\u{308}a\u{308}to\u{308}s, A\u{30a}bo".as_bytes()), "päätös, Åbo");
    assert_eq!(text_of("e\u{fb00}ekti, \u{fb01}nanssi".as_bytes()), "effekti, finanssi");
    assert_eq!(text_of("n.\u{a0}175\u{a0}000 asu\u{ad}kasta\u{200b}".as_bytes()), "n. 175 000 asukasta");
}

#[test]
fn what_would_come_out_wrong_is_refused() {
    // The time before Windows (code page 850), Russian (1251), half of a sign, lost letters.
    let cases: [&[u8]; 4] = [
        b"P\x84\x84t\x94s v\x84yl\x84st\x84 tehd\x84\x84n syksyll\x84, ja t\x94it\x84 jatketaan.",
        b"\xCF\xEB\xE0\xED \xE3\xEE\xF0\xEE\xE4\xE0 \xED\xE0 \xE1\xF3\xE4\xF3\xF9\xE8\xE9 \xE3\xEE\xE4",
        b"\xFF\xFEa\0b\0\x00\xD8",
        "P\u{fffd}\u{fffd}t\u{fffd}s v\u{fffd}yl\u{fffd}st\u{fffd}".as_bytes(),
    ];
    for bytes in cases {
        assert_eq!(refusal("plan.txt", bytes).code, "file-encoding", "{:?}", String::from_utf8_lossy(bytes));
    }
}
