use askama::Template;
use kit_web::compare::Compared;
use kit_web::form_view::{Choice, Choices, ErrorSummary, Field, Hidden};
use kit_web::list_view::{Column, Download, FilterTag, Pager, PagerStep, Sorted};
use kit_web::shell::{Account, Assets, Link, Notice, NoticeKind, Shell, ShellWords, Switch, Theme};
use kit_web::state::State;
use kit_web::tree::TreeItem;
use scraper::{Html, Selector};

#[derive(Template)]
#[template(path = "every_component.html")]
struct EveryComponent {
    shell: Shell,
    title: Field,
    text: Field,
    choices: Choices,
    many: Choices,
    summary: Option<ErrorSummary>,
    hidden: Vec<Hidden>,
    columns: Vec<Column>,
    filters: Vec<FilterTag>,
    pager: Pager,
    downloads: Vec<Download>,
    tree: Vec<TreeItem>,
    versions: Vec<Compared>,
    state_word: String,
}

fn shell() -> Shell {
    Shell {
        lang: kernel::Lang::Fi,
        theme: Theme::Auto,
        title: "Kaikki osat".into(),
        site_name: "Kortteli".into(),
        place: "Esimerkkilä".into(),
        home_href: "/".into(),
        nav: vec![Link::new("Suunnitelma", "/plan").current_if(true)],
        search: "/search",
        account: Account::SignedIn {
            name: "Yhteyspäällikkö".into(),
            acting_for: "Esimerkkilän kaupunki".into(),
            href: "/me".into(),
            sign_out_action: "/sign-out".into(),
            sign_out_hidden: vec![Hidden::new("nonce", "n1")],
        },
        languages: vec![Switch {
            label: "Svenska".into(),
            href: "/sv".into(),
            current: false,
            lang: Some(kernel::Lang::Sv),
        }],
        themes: vec![Switch { label: "Tumma".into(), href: "/t".into(), current: false, lang: None }],
        breadcrumbs: vec![Link::new("Etusivu", "/")],
        notice: Some(Notice { kind: NoticeKind::Done, title: "Tavoite on tallennettu".into(), ..Notice::default() }),
        assets: Assets {
            styles: vec!["/a.css".into()],
            script: "/a.js".into(),
            font: "/f.woff2".into(),
            icon: "/i.svg".into(),
        },
        words: ShellWords {
            skip: "Siirry sisältöön",
            menu: "Valikko",
            navigation: "Päävalikko",
            breadcrumbs: "Olet täällä",
            language: "Kieli",
            theme: "Värit",
            sign_in: "Kirjaudu",
            sign_out: "Kirjaudu ulos",
            acting_for: "edustaa",
            footer: "Palvelusta",
            about: "Kortteli on kaupunkien yhteinen työtila.",
            draft_kept: "Luonnos tallessa tässä selaimessa klo",
            draft_back: "Aiemmin kirjoittamasi on palautettu",
            search: "Hae koko palvelusta",
            search_go: "Hae",
            sending: "Lähetetään…",
        },
        printed: "Tulostettu 22.11.2026".into(),
        footer: vec![Link::new("Saavutettavuusseloste", "/accessibility")],
    }
}

fn every_component() -> Html {
    let title =
        Field::new("title", "Otsikko").hint("Lyhyesti").value("a \"b\" <c>").error(Some("Kirjoita otsikko".into()));
    let summary = ErrorSummary::of("Tarkista tiedot", [&title]);
    let page = EveryComponent {
        shell: shell(),
        text: Field::new("text", "Perustelu").value("\nrivi").limit(500),
        choices: Choices::one(
            Field::new("kind", "Laji").value("b"),
            vec![Choice::new("a", "A").hint("ensin"), Choice::new("b", "B")],
        ),
        many: Choices::many(
            Field::new("who", "Ketkä"),
            vec![Choice::new("x", "X").chosen_if(true), Choice::new("y", "Y")],
        ),
        summary,
        title,
        hidden: vec![Hidden::new("version", "3")],
        columns: vec![
            Column::new("Tavoite").sort("?sort=a", Sorted::Down),
            Column::new("Tila"),
            Column::new("Määrä").number(),
        ],
        filters: vec![FilterTag { label: "Tila: myöhässä".into(), href: "?".into() }],
        pager: Pager {
            label: "Sivut".into(),
            previous: None,
            next: Some(("Seuraava".into(), "?page=2".into())),
            pages: vec![
                PagerStep::Page { number: "1".into(), label: "Sivu 1".into(), href: "?page=1".into(), current: true },
                PagerStep::Gap,
            ],
        },
        downloads: vec![Download::new("CSV", "/list.csv")],
        tree: vec![TreeItem::new("1", "Raide").with(vec![TreeItem::new("1.1", "Kaksoisraide")])],
        versions: vec![
            Compared { name: "v".into(), label: "Otsikko".into(), theirs: "a".into(), yours: "b".into() },
            Compared { name: "w".into(), label: "Peruste".into(), theirs: "c".into(), yours: "c".into() },
        ],
        state_word: "myöhässä".into(),
    };
    Html::parse_document(&page.render().unwrap())
}

fn count(page: &Html, selector: &str) -> usize {
    page.select(&Selector::parse(selector).unwrap()).count()
}

#[test]
fn the_shell_says_where_one_is() {
    let page = every_component();
    assert_eq!(count(&page, "html[lang=fi][data-theme=auto]"), 1);
    assert_eq!(count(&page, "main#main h1"), 1);
    assert_eq!(count(&page, "header a[aria-current=page]"), 1);
    assert_eq!(count(&page, "header form[method=post] input[name=nonce][value=n1]"), 1);
    assert_eq!(count(&page, "[style]"), 0, "the content security policy forbids inline styles");
    assert_eq!(count(&page, "script:not([src])"), 0, "and inline scripts");
}

#[test]
fn an_error_is_linked_from_the_summary_and_tied_to_its_field() {
    let page = every_component();
    assert_eq!(count(&page, ".govuk-error-summary a[href='#title']"), 1);
    assert_eq!(count(&page, "input#title[aria-invalid=true][aria-describedby='title-hint title-error']"), 1);
    assert_eq!(count(&page, "label[for=title]"), 1);
}

#[test]
fn what_was_typed_comes_back_letter_for_letter() {
    let page = every_component();
    let input = page.select(&Selector::parse("input#title").unwrap()).next().unwrap();
    assert_eq!(input.value().attr("value"), Some("a \"b\" <c>"));
    let textarea = page.select(&Selector::parse("textarea#text").unwrap()).next().unwrap();
    assert_eq!(textarea.text().collect::<String>(), "\nrivi");
}

#[test]
fn every_id_is_used_once() {
    let page = every_component();
    let mut ids: Vec<_> =
        page.select(&Selector::parse("[id]").unwrap()).filter_map(|element| element.value().attr("id")).collect();
    ids.sort_unstable();
    let all = ids.len();
    ids.dedup();
    assert_eq!(ids.len(), all);
}

#[test]
fn a_list_stays_a_table_for_those_who_hear_it() {
    let page = every_component();
    assert_eq!(count(&page, "table[role=table] > caption"), 1);
    assert_eq!(count(&page, "th[role=columnheader][aria-sort=descending]"), 1);
    assert_eq!(count(&page, "td[role=cell][data-label=Tila]"), 1);
}
