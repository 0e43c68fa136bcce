use core_directory::rules::Scheme;
use core_directory::rules::import::{Choice, Field, Stage};
use kernel::Lang;
use kit_test::both;

use crate::given::{self, import, imported};

both!(given::migrations(), fn a_list_begins_with_what_its_heads_say(db) {
    let list = import(db, "organisation_name;country_code;gcom_id;extra\nStockholm;se;SE0001;x\n");
    let gcom = Field::Identifier(Scheme::Gcom);
    assert_eq!(list.mapping.fields, [Field::Name, Field::Country, gcom, Field::Ignore]);
    assert_eq!((list.stage, list.progress.rows, list.mapping.head_row), (Stage::Open, 1, 1));
    assert_eq!(given::count(db, "organisations"), 0);
});

both!(given::migrations(), fn a_list_with_the_same_heads_is_read_as_the_last_one(db) {
    let first = import(db, "id;nimi;namn\n297;Kuopio;Kuopio\n");
    let mut mapping = first.mapping.clone();
    mapping.fields[0] = Field::Identifier(Scheme::National);
    mapping.name_lang = Lang::Sv;
    db.write_here(|tx| core_directory::actions::map_columns(tx, &given::occasion(), (first.id, 1), &mapping)).unwrap();
    let untouched = import(db, "id;nimi;namn\n005;Alajärvi;Alajärvi\n");
    assert_eq!(untouched.mapping.fields[0], Field::Ignore, "what was not saved is not remembered");
    db.write_here(|tx| core_directory::actions::save_import(tx, &given::occasion(), (first.id, 2))).unwrap();
    let again = import(db, "id;nimi;namn\n009;Alavieska;Alavieska\n");
    assert_eq!(again.mapping, mapping);
    let other = imported(db, "nimi;maa\nOulu;FI\n", Choice::Skip);
    assert_eq!(other.mapping.name_lang, Lang::En, "a list with other heads is another kind");
});
