//! Splitting a text into clauses: "take the knife and then go to the loft".

use super::lexicon::Verbs;
use super::normal::{BREAK, COMMA, Token, tokens};

/// One clause.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Clause {
    /// Its words, folded.
    pub words: Vec<String>,
    /// Where each word begins and ends in the text, in bytes.
    pub spans: Vec<(usize, usize)>,
    /// It says what is done after what stands before it: "and then".
    pub then: bool,
}

impl Clause {
    /// The clause as it was written.
    pub(crate) fn written<'t>(&self, text: &'t str) -> &'t str {
        let span = self.spans.first().zip(self.spans.last());
        span.and_then(|((start, _), (_, end))| text.get(*start..*end)).unwrap_or_default()
    }
}

const JOINS: [&str; 4] = ["and", "y", "e", COMMA];
const THENS: [&str; 8] = ["then", "luego", "despues", "entonces", "enseguida", "seguidamente", "afterwards", "finally"];
/// Words before a verb that change nothing.
const LEADING: [&str; 26] = [
    "i", "yo", "please", "just", "now", "ahora", "want", "would", "like", "quiero", "quisiera", "try", "trying",
    "intento", "intentar", "will", "ill", "im", "voy", "let", "lets", "me", "id", "vamos", "favor", "gonna",
];
/// Words that turn to something else.
const TURNS: [&str; 4] = ["but", "pero", "sino", "aunque"];
/// Words that do so behind a denial.
const INSTEAD: [&str; 9] =
    ["instead", "rather", "just", "only", "mejor", "solo", "solamente", "unicamente", "simplemente"];
/// Words that deny.
const DENIES: [&str; 9] = ["not", "dont", "no", "wont", "never", "cannot", "nunca", "tampoco", "ni"];
/// Spanish pronouns that may stand before a helping verb.
const HANGS: [&str; 11] = ["me", "nos", "te", "se", "os", "lo", "la", "los", "las", "le", "les"];
/// Spanish verbs that help another, which stands in the infinitive.
const HELPS: [&str; 32] = [
    "voy",
    "vamos",
    "va",
    "vas",
    "quiero",
    "queremos",
    "quisiera",
    "querria",
    "puedo",
    "podemos",
    "podria",
    "podriamos",
    "puede",
    "debo",
    "deberia",
    "debemos",
    "intento",
    "intentare",
    "trato",
    "tengo",
    "tenemos",
    "acabo",
    "empiezo",
    "pienso",
    "necesito",
    "prefiero",
    "decido",
    "logro",
    "consigo",
    "ire",
    "iba",
    "procuro",
];
/// Spanish words of the present that sound like gerunds.
const PRESENT: [&str; 11] = [
    "defiendo",
    "extiendo",
    "enciendo",
    "entiendo",
    "desciendo",
    "atiendo",
    "tiendo",
    "comando",
    "demando",
    "ablando",
    "agrando",
];
/// What Spanish words of proposing begin with.
const PROPOSES: [&str; 4] = ["propon", "propus", "plante", "sugier"];
/// Words that put something before what was written.
const FIRST: [&str; 4] = ["first", "before", "antes", "primero"];
/// Verbs after which everything is speech, so that nothing in it is split.
const SPEECH: [&str; 12] =
    ["say", "says", "shout", "whisper", "reply", "di", "digo", "decir", "grito", "gritar", "susurro", "susurrar"];

/// Whether a word says that something comes after something else.
pub(crate) fn is_then(word: &str) -> bool {
    THENS.contains(&word)
}

/// "Acto seguido" and "a continuación" as one word of [`THENS`].
fn one_word_thens(mut tokens: Vec<Token>) -> Vec<Token> {
    let is = |tokens: &[Token], at: usize| {
        let two = (tokens[at].word.as_str(), tokens.get(at + 1).map_or("", |next| next.word.as_str()));
        matches!(two, ("acto", "seguido") | ("a", "continuacion"))
    };
    for at in (0..tokens.len()).rev() {
        if is(&tokens, at) {
            tokens[at].word = "seguidamente".to_owned();
            tokens.remove(at + 1);
        }
    }
    tokens
}

