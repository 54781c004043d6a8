//! English stems: plurals, `-ing`, `-ed`, and the verbs that change inside.

use super::among;

/// Forms that no rule finds, with their verb or noun.
const IRREGULAR: &[(&str, &str)] = &[
    ("done", "do"),
    ("went", "go"),
    ("gone", "go"),
    ("goes", "go"),
    ("took", "take"),
    ("taken", "take"),
    ("gave", "give"),
    ("given", "give"),
    ("bought", "buy"),
    ("sold", "sell"),
    ("said", "say"),
    ("told", "tell"),
    ("spoke", "speak"),
    ("spoken", "speak"),
    ("ran", "run"),
    ("hid", "hide"),
    ("hidden", "hide"),
    ("fought", "fight"),
    ("threw", "throw"),
    ("thrown", "throw"),
    ("ate", "eat"),
    ("eaten", "eat"),
    ("drank", "drink"),
    ("drunk", "drink"),
    ("slept", "sleep"),
    ("woke", "wake"),
    ("broke", "break"),
    ("broken", "break"),
    ("stole", "steal"),
    ("stolen", "steal"),
    ("drew", "draw"),
    ("drawn", "draw"),
    ("shot", "shoot"),
    ("struck", "strike"),
    ("got", "get"),
    ("gotten", "get"),
    ("kept", "keep"),
    ("made", "make"),
    ("held", "hold"),
    ("heard", "hear"),
    ("seen", "see"),
    ("found", "find"),
    ("felt", "feel"),
    ("sat", "sit"),
    ("stood", "stand"),
    ("lit", "light"),
    ("burnt", "burn"),
    ("knelt", "kneel"),
    ("crept", "creep"),
    ("swept", "sweep"),
    ("swung", "swing"),
    ("sang", "sing"),
    ("sung", "sing"),
    ("swam", "swim"),
    ("caught", "catch"),
    ("taught", "teach"),
    ("brought", "bring"),
    ("thought", "think"),
    ("fell", "fall"),
    ("fallen", "fall"),
    ("men", "man"),
    ("women", "woman"),
    ("children", "child"),
    ("feet", "foot"),
    ("teeth", "tooth"),
    ("knives", "knife"),
    ("wolves", "wolf"),
    ("lent", "lend"),
    ("led", "lead"),
    ("paid", "pay"),
    ("laid", "lay"),
    ("lied", "lie"),
    ("lying", "lie"),
    ("tied", "tie"),
    ("tying", "tie"),
    ("dying", "die"),
    ("died", "die"),
    ("shook", "shake"),
    ("shaken", "shake"),
    ("wore", "wear"),
    ("worn", "wear"),
    ("tore", "tear"),
    ("torn", "tear"),
    ("rose", "rise"),
    ("risen", "rise"),
    ("rode", "ride"),
    ("chose", "choose"),
    ("chosen", "choose"),
    ("knew", "know"),
    ("known", "know"),
    ("sent", "send"),
    ("meant", "mean"),
    ("asleep", "sleep"),
];

/// Words that end like a participle and are none.
const WHOLE: [&str; 34] = [
    "thing",
    "something",
    "anything",
    "nothing",
    "everything",
    "morning",
    "evening",
    "king",
    "ring",
    "string",
    "wing",
    "spring",
    "sling",
    "bring",
    "sing",
    "swing",
    "cabin",
    "basin",
    "robin",
    "margin",
    "captain",
    "satin",
    "cousin",
    "bread",
    "red",
    "bed",
    "need",
    "speed",
    "feed",
    "bleed",
    "weed",
    "seed",
    "goblin",
    "ceiling",
];

/// The stem of an English word.
pub(super) fn stem(word: &str) -> String {
    let word = IRREGULAR.iter().find(|(form, _)| *form == word).map_or(word, |(_, verb)| *verb);
    if word == "note" || word.len() <= 2 || !word.is_ascii() {
        return word.to_owned();
    }
    let mut stem = word.to_owned();
    if let Some(cut) = cut(word) {
        stem = cut;
    }
    if stem.len() > 2 && stem.ends_with('e') {
        stem.pop();
    }
    if stem.len() > 2 && stem.ends_with('y') {
        stem.pop();
        stem.push('i');
    }
    single(stem)
}

fn cut(word: &str) -> Option<String> {
    if among(word, &WHOLE) {
        return None;
    }
    if let Some(root) = word.strip_suffix("ies").filter(|root| root.len() > 1) {
        return Some(format!("{root}y"));
    }
    if let Some(root) = word.strip_suffix("ied").filter(|root| root.len() > 1) {
        return Some(format!("{root}y"));
    }
    for ending in ["ing", "in", "ed"] {
        let Some(root) = word.strip_suffix(ending) else { continue };
        let least = if ending == "in" { 4 } else { 2 };
        let vowel = root.contains(['a', 'e', 'i', 'o', 'u', 'y']);
        let falls = ending == "in" && root.ends_with(['a', 'e', 'o', 'u', 'i']);
        if root.len() >= least && vowel && !falls && !(ending == "ed" && root.ends_with('e')) {
            return Some(root.to_owned());
        }
    }
    for ending in ["sses", "shes", "ches", "xes", "zes", "sses"] {
        if word.ends_with(ending) {
            return Some(word[..word.len() - 2].to_owned());
        }
    }
    let plural = word.ends_with('s') && !["ss", "us", "is"].iter().any(|ending| word.ends_with(ending));
    if plural && word.len() > 3 {
        return Some(word[..word.len() - 1].to_owned());
    }
    word.strip_suffix("ly").filter(|root| root.len() > 3).map(str::to_owned)
}

/// "grabb" is "grab".
fn single(mut stem: String) -> String {
    let twice = {
        let mut last = stem.chars().rev();
        let (one, two) = (last.next(), last.next());
        one == two && one.is_some_and(|c| !['a', 'e', 'i', 'o', 'u'].contains(&c))
    };
    if twice && stem.len() > 2 {
        stem.pop();
    }
    stem
}
