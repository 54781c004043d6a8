//! Pages drawn from their data: tables, trees, bars and check marks, from small pages made by hand.

use crate::draw::passages::StoryRows;
use crate::draw::rows::{Click, Row, page_rows};
use crate::look::Look;
use gesta_app::{
    BranchRow, Choice, Comparison, Detail, ItemSeen, Member, ObjectiveRow, Page, QuestMark, QuestRow, SavedGame,
    Screen, Section, SheetRow, TurnRow,
};
use gesta_content::Language;
use gesta_content::id::Id;

fn page(page: Page, detail: Detail, choices: Vec<Choice>, body: &[&str]) -> Screen {
    let body = body.iter().map(|line| (*line).to_owned()).collect();
    Screen { page, detail, choices, body, ..Screen::empty(Language::En) }
}

fn choice(number: u8, label: &str, detail: &str) -> Choice {
    Choice {
        number,
        label: label.to_owned(),
        chance: None,
        detail: detail.to_owned(),
        marked: false,
        markable: false,
        picture: None,
    }
}

fn rows(screen: &Screen, width: usize) -> Vec<Row> {
    page_rows(screen, &StoryRows::default(), Some(2), width, Look::PLAIN)
}

fn text(screen: &Screen, width: usize) -> String {
    let line = |row: &Row| row.line.spans.iter().map(|span| span.content.as_ref()).collect::<String>();
    rows(screen, width).iter().map(|row| line(row).trim_end().to_owned() + "\n").collect()
}

fn change(label: &str, before: &str, after: &str, better: Option<bool>) -> Comparison {
    Comparison { label: label.to_owned(), before: before.to_owned(), after: after.to_owned(), better }
}

fn inventory() -> Screen {
    let item = |number: u8, name: &str, worn: bool, facts: &[&str], compared: &[Comparison]| ItemSeen {
        id: Id::new("quay:thing").unwrap(),
        name: name.to_owned(),
        count: 1,
        slot: None,
        worn,
        facts: facts.iter().map(|fact| (*fact).to_owned()).collect(),
        compared: compared.to_vec(),
        pick: Some(number),
    };
    let mail = [change("armour class", "12", "14", Some(true)), change("Dexterity (Stealth)", "+5", "+3", Some(false))];
    let axe = [change("attack", "+4", "+3", Some(false)), change("damage", "1d4+2", "1d8+2", None)];
    let items = vec![
        item(1, "leather coat", true, &["+1 armour class", "worth 10 val"], &[]),
        item(2, "mail shirt", false, &["+3 armour class", "worth 50 val"], &mail),
        item(3, "boarding axe", false, &["1d8 damage"], &axe),
        item(4, "3 candles of the drowned sexton of Itria", false, &["gives light", "worth 1 val each"], &[]),
        item(5, "letter", false, &[], &[]),
    ];
    let choices = items.iter().map(|item| choice(item.pick.unwrap(), &item.name, "")).collect();
    page(Page::Inventory, Detail::Inventory(items), choices, &["You have 12 val.", "A number shows a thing."])
}

fn item() -> Screen {
    let Detail::Inventory(mut items) = inventory().detail else { return inventory() };
    let body = ["Rings of iron.", "+3 armour class", "armour class from 12 to 14", "Stealth from +5 to +3"];
    page(Page::Item, Detail::Inventory(vec![items.swap_remove(1)]), vec![choice(1, "Put it on", "")], &body)
}

