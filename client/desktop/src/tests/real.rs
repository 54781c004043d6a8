//! What players see: every page of the shipped adventure by accessible name, at 100 % and at 200 %, in both languages.

use crate::tests::reader;
use bevy_egui::egui::accesskit::Role;
use egui_kittest::kittest::{AccessKitNode, NodeT, Queryable};
use gesta_app::{Page, Screen};
use gesta_content::Language;
use gesta_specimen::specimens;

const SIZES: [(f32, [f32; 2]); 3] = [(1.0, [1100.0, 760.0]), (2.0, [1280.0, 800.0]), (2.0, [640.0, 480.0])];

/// What a page says that must not be lost, where it is read and not drawn.
fn said(screen: &Screen) -> Vec<&str> {
    use Page::{Audit, Branches, Party, Quests, Sheet};
    let drawn = matches!(screen.page, Audit | Branches | Party | Quests | Sheet);
    let body = screen.body.iter().filter(|_| !drawn).map(|line| line.trim());
    body.filter(|line| !line.is_empty()).collect()
}

fn has(node: &AccessKitNode<'_>, text: &str) -> bool {
    let texts = [node.label(), node.value()];
    texts.into_iter().flatten().any(|said| said.contains(text))
}

#[test]
fn every_page_says_what_it_has_and_keeps_inside_the_window() {
    for language in Language::ALL {
        for specimen in specimens(language) {
            for (scale, size) in SIZES {
                let screen = &specimen.screen;
                let about = format!("{} in {language} at {scale} in {size:?}", specimen.name);
                let harness = reader(screen.clone(), scale, size);
                for text in said(screen) {
                    assert!(harness.query_all_by(|node| has(node, text)).count() > 0, "{about}: {text}");
                }
                for choice in &screen.choices {
                    let name = format!("{}. {}", choice.number, choice.label.trim());
                    let found = harness.query_all_by(|node| node.role() == Role::Button && has(node, &name)).count();
                    assert!(found > 0, "{about}: {name}");
                }
                for role in [Role::Button, Role::Label, Role::TextInput] {
                    for node in harness.query_all_by_role(role) {
                        let place = node.rect();
                        let name = node.accesskit_node().label().or(node.value()).unwrap_or_default();
                        // The drawn map scrolls sideways where it has no room.
                        let inside = place.left() >= 0.0 && place.right() <= size[0] + 0.5;
                        assert!(inside || screen.page == Page::Map, "{about}: {name} at {place:?}");
                    }
                }
            }
        }
    }
}
