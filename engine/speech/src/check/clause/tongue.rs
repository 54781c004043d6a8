//! The small words of both languages, as the grammar of clauses needs them.

use super::super::words::{WordSet, set};
use super::Owner;
use gesta_content::Language;
use std::sync::LazyLock;

/// The small words of a language.
pub(super) struct Tongue {
    pub(super) articles: WordSet,
    pub(super) yours: WordSet,
    pub(super) theirs: WordSet,
    pub(super) prepositions: WordSet,
    /// They join clauses or groups.
    pub(super) ands: WordSet,
    /// They begin a clause that tells something that is so.
    pub(super) whiles: WordSet,
    /// They begin a clause that tells nothing that is so now.
    pub(super) ifs: WordSet,
    /// They begin a clause about the group before them.
    pub(super) relatives: WordSet,
    pub(super) denials: WordSet,
    /// With a verb behind them nothing is so yet.
    pub(super) modals: WordSet,
    pub(super) be: WordSet,
    /// Those of them that say how things stand.
    pub(super) stands: WordSet,
    pub(super) have: WordSet,
    /// "Had": what was before.
    pub(super) had: WordSet,
    /// Words that are part of no group.
    pub(super) adverbs: WordSet,
    /// Words beside a verb that say where to; some of them are prepositions, too.
    pub(super) particles: WordSet,
}

impl Tongue {
    /// Whose it is, by a word before it.
    pub(super) fn owner(&self, word: &str) -> Option<Owner> {
        if self.yours.contains(word) {
            return Some(Owner::Yours);
        }
        if self.theirs.contains(word) {
            return Some(Owner::Theirs);
        }
        self.articles.contains(word).then_some(Owner::Nobody)
    }
}

pub(super) fn of(language: Language) -> &'static Tongue {
    match language {
        Language::En => &ENGLISH,
        Language::Es => &SPANISH,
    }
}

static ENGLISH: Tongue = Tongue {
    articles: LazyLock::new(|| set("the a an this that these those some any each every another either both all")),
    yours: LazyLock::new(|| set("your")),
    theirs: LazyLock::new(|| set("his her its their")),
    prepositions: LazyLock::new(|| {
        set(
            "of in into inside onto on upon to toward towards from off through across over under beneath behind before beside by \
            with without at against between among around round along past down up after for about above below near within \
            beyond amid despite during per out",
        )
    }),
    ands: LazyLock::new(|| set("and then nor or")),
    whiles: LazyLock::new(|| set("but so yet while as because when though although once")),
    ifs: LazyLock::new(|| {
        set("if unless whether until till before than like after since where how what whatever why whoever lest")
    }),
    relatives: LazyLock::new(|| set("who which that whose whom")),
    denials: LazyLock::new(|| {
        set("not no never nothing nobody neither hardly barely nearly almost scarcely none nowhere \
            refuses refuse cannot")
    }),
    modals: LazyLock::new(|| {
        set(
            "would could might may can should must shall will 'd 'll you'd you'll he'd she'd they'd it'd he'll she'll they'll \
            it'll try tries trying want wants ought seems seem used threatens threaten refuses means wishes hopes did do does \
            about-to meant supposed tried wanted offers let's",
        )
    }),
    be: LazyLock::new(|| set("is are was were am be been being you're he's she's it's they're gets get got")),
    stands: LazyLock::new(|| set("is are you're he's she's it's they're")),
    have: LazyLock::new(|| set("has have 've you've they've we've")),
    had: LazyLock::new(|| set("had he'd she'd you'd they'd")),
    adverbs: LazyLock::new(|| {
        set(
            "then now here there again once twice still just also already soon almost even ever quite very too so well home \
            hard first last slowly only perhaps maybe today tonight together apart alone enough instead anyway somehow \
            both all more less yet meanwhile straight right better best otherwise indeed thus hence else",
        )
    }),
    particles: LazyLock::new(|| {
        set(
            "out off away back in inside outside upstairs downstairs up down over through across on forward aside past by \
            along around round onward onwards open shut indoors outdoors ahead",
        )
    }),
};

static SPANISH: Tongue = Tongue {
    articles: LazyLock::new(|| {
        set(
            "el la los las un una unos unas este esta estos estas ese esa esos esas aquel aquella cada otro otra otros otras \
            algun alguna ambos ambas todo toda todos todas",
        )
    }),
    yours: LazyLock::new(|| set("tu tus vuestro vuestra")),
    theirs: LazyLock::new(|| set("su sus")),
    prepositions: LazyLock::new(|| {
        set(
            "de del a al en con sin por para sobre entre hasta hacia desde contra bajo tras ante segun durante mediante",
        )
    }),
    ands: LazyLock::new(|| set("y e o u ni luego entonces asi")),
    whiles: LazyLock::new(|| set("pero sino mientras cuando porque aunque pues")),
    ifs: LazyLock::new(|| set("si como antes desde despues donde quiza quizas acaso ojala apenas casi igual")),
    relatives: LazyLock::new(|| set("que quien quienes cual cuales cuyo cuya")),
    denials: LazyLock::new(|| set("no nunca nada nadie ni jamas tampoco ninguno ningun ninguna apenas casi")),
    modals: LazyLock::new(|| {
        set(
            "puede pueden puedes podria podrian podrias debe deben debes deberia quiere quieren quieres intenta intentas intentan \
            quisiera va vas van vamos parece pareces suele suelen tienes tiene hay trata tratas amenaza promete",
        )
    }),
    be: LazyLock::new(|| {
        set(
            "es son era eran fue fueron esta estan estaba estaban estas eres queda quedan quedas sido ser estar resulta sigue",
        )
    }),
    stands: LazyLock::new(|| set("es son esta estan estas eres queda quedan quedas sigue")),
    have: LazyLock::new(|| set("ha han has he hemos habeis haber")),
    had: LazyLock::new(|| set("habia habian habias hubo hubiera habria")),
    adverbs: LazyLock::new(|| {
        set(
            "ya aun todavia ahora aqui alli ahi alla siempre tambien solo muy mas menos bien mal despacio despues antes luego \
            entonces pronto tarde otra vez hoy ayer manana asi casi tan tanto mucho poco demasiado quizas juntos enseguida \
            apenas primero ultimo demas incluso mismo misma",
        )
    }),
    particles: LazyLock::new(|| {
        set(
            "fuera dentro arriba abajo afuera adentro atras adelante lejos cerca encima debajo delante detras junto alrededor corriendo",
        )
    }),
};
