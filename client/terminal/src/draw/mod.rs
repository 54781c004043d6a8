//! Drawing a [`Screen`](gesta_app::Screen): [`rows`] turns it into rows of text without limit downwards, [`frame`] puts the
//! part that fits into the terminal, between the facts above and the line, notice and keys below.

pub mod aside;
pub mod audit;
pub mod bar;
pub mod branches;
pub mod change;
pub mod frame;
pub mod hints;
pub mod history;
pub mod inventory;
pub mod item;
pub mod map;
pub mod party;
pub mod passages;
pub mod quests;
pub mod rows;
pub mod saves;
pub mod scenery;
pub mod sheet;
pub mod table;
pub mod terms;