/// The clauses of a text.
pub(crate) fn clauses(text: &str, verbs: &Verbs) -> Vec<Clause> {
    let tokens = if verbs.is_spanish() { one_word_thens(attached(tokens(text))) } else { tokens(text) };
    let words: Vec<String> = tokens.iter().map(|token| token.word.clone()).collect();
    let mut clauses: Vec<Clause> = Vec::new();
    let mut clause = Clause { words: Vec::new(), spans: Vec::new(), then: false };
    let (mut waits, mut tail) = (false, false);
    for (at, token) in tokens.iter().enumerate() {
        let speaks = clause.words.iter().any(|word| SPEECH.contains(&word.as_str()));
        // "hasta luego" is no "then".
        let until = at > 0 && ["hasta", "ta", "para", "pa"].contains(&words[at - 1].as_str());
        // "vuelvo enseguida" is no "and then" either.
        let joined = at > 0 && JOINS.contains(&words[at - 1].as_str());
        let until = until || (token.word == "enseguida" && !joined);
        // "Sí, un pico": who agrees makes no condition.
        let agrees = token.word == COMMA && at == 1 && words[0] == "si" && verbs.is_spanish();
        // "Le susurro que tire, y luego propongo descansar": what is said ends there.
        let speaks = speaks && !(joined && is_then(&token.word));
        // "Le propongo que dejemos la puerta y subamos": one proposal.
        let proposes = words[..at].iter().any(|word| PROPOSES.iter().any(|begin| word.starts_with(begin)));
        let proposes = proposes
            && token.word == "y"
            && words.get(at + 1).is_some_and(|word| word.ends_with("mos") || word == "nos");
        let splits = !speaks
            && !proposes
            && !until
            && !goes_to_do(&clause.words, &token.word)
            && !away(&clause.words, verbs)
            && (token.word == BREAK
                || agrees
                || THENS.contains(&token.word.as_str())
                || turns(&words, at, &clause.words)
                || denies(&words, at, &clause.words)
                || (joins(&words, at, verbs) && !(tail && goes_on(&words[at + 1..]))));
        // "Hablo con ella en vez de pelear": what is not done is a clause of its own.
        if !speaks && !splits && at > 0 && is_instead(&words[at..]) && clause.words.len() > 1 {
            clauses.push(std::mem::replace(&mut clause, Clause { words: Vec::new(), spans: Vec::new(), then: false }));
        }
        if splits {
            (waits, tail) = (false, false);
            let then = THENS.contains(&token.word.as_str()) || token.word == "after";
            let then = then || (clause.then && clause.words.is_empty());
            clauses.push(std::mem::replace(&mut clause, Clause { words: Vec::new(), spans: Vec::new(), then }));
            continue;
        }
        if token.word == BREAK {
            continue;
        }
        // "Me curo antes de seguir": what comes later is not done yet.
        let later = clause.words.len() > 1 && words[at..].starts_with(&["antes".to_owned(), "de".to_owned()]);
        let how = clause.words.len() > 1 && token.word == COMMA && only_how(&words[at + 1..], verbs);
        tail = how || tail;
        waits = later || (waits && !splits);
        if waits {
            continue;
        }
        clause.words.push(token.word.clone());
        clause.spans.push((token.start, token.end));
    }
    clauses.push(clause);
    let trimmed = clauses.into_iter().map(|clause| trim(clause, verbs));
    let mut clauses: Vec<Clause> = trimmed.filter(|clause| !clause.words.is_empty()).collect();
    if clauses.len() > 1 && is_unseen(&clauses[0]) {
        clauses.remove(0);
    }
    let mut clauses = without_how(clauses, verbs);
    // "I take the stair, but first I eat": what comes first is written last.
    if let [.., _, last] = clauses.as_slice()
        && last.words.len() > 1
        && FIRST.contains(&last.words[0].as_str())
        && before_is_but(&words, last)
    {
        let at = clauses.len() - 2;
        clauses.swap(at, at + 1);
        let first = &mut clauses[at];
        first.words.remove(0);
        first.spans.remove(0);
        clauses[at] = trim(clauses[at].clone(), verbs);
    }
    clauses
}

/// Whether a Spanish verb belongs to what is said before it and is no deed of who speaks: "para que beba y me deje en paz".
fn goes_on(words: &[String]) -> bool {
    let pronouns = words.iter().take(2).take_while(|word| HANGS.contains(&word.as_str())).count();
    words
        .get(pronouns)
        .is_some_and(|verb| ["a", "e", "an", "en", "as", "es", "mos"].iter().any(|end| verb.ends_with(end)))
}

