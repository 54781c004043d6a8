//! Names: only those that the seat knows are told, and only those who are there and alive act.

use super::fault::{Fault, FaultKind};
use super::scene::{Person, Presence, Scene};
use super::words::{Token, TokenKind, WordSet, set};
use std::sync::LazyLock;

/// Words that have a capital letter anywhere, or that begin a sentence as names do.
static CAPITALS: WordSet = LazyLock::new(|| {
    set("i i'm i'll i've i'd god lord lady sir madam mr mrs dios monday tuesday wednesday thursday friday saturday \
    sunday january february march april may june july august september october november december senor senora ok")
});
/// What only people do; a word before it that has a capital letter is a name.
static PERSONAL: WordSet = LazyLock::new(|| {
    set("says said asks asked nods nodded smiles smiled grins grinned laughs laughed whispers whispered mutters \
    muttered shrugs shrugged sighs sighed frowns frowned replies replied winks winked speaks spoke chuckles chuckled growls \
    dice dijo pregunta pregunto asiente asintio sonrie sonrio rie susurra susurro murmura murmuro responde respondio contesta \
    contesto suspira grita grito")
});
/// Names that models give to everybody.
static MODEL_NAMES: WordSet = LazyLock::new(|| {
    set(
        "elara lyra kael thorne eldoria blackwood ravenhollow elysia eira elian aria seraphina aldric lysandra thalia kaelen zara \
         orion cassian isolde rowan finn gareth eldrin elias marcus valeria alaric",
    )
});
/// Who is no name, though it begins a sentence before such a word.
static NOBODY: WordSet = LazyLock::new(|| {
    set("he she it they who that this nobody somebody someone everyone everybody one nothing something silence \
    el ella nadie alguien quien eso esto esa ese uno una ellos usted todo asi luego entonces then and but y pero no only solo \
    neither both none each most some all few many either you tu what que there te me se lo la le les los las os nos si asi luego despues ya aun")
});
/// What those who are there do.
static ACTS: WordSet = LazyLock::new(|| {
    set("steps walks leans turns looks looks stares watches raises lifts lowers grabs takes gives hands offers holds \
    opens closes shuts points shakes moves lunges attacks strikes snarls barks bites runs follows enters leaves appears sits \
    stands kneels rises draws pulls pushes throws drops puts sets reaches crosses spits wipes shouts calls answers tells \
    explains adds leads blocks catches swings kicks stops waits stepped walked leaned turned looked stared watched raised \
    lifted lowered grabbed took gave handed offered held opened closed pointed shook moved lunged attacked struck snarled \
    barked bit ran followed entered left appeared sat stood knelt rose drew pulled pushed threw dropped put reached crossed \
    spat wiped shouted called answered told growls whines howls wags springs leaps jumps charges circles comes goes sings \
    da entrega ofrece toma coge agarra levanta alza baja abre cierra senala sacude mueve salta ataca golpea grune ladra muerde \
    corre sigue entra sale aparece sienta arrodilla saca tira empuja lanza suelta pone cruza escupe limpia llama anade guia \
    bloquea atrapa detiene espera mira observa vuelve acerca aparta gira camina avanza inclina encoge tiende apunta dio entrego \
    tomo cogio levanto abrio cerro senalo salto ataco golpeo gruno ladro mordio corrio siguio entro salio aparecio saco tiro \
    lanzo solto puso cruzo llamo miro observo volvio acerco aparto giro camino avanzo asoma viene va canta aulla gime cuenta \
    embiste carga cuelga deja")
});
/// What stands before the name of who comes.
static COMES: WordSet = LazyLock::new(|| {
    set(
        "comes stands sits climbs walks runs waits rises sube baja viene llega entra sale aparece asoma espera corre cruza surge \
        avanza sigue camina",
    )
});
/// What may stand between a name and what somebody does.
static BETWEEN: WordSet = LazyLock::new(|| {
    set("then slowly quietly suddenly only just also still already now quickly softly finally se te le lo la les os \
    me ya no solo luego entonces despacio tambien")
});

