//! [`Parts`]: the story in parts (a chapter, a day, a long stretch), and what each of them came to. Whoever goes on with a game
//! reads it again; a model that tells gets it instead of the turns themselves.

use crate::app::App;
use crate::detail::QuestMark;
use crate::input::Effect;
use crate::log::Log;
use crate::screen::PassageKind;
use gesta_content::id::ChapterId;
use gesta_content::{SanitizedText, TextArg, TextKey};
use gesta_rules::{SeatId, View};
use gesta_speech::{Happened, Point, Words, summed_up};
use gesta_table::Turn;
use std::collections::VecDeque;

/// The player's own turns after which a part ends where nothing else ends it.
const PART_TURNS_MAX: usize = 60;
/// Points that a part has at least, unless a chapter ends it: nobody wants to read what a quiet day came to.
const PART_POINTS_MIN: usize = 2;
/// Most sentences about a part.
const SENTENCES_MAX: usize = 6;
/// Most sentences about a part that is over, and most such parts, in what is told to who goes on.
const OLDER_SENTENCES_MAX: usize = 2;
const OLDER_PARTS_MAX: usize = 3;
/// Most things to be done that are told then.
const OPEN_MAX: usize = 3;
/// The player's own turns before which nothing is told: all of it is still on the screen.
const RECAP_TURNS_MIN: usize = 5;
/// Most points and parts that are kept; the oldest go first.
const POINTS_MAX: usize = 2_000;
const PARTS_MAX: usize = 200;

/// What a part came to, as a save has it: a heading in the first line, the sentences in the next.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeptPart {
    /// How deep the game was at its end.
    pub depth: u64,
    /// The model that summed it up, by the narrator's name; `None`: the built-in narrator.
    pub by: Option<String>,
    /// What it came to.
    pub text: String,
}

/// A part that is over.
#[derive(Clone, Debug)]
pub(crate) struct Closed {
    pub(crate) depth: u64,
    day: u32,
    chapter: Option<ChapterId>,
    /// What a save has of it, or a model has said.
    pub(crate) kept: Option<KeptPart>,
}

/// The parts of a game, as far as its turns were told here.
#[derive(Debug, Default)]
pub(crate) struct Parts {
    points: VecDeque<(u64, Point)>,
    pub(crate) closed: Vec<Closed>,
    /// The day on which the part that goes on began.
    begun: Option<u32>,
}

impl Parts {
    /// What a save has of parts whose turns may not be told again.
    pub(crate) fn remember(&mut self, mut kept: Vec<KeptPart>) {
        kept.sort_by_key(|part| part.depth);
        let closed = kept.into_iter().map(|part| Closed { depth: part.depth, day: 0, chapter: None, kept: Some(part) });
        self.closed = closed.collect();
    }

    fn add(&mut self, depth: u64, points: impl IntoIterator<Item = Point>) {
        self.points.extend(points.into_iter().map(|point| (depth, point)));
        while self.points.len() > POINTS_MAX {
            self.points.pop_front();
        }
    }

    /// Where the part that goes on began.
    fn began(&self) -> u64 {
        self.closed.last().map_or(0, |part| part.depth)
    }

    /// The points of what lies between two depths, without the first and with the last.
    fn between(&self, from: u64, to: u64) -> Vec<Point> {
        let here = self.points.iter().filter(|(depth, _)| *depth > from && *depth <= to);
        here.map(|(_, point)| point.clone()).collect()
    }

    /// Whether the part ends with this turn.
    fn ends(&self, turn: &Turn, log: &Log) -> bool {
        let points = self.between(self.began(), turn.depth);
        if points.iter().any(|point| matches!(point, Point::Chapter(_))) {
            return true;
        }
        let counts = points.iter().filter(|point| !matches!(point, Point::Place(_))).count();
        let another_day = self.begun.is_some_and(|day| turn.view.day > day);
        let long = || log.own().rev().take_while(|(_, own)| own.depth > self.began()).count() >= PART_TURNS_MAX;
        counts >= PART_POINTS_MIN && (another_day || long())
    }