/// Whether Spanish words begin to say how or what for something is done, and nothing else: "tapándome el oído", "por si acaso".
fn only_how(words: &[String], verbs: &Verbs) -> bool {
    let Some(first) = words.first().filter(|_| verbs.is_spanish()) else { return false };
    is_doing(first) || verbs.how_len(words) > 0
}

/// Whether a Spanish word is a gerund, perhaps with pronouns hung on it.
pub(crate) fn is_doing(word: &str) -> bool {
    let bare = HANGS.iter().find_map(|pronoun| word.strip_suffix(pronoun)).unwrap_or(word);
    let bare = HANGS.iter().find_map(|pronoun| bare.strip_suffix(pronoun)).unwrap_or(bare);
    let ends = |word: &str| ["ando", "iendo", "yendo"].iter().any(|end| word.ends_with(end));
    [word, bare].iter().any(|word| word.len() > 5 && ends(word) && !PRESENT.contains(word))
}

/// Clauses without those that only say how, when or what for another of them is done: "panza abajo, me cuelo por ahí".
fn without_how(clauses: Vec<Clause>, verbs: &Verbs) -> Vec<Clause> {
    let doing = |clause: &Clause| verbs.is_spanish() && clause.words.first().is_some_and(|word| is_doing(word));
    let how = |clause: &Clause| doing(clause) || (verbs.how_len(&clause.words) > 0 && !verbs.begins(&clause.words));
    let others: Vec<Clause> = clauses.iter().filter(|clause| !how(clause)).cloned().collect();
    if others.iter().any(|clause| verbs.begins(&clause.words)) { others } else { clauses }
}

/// Whether a word stands for doing something, and nothing is said of what: the "corriendo" of "a la fonda, corriendo".
fn is_lone_doing(words: &[String], verbs: &Verbs) -> bool {
    let rest = words.iter().take_while(|word| *word != BREAK && *word != COMMA);
    let told: Vec<&String> = rest.filter(|word| !super::normal::is_small(word)).collect();
    verbs.is_spanish() && matches!(told.as_slice(), [only] if is_doing(only))
}

/// The small Spanish word that a short one stands for, or is a slip of: "q", "lso".
fn spelled(word: &str) -> Option<&'static str> {
    let swapped = |small: &str| {
        word.len() == 3 && word != small && word.is_ascii() && strsim::osa_distance(word, small) == 1 && {
            let sorted = |word: &str| {
                let mut letters: Vec<u8> = word.bytes().collect();
                letters.sort_unstable();
                letters
            };
            sorted(word) == sorted(small)
        }
    };
    match word {
        "q" | "k" | "ke" => Some("que"),
        "xq" | "pq" | "xk" => Some("porque"),
        _ => ["los", "las", "una", "del", "con", "por", "que"].into_iter().find(|small| swapped(small)),
    }
}

/// Tokens with Spanish pronouns hung on the verb that they belong to: "me voy a esconder" is "voy a esconderme".
fn attached(mut tokens: Vec<Token>) -> Vec<Token> {
    for token in &mut tokens {
        if let Some(meant) = spelled(&token.word) {
            token.word = meant.to_owned();
        }
    }
    let mut at = 0;
    while at < tokens.len() {
        let pronouns = tokens[at..].iter().take(2).take_while(|one| HANGS.contains(&one.word.as_str())).count();
        let from = at + pronouns;
        let helps = tokens.get(from).is_some_and(|one| HELPS.contains(&one.word.as_str()));
        let link = tokens.get(from + 1).is_some_and(|one| ["a", "que", "de"].contains(&one.word.as_str()));
        let verb = from + 1 + usize::from(link);
        let infinitive =
            |one: &Token| one.word.len() > 2 && ["ar", "er", "ir"].iter().any(|end| one.word.ends_with(end));
        if pronouns > 0 && helps && tokens.get(verb).is_some_and(infinitive) {
            let hung: String = tokens[at..from].iter().map(|one| one.word.as_str()).collect();
            tokens[verb].word.push_str(&hung);
            tokens[from].start = tokens[at].start;
            tokens.drain(at..from);
        }
        at += 1;
    }
    tokens
}

