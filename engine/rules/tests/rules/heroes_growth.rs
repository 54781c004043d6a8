//! How heroes rise: levels, what they bring, what is chosen, and what was shown of it before.

use crate::heroes_school::{content, hero, id, made, school, school_where, sheet_of, use_item};
use crate::play::Game;
use gesta_content::Digest;
use gesta_content::model::Effect;
use gesta_rules::{
    Advancement, Body, Command, Dice, Mode, Rejection, SeatId, Template, advancement, open_choices, preview,
    preview_choice,
};

const SHAPES: [&str; 3] = ["fighter", "mage", "ranger"];

fn reach(game: &mut Game, level: u8) {
    let by = content().mechanics.rules.levels[usize::from(level) - 1].experience - hero(game, 0).experience;
    let now = hero(game, 0).experience + by - 1;
    game.set(Body::ExperienceGained { seat: SeatId(0), by: by - 1, now });
    use_item(game, 0, "lesson");
}

fn schooled(seed: u64, calling: &str) -> Game {
    made(seed, calling, "hill")
}

fn choose(game: &mut Game, dice: &mut Dice) -> usize {
    let mut chosen = 0;
    loop {
        let open = advancement(&game.content, hero(game, 0));
        if open.is_empty() {
            return chosen;
        }
        let at = usize::from(dice.roll(u8::try_from(open.len()).unwrap())) - 1;
        game.play(0, &Command::Advance { choice: open[at].clone() }).expect("it is open");
        chosen += 1;
        assert!(chosen < 100, "choices come to an end");
    }
}

fn is_sound(game: &Game) {
    let (hero, rules) = (hero(game, 0), &game.content.mechanics.rules);
    assert!(hero.hit_points_max >= u16::from(hero.level) && hero.hit_points_max <= 9_999);
    assert!(hero.hit_points <= hero.hit_points_max && hero.energy <= hero.energy_max);
    assert!(hero.attributes.values().all(|score| *score <= rules.heroes.score_max.max(17)));
    let earned = |of: fn(&gesta_content::model::Level) -> u8| -> u8 {
        rules.levels.iter().filter(|step| step.level <= hero.level).map(of).sum()
    };
    assert!(hero.points_spent <= earned(|step| step.attribute_points));
    assert!(hero.talents_chosen <= earned(|step| step.talents));
    assert_eq!(hero.proficiency, rules.levels[usize::from(hero.level) - 1].proficiency);
    assert_eq!(game.replayed(), game.world);
}

#[test]
fn every_shape_of_calling_rises_to_the_last_level_whatever_it_chooses() {
    for calling in SHAPES {
        for seed in 0..8_u64 {
            let mut dice = Dice::from_key(Digest::of(&[b"choices", &seed.to_le_bytes()]));
            let mut game = schooled(seed, calling);
            for level in 2..=20 {
                reach(&mut game, level);
                assert_eq!(hero(&game, 0).level, level);
                if dice.roll(3) > 1 {
                    choose(&mut game, &mut dice);
                }
                is_sound(&game);
            }
            choose(&mut game, &mut dice);
            is_sound(&game);
            let hero = hero(&game, 0);
            assert_eq!(hero.points_spent, 10, "all points of five levels");
            assert!(hero.path.is_some());
            let known = game.content.mechanics.callings[&id(calling)].casting.as_ref();
            let allowed = known.map_or(0, |casting| casting.known.last().map_or(0, |(zero, more)| zero + more));
            assert!(hero.spells_chosen <= allowed, "no more spells than the books allow");
        }
    }
}

#[test]
fn what_is_not_chosen_waits_and_is_not_lost() {
    for calling in SHAPES {
        let mut dice = Dice::from_key(Digest::of(&[b"later"]));
        let (mut early, mut late) = (schooled(1, calling), schooled(1, calling));
        let mut chosen = 0;
        for level in 2..=20 {
            reach(&mut early, level);
            chosen += choose(&mut early, &mut dice);
            reach(&mut late, level);
        }
        let all_at_once = choose(&mut late, &mut dice);
        assert_eq!(chosen, all_at_once, "{calling}");
        assert_eq!(hero(&early, 0).points_spent, hero(&late, 0).points_spent);
        assert_eq!(hero(&early, 0).spells_chosen, hero(&late, 0).spells_chosen);
    }
}

