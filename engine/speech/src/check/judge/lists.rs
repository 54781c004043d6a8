//! The lists of words that judging needs.

use super::super::words::{WordSet, set};
use std::sync::LazyLock;

/// Where a hand keeps things.
pub(super) static KEPT: WordSet = LazyLock::new(|| {
    set(
        "hand hands palm palms fist fingers lap arms arm grip grasp coat sleeve sleeves boot shirt mano manos palma puno dedos regazo brazos belt pack pocket pockets purse \
        bag satchel pouch cinto mochila bolsillo bolsillos bolsa zurron morral cinturon abrigo manga mangas brazo bota botas cinto garras",
    )
});
/// Where goods are laid for who gets them.
pub(super) static COUNTERS: WordSet =
    LazyLock::new(|| set("counter sill table hatch bar pile board mostrador alfeizar mesa ventanillo barra tablero"));
/// What somebody who is dead still does.
pub(super) static LIES: WordSet = LazyLock::new(|| {
    set(
        "lies lie lay rests remains stays is was has looks lleva llevaba descansa falta yace reposa queda sigue esta fue era tiene parece",
    )
});
pub(super) static DEAD: WordSet =
    LazyLock::new(|| set("dead lifeless motionless muerto muerta muertos muertas inerte exanime cadaver corpse"));
/// What stands behind "is", by what it says.
pub(super) static FREE: WordSet = LazyLock::new(|| {
    set(
        "open ajar unlocked unbarred unbolted unlatched unhinged free clear wide gaping agape abierto abierta abiertos abiertas libre libres despejado despejada \
        entornada entornado entreabierta entreabierto",
    )
});
pub(super) static SHUT: WordSet =
    LazyLock::new(|| set("shut closed locked barred cerrado cerrada cerrados cerradas trabada"));
pub(super) static STAYS: WordSet = LazyLock::new(|| {
    set(
        "stays stay stayed remains remain remained keeps sigue siguen queda quedan permanece permanecen continua is are esta estan",
    )
});
pub(super) static AIR: WordSet = LazyLock::new(|| set("air aire vacio"));
pub(super) static WEAPONS: WordSet = LazyLock::new(|| {
    set(
        "bolt arrow hook teeth jaws claws fangs virote flecha gancho dientes colmillos garras dentellada mordisco zarpa",
    )
});
pub(super) static GASHES: WordSet = LazyLock::new(|| set("flesh strip line gash piece chunk red raya tira jiron"));
pub(super) static CLOTHES: WordSet = LazyLock::new(|| {
    set(
        "coat boots boot shoes cap hat hood shirt cloak clothes belt pack purse pouch bag needle net abrigo botas zapatos gorro capa ropa \
        camisa cinto bolsa mochila bread pan light luz key keys llave llaves par pair arrow arrows flecha flechas virote virotes stone stones piedra piedras",
    )
});
pub(super) static OWN: WordSet = LazyLock::new(|| set("yours tuyo tuya tuyos tuyas"));
pub(super) static GONE: WordSet =
    LazyLock::new(|| set("gone away off lost missing vanished empty fuera lejos perdido perdida vacia vacio"));
pub(super) static HURT: WordSet =
    LazyLock::new(|| set("hurt wounded bleeding injured herido herida malherido malherida"));
pub(super) static WHOLE: WordSet = LazyLock::new(|| {
    set("healed whole unhurt unharmed uninjured mended cured ileso ilesa curado curada sano sana intacto intacta")
});
pub(super) static ALONE: WordSet = LazyLock::new(|| set("alone solo sola"));
pub(super) static AWAY: WordSet =
    LazyLock::new(|| set("out off away outside inside upstairs downstairs fuera afuera adentro"));
pub(super) static THROUGH: WordSet =
    LazyLock::new(|| set("into through out from inside outside onto over under por de del"));
pub(super) static STEPS: WordSet = LazyLock::new(|| {
    set(
        "steps stairs stair ladder path track threshold road gate escaleras escalera escalones sendero senda umbral camino portón porton calle",
    )
});
/// What is known of somebody wherever they are.
pub(super) static HABITS: WordSet = LazyLock::new(|| {
    set(
        "owes own owns knows means wants likes loves hates has needs belongs lives keeps works used says said told calls thinks \
        would pays sells runs rules sent left died went debe sabe quiere vive tiene paga manda dice dijo murio salio fue es era \
        esta guarda cuida trabaja llama cuenta vende",
    )
});

pub(super) static ARRIVES: WordSet = LazyLock::new(|| {
    set("enters arrives appears emerges entered arrived appeared entra llega aparece irrumpe entro llego aparecio")
});