/// Whether a clause stands behind "but".
fn before_is_but(words: &[String], clause: &Clause) -> bool {
    let at = words.windows(clause.words.len()).position(|window| window == &clause.words[..]);
    at.and_then(|at| words.get(at.checked_sub(1)?)).is_some_and(|word| TURNS.contains(&word.as_str()))
}

/// Whether the word at `at` turns from what is not done, or not yet, to what is: "I won't fight but talk".
fn turns(words: &[String], at: usize, before: &[String]) -> bool {
    let word = words[at].as_str();
    let denied = before.iter().take(4).any(|word| DENIES.contains(&word.as_str()));
    // "nothing but", "no more than".
    // "al pero de caza" is a dog with a slip.
    let noun = before.last().is_some_and(|word| super::normal::is_small(word));
    let whole = before.len() > 1 && words.len() > at + 1 && !noun;
    whole
        && (TURNS.contains(&word)
            || (denied && INSTEAD.contains(&word))
            || (word == "after" && words[at + 1] == "that"))
}

/// Whether words begin to say what is not done.
fn is_instead(words: &[String]) -> bool {
    let begins = |all: &[&str]| words.len() > all.len() && words.iter().zip(all).all(|(word, one)| word == one);
    begins(&["en", "vez", "de"]) || begins(&["en", "lugar", "de"])
}

/// Whether a clause only says that somebody goes to do what follows: "go and have a word with her".
fn goes_to_do(before: &[String], word: &str) -> bool {
    word == "and" && before.last().is_some_and(|last| last == "go") && before.len() < 3
}

/// Whether a comma stands between what is denied and what is meant: "I won't kill him, a bump on the head is all".
fn denies(words: &[String], at: usize, before: &[String]) -> bool {
    let denied = before.iter().take(3).any(|word| DENIES.contains(&word.as_str()));
    let listed = words.get(at + 1).is_some_and(|word| ["or", "nor", "and", "o", "ni", "y"].contains(&word.as_str()));
    let rest = words[at + 1..].iter().take_while(|word| *word != BREAK && *word != COMMA).count();
    words[at] == COMMA && denied && !listed && before.len() > 2 && rest > 3
}

/// Whether a clause only says that nobody sees what is done: "when nobody looks".
fn is_unseen(clause: &Clause) -> bool {
    let begins = clause.words.first().is_some_and(|word| ["when", "while", "once", "cuando"].contains(&word.as_str()));
    let nobody = |word: &String| ["nobody", "noone", "no", "nadie"].contains(&word.as_str());
    begins && clause.words.len() < 7 && clause.words.iter().any(nobody)
}

/// Whether a clause says who plays while the player is away: what follows belongs to it.
fn away(words: &[String], verbs: &Verbs) -> bool {
    verbs.means(words, "stand_in")
}

/// Whether the word at `at` joins two deeds rather than two things.
fn joins(words: &[String], at: usize, verbs: &Verbs) -> bool {
    let Some(word) = words.get(at) else { return false };
    if !JOINS.contains(&word.as_str()) {
        return false;
    }
    // "..., que necesito las manos": what follows says only why.
    let reason = words.get(at + 1).is_some_and(|word| ["que", "porque", "because"].contains(&word.as_str()));
    if word == COMMA && reason {
        return true;
    }
    let skip = words[at + 1..].iter().take_while(|word| JOINS.contains(&word.as_str())).count();
    let rest = &words[at + 1 + skip..];
    if verbs.is_spanish() && at > 1 && (does_to(rest) || goes_down(rest)) {
        return true;
    }
    let rest = &rest[leading(rest, verbs)..];
    verbs.begins(rest) && !(word == COMMA && verbs.is_spanish() && rest.first().is_some_and(|word| is_doing(word)))
}

/// Whether Spanish words begin with a pronoun and a verb of the one who speaks: "me largo", "se lo doy".
fn does_to(words: &[String]) -> bool {
    let pronouns = words.iter().take(2).take_while(|word| HANGS.contains(&word.as_str())).count();
    let Some(verb) = words.get(pronouns).filter(|_| pronouns > 0) else { return false };
    // "La mano", "lo bueno" are no deeds, and "le arrimo la llama" mostly goes on with one.
    let article = pronouns == 1 && ["lo", "la", "los", "las", "le", "les"].contains(&words[0].as_str());
    let mine = verb.len() > 3 && verb.ends_with('o') || ["doy", "voy"].contains(&verb.as_str());
    !article && mine && !["todo", "como", "mismo", "solo", "cuando"].contains(&verb.as_str())
}