fn sheet() -> Screen {
    let row = |label: &str, value: &str, note: &str| SheetRow {
        label: label.to_owned(),
        value: value.to_owned(),
        note: note.to_owned(),
        ..SheetRow::default()
    };
    let section = |heading: &str, rows: Vec<SheetRow>| Section { heading: heading.to_owned(), rows };
    let bar = |label, value, bar| SheetRow { bar: Some(bar), ..row(label, value, "") };
    let changed = |label, before: &str, after: &str| SheetRow {
        change: Some(change(label, before, after, Some(true))),
        ..row(label, &format!("from {before} to {after}"), "")
    };
    let sections = vec![
        section(
            "In numbers",
            vec![
                bar("Hit points", "7/9", (7, 9)),
                bar("Energy", "0/20", (0, 20)),
                row("Armour class", "13", ""),
                bar("Experience", "120/300", (120, 300)),
                row("Sees in the dark as in dim light", "", ""),
            ],
        ),
        section("Attributes", vec![row("Strength", "8 (-1)", ""), row("Dexterity", "16 (+3)", "")]),
        section("Attacks", vec![row("knife", "+5 to hit, 1d4+3 damage", "not in the hand")]),
        section("Saves", vec![row("Strength", "-1", ""), row("Dexterity", "+5", "trained")]),
        section(
            "Talents",
            vec![row("Light fingers", "1/2", "Once in a rest you may take a thing unseen from a table.")],
        ),
        section("With the next level", vec![changed("hit points", "9", "15"), changed("slots", "2", "3")]),
    ];
    let chosen = vec![choice(1, "Talent: Cat's fall", "Falls hurt you half as much.")];
    page(Page::Sheet, Detail::Sheet(sections), chosen, &["In numbers", "You have something to choose."])
}

fn branches() -> Screen {
    let rows = [("main", 0, false), ("branch_2", 1, false), ("branch_3", 2, true), ("branch_4", 1, false)];
    let branch = |(name, level, current): (&str, u8, bool)| BranchRow {
        name: name.to_owned(),
        depth: 9,
        current,
        fork: None,
        level,
    };
    let choices = vec![
        choice(1, "Line 1", "12 events of its own"),
        choice(
            2,
            "   Line 2",
            "8 events of its own. It leaves Line 1 at turn 2: Talk to Itria about the toll and the ledger",
        ),
        choice(3, "      Line 3", "the line that goes on, 9 turns so far. It leaves Line 2 after turn 5: Wait"),
        choice(4, "   Line 4", "one event of its own"),
    ];
    page(Page::Branches, Detail::Branches(rows.map(branch).into()), choices, &["A number goes on with a line."])
}

fn quests() -> Screen {
    let objective = |text: &str, done| ObjectiveRow { text: text.to_owned(), done };
    let quest = |title: &str, text: &str, state, objectives| QuestRow {
        title: title.to_owned(),
        text: text.to_owned(),
        state,
        objectives,
    };
    let first = vec![
        objective("Find the ledger", true),
        objective("Carry it over the causeway before the tide comes back in the evening", false),
        objective("Tell the widow (if you like)", false),
    ];
    let rows = vec![
        quest("The toll ledger", "The ledger has to be at the tower by night.", QuestMark::Open, first),
        quest("The bell (gone wrong, not over)", "It hangs cracked.", QuestMark::Failing, vec![]),
        quest("A debt (over)", "Paid.", QuestMark::Done, vec![objective("Pay it", true)]),
        quest("The ferryman (failed)", "He has gone.", QuestMark::Failed, vec![]),
    ];
    page(Page::Quests, Detail::Quests(rows), vec![], &[])
}

fn party() -> Screen {
    let member = |name: &str, facts: &[&str], hit_points| Member {
        name: name.to_owned(),
        facts: facts.iter().map(|fact| (*fact).to_owned()).collect(),
        hit_points,
    };
    let members = vec![
        member("Ines", &["you", "hit points 7/9"], Some((7, 9))),
        member(
            "Bruna of the Salt Stair",
            &["played by Ana", "Level 2", "Warden", "hit points 0/14", "down"],
            Some((0, 14)),
        ),
        member("the dog", &["goes along with you"], None),
    ];
    let chosen = vec![choice(1, "Send the dog away", "")];
    page(Page::Party, Detail::Party(members), chosen, &["Ines", "Bruna", "the dog", "Nobody else goes along."])
}