#[test]
fn what_was_shown_of_a_level_and_a_choice_comes_true() {
    for calling in SHAPES {
        let mut dice = Dice::from_key(Digest::of(&[b"shown"]));
        let mut game = schooled(2, calling);
        for level in 2..=20 {
            let shown = preview(&game.content, hero(&game, 0)).expect("there is a next level");
            assert_eq!(shown.before, sheet_of(&game, 0));
            reach(&mut game, level);
            let mut after = shown.after;
            // Experience counts up to the level and over it.
            after.experience = hero(&game, 0).experience;
            assert_eq!(after, sheet_of(&game, 0), "{calling} at level {level}");
            assert_eq!(shown.choices, open_choices(&game.content, hero(&game, 0)));
            let open = advancement(&game.content, hero(&game, 0));
            if !open.is_empty() {
                let choice = open[usize::from(dice.roll(u8::try_from(open.len()).unwrap())) - 1].clone();
                let shown = preview_choice(&game.content, hero(&game, 0), &choice).expect("it is open");
                game.play(0, &Command::Advance { choice: choice.clone() }).expect("it is open");
                assert_eq!(shown.after, sheet_of(&game, 0), "{choice:?}");
            }
        }
        assert_eq!(preview(&game.content, hero(&game, 0)), None, "there is no level 21");
    }
}

#[test]
fn a_level_brings_hit_points_by_the_die_and_the_tough_modifier_or_by_the_books() {
    let mut game = school(Mode::Story, 3);
    let before: Vec<u16> = (0..3).map(|seat| hero(&game, seat).hit_points_max).collect();
    for seat in 0..3 {
        let next = preview(&game.content, hero(&game, seat)).expect("a next level");
        let now = hero(&game, seat).experience + 1_000;
        game.set(Body::ExperienceGained { seat: SeatId(seat), by: 1_000, now });
        assert!(next.after.hit_points_max > before[usize::from(seat)]);
    }
    // Everyone's level follows from the next experience that is gained; a lesson is for all at the place.
    use_item(&mut game, 0, "lesson");
    // Bruna: a d10 and a constitution of 14, stout (2 a level); levels 5 to 14. Wanda: a d6 and 12, levels 4 to 14. The
    // plain one: 5 a level, levels 2 to 14.
    let levels: Vec<u8> = (0..3).map(|seat| hero(&game, seat).level).collect();
    let gained = |seat: u8| hero(&game, seat).hit_points_max - before[usize::from(seat)];
    assert_eq!(gained(0), u16::from(levels[0] - 4) * (5 + 1 + 2 + 2));
    assert_eq!(gained(1), u16::from(levels[1] - 3) * (3 + 1 + 1));
    assert_eq!(gained(2), u16::from(levels[2] - 1) * 5);
}

#[test]
fn talents_of_calling_and_path_come_of_themselves_at_their_levels() {
    let mut game = schooled(1, "fighter");
    let has = |game: &Game, talent: &str| hero(game, 0).talents.contains(&id(talent));
    reach(&mut game, 4);
    assert!(!has(&game, "stout") && !has(&game, "again"));
    game.play(0, &Command::Advance { choice: Advancement::Path(id("wall")) }).expect("it is open");
    assert!(has(&game, "stout") && has(&game, "rally"), "also those of levels that are past");
    reach(&mut game, 5);
    assert!(has(&game, "again"));
    assert_eq!(sheet_of(&game, 0).attack_count, 2);
    assert_eq!(hero(&game, 0).talents_chosen, 1, "and none of them was chosen");
}