fn has(list: &WordSet, word: &str) -> bool {
    list.contains(word)
}

pub(super) fn check(scene: &Scene, tokens: &[Token], faults: &mut Vec<Fault>) {
    let text = joined(tokens);
    for name in scene.hidden.iter().filter(|name| text.contains(name.as_str())) {
        let name: Vec<String> = name.split_whitespace().map(str::to_owned).collect();
        let span = find(tokens, &name, &|_| true);
        // "On its way to the mouth": words that happen to be a name.
        let free = |at: usize| {
            matches!(tokens[at].plain.as_str(), "its" | "his" | "her" | "their" | "your" | "su" | "sus" | "tu")
        };
        if span.is_some_and(|at| at > 0 && free(at - 1)) {
            continue;
        }
        let span = span.map_or(0..0, |at| tokens[at].span.start..tokens[at + name.len() - 1].span.end);
        faults.push(Fault { kind: FaultKind::Hidden, span });
    }
    hidden_parts(scene, tokens, faults);
    for (at, token) in tokens.iter().enumerate() {
        let capital = token.kind == TokenKind::Word && token.capital;
        let is_name = !token.initial || opens_as_name(tokens, at) || has(&MODEL_NAMES, stem(&token.plain));
        if capital && is_name && !is_known(scene, &token.plain) {
            faults.push(Fault { kind: FaultKind::UnknownName, span: token.span.clone() });
        }
    }
    for person in scene.people.iter().filter(|person| person.presence != Presence::Here) {
        absent(scene, person, tokens, faults);
    }
    absent_by_title(scene, tokens, faults);
}

/// "The dog springs at you", where no dog is: told by what somebody is called besides their name.
fn absent_by_title(scene: &Scene, tokens: &[Token], faults: &mut Vec<Fault>) {
    let plain = |at: usize| tokens.get(at).map_or("", |token| token.plain.as_str());
    for (at, token) in tokens.iter().enumerate().filter(|(_, token)| token.kind == TokenKind::Word && !token.quoted) {
        let means = |word: &str| scene.cast.is_only_absent(word);
        if !(means(&token.plain) || token.plain.strip_suffix('s').is_some_and(means)) {
            continue;
        }
        let article = at.checked_sub(1).is_some_and(|at| {
            matches!(plain(at), "the" | "two" | "both" | "el" | "la" | "los" | "las" | "dos" | "un" | "una" | "a")
        });
        let image = (1..4)
            .any(|far| at.checked_sub(far).is_some_and(|at| matches!(plain(at), "like" | "as" | "como" | "of" | "de")));
        let follows = tokens[at + 1..].iter().find(|token| !has(&BETWEEN, &token.plain));
        let acts = follows.is_some_and(|next| {
            has(&ACTS, &next.plain)
                || has(&PERSONAL, &next.plain)
                || next.plain.ends_with("ando")
                || next.plain.ends_with("iendo")
        });
        if article && acts && !image {
            faults.push(Fault { kind: FaultKind::Absent, span: token.span.clone() });
        }
    }
}

/// The words of a sentence, each with a space before and behind it.
fn joined(tokens: &[Token]) -> String {
    let mut text = " ".to_owned();
    for token in tokens.iter().filter(|token| token.kind != TokenKind::Mark) {
        text.push_str(stem(&token.plain));
        text.push(' ');
    }
    text
}

/// A part of a name that the seat does not know: "Iske", "Varn".
fn hidden_parts(scene: &Scene, tokens: &[Token], faults: &mut Vec<Fault>) {
    for token in tokens.iter().filter(|token| token.capital && !scene.has_word(stem(&token.plain))) {
        let part = format!(" {} ", stem(&token.plain));
        if !token.initial && scene.hidden.iter().any(|name| name.contains(&part)) {
            faults.push(Fault { kind: FaultKind::Hidden, span: token.span.clone() });
        }
    }
}

/// Without the mark of the possessive.
fn stem(word: &str) -> &str {
    word.strip_suffix("'s").or_else(|| word.strip_suffix('\'')).unwrap_or(word)
}