    /// Takes note of a turn; `true`: a part has ended with it.
    fn turn(&mut self, turn: &Turn, log: &Log) -> bool {
        self.begun.get_or_insert(turn.view.day);
        // What a save has of this turn's part holds.
        if let Some(part) = self.closed.iter_mut().find(|part| part.depth >= turn.depth) {
            if part.depth == turn.depth {
                part.day = self.begun.replace(turn.view.day).unwrap_or(turn.view.day);
            }
            return false;
        }
        if !self.ends(turn, log) {
            return false;
        }
        let chapter = self.between(self.began(), turn.depth).into_iter().rev().find_map(|point| match point {
            Point::Chapter(chapter) => Some(chapter),
            _ => None,
        });
        let day = self.begun.replace(turn.view.day).unwrap_or(turn.view.day);
        self.closed.push(Closed { depth: turn.depth, day, chapter, kept: None });
        if self.closed.len() > PARTS_MAX {
            self.closed.remove(0);
        }
        true
    }

    /// Forgets what lies deeper.
    pub(crate) fn rewind(&mut self, depth: u64) {
        self.points.retain(|(at, _)| *at <= depth);
        let before = self.closed.len();
        self.closed.retain(|part| part.depth <= depth);
        if self.closed.len() < before {
            self.begun = None;
        }
    }
}

/// A part in words.
#[derive(Debug)]
pub(crate) struct PartTold {
    pub(crate) heading: String,
    pub(crate) sentences: String,
}

impl PartTold {
    /// As a save keeps it.
    pub(crate) fn text(&self) -> String {
        format!("{}\n{}", self.heading, self.sentences)
    }

    fn of(text: &str) -> PartTold {
        let (heading, sentences) = text.split_once('\n').unwrap_or(("", text));
        PartTold { heading: heading.trim().to_owned(), sentences: sentences.replace('\n', " ").trim().to_owned() }
    }
}

impl App {
    /// Takes note of what a turn came to, and sums the part up that ends with it.
    pub(crate) fn note_points(&mut self, turn: &Turn, before: Option<&View>) {
        let happened =
            Happened { depth: turn.depth, by: turn.by, events: &turn.events, speech: None, after: &turn.view };
        let points = gesta_speech::points(before, &happened);
        let Some(game) = &mut self.game else { return };
        game.parts.add(turn.depth, points);
        let ended = game.parts.turn(turn, &game.log);
        if ended && !game.retelling {
            self.part_ended();
        }
    }

    /// A part of the story has ended: what it came to is kept, and a model may say it better.
    fn part_ended(&mut self) {
        let Some(game) = self.game.as_ref() else { return };
        let Some((at, depth)) = game.parts.closed.last().map(|part| (game.parts.closed.len() - 1, part.depth)) else {
            return;
        };
        let Some(told) = self.part_told(at, SENTENCES_MAX) else { return };
        self.keep_part(KeptPart { depth, by: None, text: told.text() });
        self.ask_to_sum_up(at, depth, told);
    }

    /// Keeps what a part came to, where there is a save for it.
    pub(crate) fn keep_part(&mut self, part: KeptPart) {
        if self.game.as_ref().is_some_and(|game| !game.remote) {
            self.effect(Effect::KeepPart(part));
        }
    }

    /// What a part that is over came to; `None`: nothing.
    pub(crate) fn part_told(&self, at: usize, most: usize) -> Option<PartTold> {
        let parts = &self.game.as_ref()?.parts;
        let part = parts.closed.get(at)?;
        if let Some(kept) = &part.kept {
            return Some(PartTold::of(&kept.text)).filter(|told| !told.sentences.is_empty());
        }
        let from = at.checked_sub(1).and_then(|before| parts.closed.get(before)).map_or(0, |before| before.depth);
        let sentences = summed_up(&self.content, self.language(), &parts.between(from, part.depth), most).join(" ");
        let title = part
            .chapter
            .as_ref()
            .and_then(|chapter| Words::new(&self.content, self.language()).text(&TextKey::of(chapter), None));
        let heading = title.unwrap_or_else(|| self.locale.say("recap-day", &[("n", TextArg::Int(part.day.into()))]));
        Some(PartTold { heading, sentences }).filter(|told| !told.sentences.is_empty())
    }

