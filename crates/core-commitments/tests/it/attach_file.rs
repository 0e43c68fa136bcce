use core_commitments::actions::attach_file;
use core_commitments::rules::{FILE, Proof};
use core_documents::rules::file::FileName;
use core_documents::store::file;
use kit_test::both;

use crate::given::{self, happened_last, leave, occasion};

both!(given::migrations(), fn a_file_is_kept_with_its_space(db) {
    let city = given::city(db);
    let name = FileName::of("minutes.txt").unwrap();
    let content = given::files().keep(&name, &b"Decided"[..]).unwrap();
    let proof = db.write_here(|tx| attach_file(tx, &occasion(), &leave(&city), (&name, &content))).unwrap();
    let Proof::Record { kind, id } = &proof else { panic!("{proof:?}") };
    assert_eq!((kind.as_str(), proof.file()), (FILE, Some(id.as_str())));
    let kept = db.read_here(|tx| file::get(tx, city.space, id.parse()?)).unwrap();
    assert_eq!((kept.name.as_str(), kept.content), ("minutes.txt", content));
    assert_eq!(happened_last(db), "file.attached");
    let named = db.read_here(file::contents).unwrap();
    assert_eq!(named.len(), 1, "copies of the data take it along and look at it");
});