#[test]
fn choices_that_are_not_open_are_refused() {
    let mut game = schooled(1, "mage");
    let refused = |game: &mut Game, choice: Advancement| {
        let before = game.world.clone();
        assert_eq!(game.play(0, &Command::Advance { choice: choice.clone() }), Err(Rejection::NoChoice), "{choice:?}");
        assert_eq!(game.world, before);
    };
    for choice in [
        Advancement::Path(id("ember")),
        Advancement::Attribute(id("core:strength")),
        Advancement::Talent(id("keen")),
        Advancement::Spell(id("touch")),
    ] {
        refused(&mut game, choice);
    }
    reach(&mut game, 4);
    for choice in [
        Advancement::Path(id("wall")),
        Advancement::Path(id("nowhere")),
        Advancement::Attribute(id("core:luck")),
        Advancement::Talent(id("rally")),
        Advancement::Talent(id("hale")),
        Advancement::Spell(id("hex")),
        Advancement::Spell(hero(&game, 0).spells.iter().next().cloned().expect("it knows one")),
    ] {
        refused(&mut game, choice);
    }
    game.play(0, &Command::Advance { choice: Advancement::Path(id("ember")) }).expect("it is open");
    refused(&mut game, Advancement::Path(id("ember")));
    refused(&mut game, Advancement::Spell(id("bolt")));
}

#[test]
fn no_score_rises_above_the_most() {
    let mut game = schooled(1, "fighter");
    reach(&mut game, 20);
    for _ in 0..5 {
        let choice = Advancement::Attribute(id("core:strength"));
        game.play(0, &Command::Advance { choice }).expect("it is below 20");
    }
    assert_eq!(hero(&game, 0).attributes[&id("core:strength")], 20);
    let choice = Advancement::Attribute(id("core:strength"));
    assert_eq!(game.play(0, &Command::Advance { choice }), Err(Rejection::NoChoice));
    assert_eq!(open_choices(&game.content, hero(&game, 0)).attribute_points, 5, "the rest waits");
}

#[test]
fn a_tougher_hero_has_more_hit_points_for_every_level() {
    let mut game = schooled(1, "fighter");
    reach(&mut game, 12);
    let before = (hero(&game, 0).hit_points_max, hero(&game, 0).attributes[&id("core:constitution")]);
    for _ in 0..2 {
        let choice = Advancement::Attribute(id("core:constitution"));
        game.play(0, &Command::Advance { choice }).expect("it is open");
    }
    assert_eq!(before.1, 16);
    assert_eq!(hero(&game, 0).hit_points_max, before.0 + 12, "one more for each of twelve levels");
}

#[test]
fn experience_without_end_stops_at_the_last_level() {
    let mut alone = made(1, "mage", "hill");
    alone.content = school_where(Mode::Story, 0, |mechanics| {
        let lesson = mechanics.items.get_mut(&id("lesson")).unwrap();
        lesson.usage.as_mut().unwrap().effects = vec![Effect::Experience(u32::MAX)];
    })
    .content;
    for _ in 0..2 {
        use_item(&mut alone, 0, "lesson");
    }
    assert_eq!((hero(&alone, 0).level, hero(&alone, 0).experience), (20, u32::MAX));
    assert_eq!(sheet_of(&alone, 0).next_level, None);
    is_sound(&alone);
}

#[test]
fn the_story_teaches_besides_what_is_chosen() {
    let mut game = schooled(1, "mage");
    let open = open_choices(&game.content, hero(&game, 0));
    assert_eq!((open.cantrip_count, open.spell_count), (0, 0), "all of level 1 was chosen with the plan");
    use_item(&mut game, 0, "poppet");
    assert!(hero(&game, 0).spells.contains(&id("bolt")));
    assert_eq!(open_choices(&game.content, hero(&game, 0)).spell_count, 0);
    reach(&mut game, 2);
    assert_eq!(open_choices(&game.content, hero(&game, 0)).spell_count, 1, "the one of level 2, none less");
}

#[test]
fn what_is_open_is_offered_also_to_who_lies_there() {
    let mut game = schooled(1, "fighter");
    reach(&mut game, 4);
    game.set(Body::HeroDown { seat: SeatId(0) });
    let open = advancement(&game.content, hero(&game, 0));
    assert!(!open.is_empty());
    let offered = game.view(0).legal.into_iter().find_map(|template| match template {
        Template::Advance { choices } => Some(choices),
        _ => None,
    });
    assert_eq!(offered, Some(open.clone()));
    game.play(0, &Command::Advance { choice: open[0].clone() }).expect("choices need no hands");
    assert_eq!(hero(&game, 0).hit_points, hero(&game, 0).hit_points.min(hero(&game, 0).hit_points_max));
}