fn saves() -> Screen {
    let save = |number: u8, name: &str, summary: &str, line: &str, played: &str| SavedGame {
        name: name.to_owned(),
        summary: summary.to_owned(),
        line: line.to_owned(),
        played: played.to_owned(),
        pick: Some(number),
    };
    let last = "The tide has gone out as far as it goes, and the causeway shines like the back of a fish.";
    let saves = vec![
        save(1, "old-tide", "Ines, the causeway, day 1, 17:40", last, "Played on 2026-11-22"),
        save(2, "broken", "The file is damaged.", "", ""),
    ];
    let choices = saves.iter().map(|save| choice(save.pick.unwrap(), &save.name, "")).collect();
    page(Page::Saves, Detail::Saves(saves), choices, &[])
}

fn history() -> Screen {
    let turn = |number: u64, when: &str, place: &str, did: &str, pick| TurnRow {
        number,
        when: when.to_owned(),
        place: place.to_owned(),
        did: did.to_owned(),
        found: if number == 9 { "…a bell hangs over the door…".to_owned() } else { String::new() },
        pick,
    };
    let turns = vec![
        turn(8, "Day 1, 9:05", "The quay", "Wait", None),
        turn(9, "Day 1, 9:40", "The quay", "Talk to Itria", Some(3)),
        turn(10, "Day 1, 17:40", "The counting room", "Search the counting room for the ledger of the toll", Some(1)),
    ];
    let choices = vec![
        choice(1, "Turn 10", ""),
        choice(2, "Turn 9: Talk to Itria", "In a note: the bell"),
        choice(3, "Turn 9", ""),
    ];
    page(Page::History, Detail::History(turns), choices, &["A number shows a turn."])
}

fn all() -> [(&'static str, Screen); 8] {
    [
        ("inventory", inventory()),
        ("item", item()),
        ("sheet", sheet()),
        ("branches", branches()),
        ("quests", quests()),
        ("party", party()),
        ("saves", saves()),
        ("history", history()),
    ]
}

#[test]
fn each_page_is_drawn_from_its_data() {
    for (name, screen) in all() {
        insta::assert_snapshot!(format!("drawn_{name}_78"), text(&screen, 78));
        insta::assert_snapshot!(format!("drawn_{name}_60"), text(&screen, 60));
    }
}

#[test]
fn every_choice_of_a_drawn_page_is_clicked_by_its_rows_and_marked() {
    for (name, screen) in all() {
        let rows = rows(&screen, 78);
        for choice in &screen.choices {
            let its: Vec<&Row> = rows.iter().filter(|row| row.pick == Some(choice.number)).collect();
            let clicked = its.iter().all(|row| row.spots.iter().any(|spot| spot.click == Click::Pick(choice.number)));
            assert!(!its.is_empty() && clicked, "{name}: {}", choice.number);
        }
    }
}

#[test]
fn no_width_makes_a_drawn_row_wider_than_the_page() {
    for (name, screen) in all() {
        for width in 8..140 {
            let wide = rows(&screen, width).into_iter().find(|row| row.line.width() > width);
            assert!(wide.is_none(), "{name} in {width}: {wide:?}");
        }
    }
}

#[test]
fn long_names_shorten_a_bar_and_keep_short_notes_beside_their_numbers() {
    let row = |label: &str, value: &str, note: &str, bar| SheetRow {
        label: label.to_owned(),
        value: value.to_owned(),
        note: note.to_owned(),
        bar,
        change: None,
    };
    let figures = vec![
        row("Vida", "13/13", "", Some((13, 13))),
        row("Clase de armadura", "13", "", None),
        row("Experiencia", "120/300", "", Some((120, 300))),
    ];
    let skills = vec![row("Aguante", "+4", "con formación", None), row("Trato con animales", "+1", "", None)];
    let next = vec![
        row("Clase de armadura", "15", "", None),
        row("Nuevo", "El hombro por delante", "", None),
        row("espada", "+6 para acertar, 1d8+3 de daño", "no está en la mano", None),
    ];
    let section = |heading: &str, rows| Section { heading: heading.to_owned(), rows };
    let sections = vec![section("En números", figures), section("Habilidades", skills), section("Luego", next)];
    insta::assert_snapshot!("drawn_sheet_es_78", text(&page(Page::Sheet, Detail::Sheet(sections), vec![], &[]), 78));
}