    /// What every part came to so far, oldest first, and last the one that goes on: for a model that tells from here on.
    pub(crate) fn parts_so_far(&self) -> Vec<String> {
        let Some(game) = &self.game else { return Vec::new() };
        let over = (0..game.parts.closed.len()).filter_map(|at| self.part_told(at, SENTENCES_MAX));
        let over = over.map(|told| format!("{}. {}", told.heading.trim_end_matches('.'), told.sentences));
        let now = self.points_now(SENTENCES_MAX).join(" ");
        over.chain([now]).filter(|text| !text.is_empty()).collect()
    }

    fn points_now(&self, most: usize) -> Vec<String> {
        let Some(parts) = self.game.as_ref().map(|game| &game.parts) else { return Vec::new() };
        summed_up(&self.content, self.language(), &parts.between(parts.began(), u64::MAX), most)
    }

    /// Before which of the turns that are told again the story so far is summed up: the player's last own one.
    pub(crate) fn recap_at(turns: &[Turn], seat: SeatId) -> Option<usize> {
        let own = turns.iter().enumerate().filter(|(_, turn)| turn.by == Some(seat));
        let own: Vec<usize> = own.map(|(at, _)| at).collect();
        own.last().copied().filter(|_| own.len() > RECAP_TURNS_MIN)
    }

    /// Tells who goes on what has happened until now, in few lines, and what is to be done.
    pub(crate) fn tell_recap(&mut self, now: &View) {
        if now.ended.is_some() {
            return;
        }
        let mut lines: Vec<String> = Vec::new();
        let parts = self.game.as_ref().map_or(0, |game| game.parts.closed.len());
        for at in parts.saturating_sub(OLDER_PARTS_MAX)..parts {
            let Some(told) = self.part_told(at, OLDER_SENTENCES_MAX) else { continue };
            let (heading, text) = (told.heading, first_sentences(&told.sentences, OLDER_SENTENCES_MAX));
            let args = [("heading", TextArg::Str(&heading)), ("text", TextArg::Str(&text))];
            lines.push(self.locale.say("recap-part", &args));
        }
        lines.extend(Some(self.points_now(SENTENCES_MAX).join(" ")).filter(|text| !text.is_empty()));
        lines.extend(self.still_open(now));
        if lines.is_empty() {
            return;
        }
        self.tell(PassageKind::Notice, self.locale.plain("recap-heading"));
        for line in lines {
            self.tell(PassageKind::Prose, SanitizedText::from(line));
        }
        // What comes next is told in its own place.
        self.tell(PassageKind::Notice, self.locale.plain("recap-last"));
    }

    /// What is to be done: the goals of quests that go on, or what they are called.
    fn still_open(&self, view: &View) -> Option<String> {
        let quests = self.quest_rows(view);
        let open = quests.iter().filter(|quest| matches!(quest.state, QuestMark::Open | QuestMark::Failing)).flat_map(
            |quest| {
                let goals: Vec<&String> =
                    quest.objectives.iter().filter(|goal| !goal.done).map(|goal| &goal.text).collect();
                // How it stands was told above, where it changed.
                if goals.is_empty() { vec![&quest.title] } else { goals }
            },
        );
        let open: Vec<&str> = open.map(|text| text.trim_end_matches('.')).take(OPEN_MAX).collect();
        (!open.is_empty()).then(|| self.locale.say("recap-open", &[("what", TextArg::Str(&open.join("; ")))]))
    }
}

fn first_sentences(text: &str, most: usize) -> String {
    let ends = text.char_indices().filter(|(at, c)| {
        let rest = &text[at + c.len_utf8()..];
        matches!(c, '.' | '!' | '?') && (rest.is_empty() || rest.starts_with(char::is_whitespace))
    });
    let end = ends.map(|(at, c)| at + c.len_utf8()).nth(most.saturating_sub(1));
    text[..end.unwrap_or(text.len())].to_owned()
}