fn is_known(scene: &Scene, word: &str) -> bool {
    let stem = stem(word);
    let known = |word: &str| scene.names.contains(word) || has(&CAPITALS, word);
    known(stem)
        || stem.split('-').all(|part| scene.has_word(part))
        || (stem.ends_with('s') && known(&stem[..stem.len() - 1]))
}

/// Whether the first word of a sentence can only be a name.
fn opens_as_name(tokens: &[Token], at: usize) -> bool {
    let word = &tokens[at].plain;
    let next = tokens[at + 1..].iter().find(|token| !has(&BETWEEN, &token.plain));
    let acts = next.is_some_and(|next| next.kind == TokenKind::Word && has(&PERSONAL, &next.plain));
    acts && !has(&NOBODY, word) && !word.contains('\'')
}

/// Where a name stands, whose words follow one another.
fn find(tokens: &[Token], name: &[String], fits: &dyn Fn(&Token) -> bool) -> Option<usize> {
    if name.is_empty() {
        return None;
    }
    let same = |(token, word): (&Token, &String)| stem(&token.plain) == word && fits(token);
    (0..(tokens.len() + 1).saturating_sub(name.len()))
        .find(|at| tokens[*at..*at + name.len()].iter().zip(name).all(same))
}

/// Somebody who is not there, or dead, acts or speaks outside of what others say.
fn absent(scene: &Scene, person: &Person, tokens: &[Token], faults: &mut Vec<Fault>) {
    for form in &person.forms {
        // Another one who is there may be called the same.
        let shared = |other: &Person| other.presence == Presence::Here && other.forms.contains(form);
        if scene.people.iter().any(shared) {
            continue;
        }
        let proper = |token: &Token| !token.quoted && !token.plain.ends_with("'s");
        let Some(at) = find(tokens, form, &proper) else { continue };
        let end = at + form.len();
        let follows = tokens[end..].iter().find(|token| !has(&BETWEEN, &token.plain) && token.plain != "”");
        let is = follows.is_some_and(|next| matches!(next.plain.as_str(), "is" | "has" | "esta" | "ha"));
        let comes =
            is && tokens[end..].iter().skip_while(|token| has(&BETWEEN, &token.plain)).nth(1).is_some_and(is_near);
        let set = |word: &str| ["ado", "ada", "ido", "ida"].iter().any(|end| word.ends_with(end));
        let stands = follows.is_some_and(|next| next.plain == "esta")
            && tokens[end..]
                .iter()
                .skip_while(|token| token.plain != "esta")
                .nth(1)
                .is_some_and(|token| set(&token.plain));
        let acts =
            comes || stands || follows.is_some_and(|next| has(&ACTS, &next.plain) || has(&PERSONAL, &next.plain));
        let before = tokens[..at].iter().rev().find(|token| !matches!(token.plain.as_str(), "the" | "el" | "la"));
        let said = before.is_some_and(|before| has(&PERSONAL, &before.plain));
        // "Detrás sube Iske", "behind you comes Iske".
        let comes = before.is_some_and(|before| has(&COMES, &before.plain) && !before.quoted);
        if acts || said || comes {
            let kind = if person.presence == Presence::Dead { FaultKind::Dead } else { FaultKind::Absent };
            faults.push(Fault { kind, span: tokens[at].span.start..tokens[end - 1].span.end });
            return;
        }
    }
}

/// What follows "is" or "has" where somebody is there: "is standing", "has come", "está sentada".
fn is_near(token: &Token) -> bool {
    let word = token.plain.as_str();
    let here =
        ["here", "there", "back", "still", "come", "got", "set", "turned", "moved", "beside", "behind", "already"];
    let aqui = ["aqui", "ahi", "llegado", "vuelto", "venido", "entrado", "sentado", "sentada", "junto", "detras"];
    here.contains(&word) || aqui.contains(&word) || word.ends_with("ing") || word.ends_with("ndo")
}
