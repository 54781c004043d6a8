//! Drawing a [`Screen`](gesta_app::Screen): [`rows`] turns it into rows of text without limit downwards, [`frame`] puts the
//! part that fits into the terminal, between the facts above and the line, notice and keys below.

pub mod audit;
pub mod frame;
pub mod map;
pub mod passages;
pub mod rows;
