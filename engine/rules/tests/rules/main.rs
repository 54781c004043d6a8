//! The rules, tried on the shipped packs.

mod adventure;
mod effects;
mod fights;
mod fights_arena;
mod fights_creatures;
mod fights_deeds;
mod fights_ends;
mod fights_harm;
mod fights_powers;
mod fights_senses;
mod fights_stunts;
mod fights_walks;
mod golden;
mod heroes;
mod heroes_death;
mod heroes_growth;
mod heroes_numbers;
mod heroes_powers;
mod heroes_school;
mod leaks;
mod odds;
mod party;
mod play;
mod secrecy;
mod story;
mod world;