/// Whether "bajo" is the verb: "y bajo otra vez a la calzada".
fn goes_down(words: &[String]) -> bool {
    let behind = ["a", "al", "por", "hasta", "otra", "hacia", "de", "corriendo", "con", "en"];
    matches!(words, [first, second, ..] if first == "bajo" && behind.contains(&second.as_str()))
}

fn leading(words: &[String], verbs: &Verbs) -> usize {
    let mut skip = 0;
    while let Some(word) = words.get(skip) {
        // "me acerco" is a verb of two words, and its first is no mere beginning.
        let (phrase, frame) = (verbs.phrase_len(&words[skip..]), verbs.frame_len(&words[skip..]));
        if phrase > 1 && phrase >= frame || verbs.is_spanish() && goes_there(&words[skip..]) {
            break;
        }
        if frame > 0 && skip + frame < words.len() {
            skip += frame;
            continue;
        }
        let goes_on = matches!(word.as_str(), "to" | "a" | "por") && skip > 0;
        if !LEADING.contains(&word.as_str()) && !goes_on {
            break;
        }
        skip += 1;
    }
    skip
}

/// "Voy al mercado" goes somewhere, as "voy a comer" does not.
fn goes_there(words: &[String]) -> bool {
    let [first, to, rest @ ..] = words else { return false };
    let bare = |word: &str| HANGS.iter().find_map(|pronoun| word.strip_suffix(pronoun)).unwrap_or(word).to_owned();
    let infinitive = |word: &String| {
        let once = bare(word);
        let bares = [word.clone(), bare(&once), once];
        bares.iter().any(|word| ["ar", "er", "ir"].iter().any(|end| word.ends_with(end)))
    };
    let goes = ["voy", "vamos", "vas"].contains(&first.as_str());
    goes && match to.as_str() {
        "al" | "hasta" | "hacia" => true,
        "a" => rest.first().is_some_and(|next| !infinitive(next)),
        _ => false,
    }
}

/// Takes joins off both ends and leading words off the beginning.
fn trim(mut clause: Clause, verbs: &Verbs) -> Clause {
    let joined = |word: &String| JOINS.contains(&word.as_str());
    while clause.words.last().is_some_and(joined) {
        clause.words.pop();
        clause.spans.pop();
    }
    // "Busco una taberna donde beber algo": what it is for is no other deed.
    let purpose = clause.words.iter().position(|word| word == "donde" || word == "where");
    let purpose = purpose.filter(|at| *at > 2 && !["de", "por", "from", "to"].contains(&clause.words[at - 1].as_str()));
    if let Some(at) = purpose.filter(|_| verbs.searches(&clause.words)) {
        clause.words.truncate(at);
        clause.spans.truncate(at);
    }
    // "Me vendo como puedo": how it is done says nothing.
    let manner = verbs.manner_len(&clause.words);
    // "Look at the first" names which.
    let which = |word: &String| ["the", "el", "la", "lo", "al"].contains(&word.as_str());
    let named = clause.words.len().checked_sub(manner + 1).is_some_and(|at| which(&clause.words[at]));
    if manner > 0 && manner < clause.words.len() && !named && verbs.begins(&clause.words) {
        clause.words.truncate(clause.words.len() - manner);
        clause.spans.truncate(clause.spans.len() - manner);
    }
    // "A la fonda, corriendo".
    let comma = clause.words.iter().rposition(|word| word == COMMA).filter(|at| *at > 1);
    if let Some(at) = comma.filter(|at| is_lone_doing(&clause.words[at + 1..], verbs)) {
        clause.words.truncate(at);
        clause.spans.truncate(at);
    }
    let skip = clause.words.iter().take_while(|word| joined(word)).count();
    let skip = skip + leading(&clause.words[skip..], verbs);
    // A clause of leading words alone ("i", "now") keeps its last: it may be a word for the program.
    let skip = skip.min(clause.words.len().saturating_sub(1));
    Clause { words: clause.words.split_off(skip), spans: clause.spans.split_off(skip), then: clause.then }
}
