//! What players read when they cannot come in or the line is lost, in each language. Every text says what happened and
//! what to do.

use crate::remote::{Closed, Lost};
use crate::wire::{ContentTag, PLAYER_NAME_MAX, PROTOCOL_LAST, Refuse};
use gesta_content::Language;

/// One sentence for each pack that differs.
fn differing_packs(ours: &ContentTag, server: &ContentTag, language: Language) -> String {
    let lines = server.packs.iter().filter_map(|theirs| {
        let have = ours.packs.iter().find(|pack| pack.id == theirs.id).map(|pack| &pack.version);
        let (id, wanted) = (&theirs.id, &theirs.version);
        match (have, language) {
            (Some(have), _) if have == wanted => None,
            (Some(have), Language::En) => Some(format!("{id}: the server has {wanted}, you have {have}")),
            (Some(have), Language::Es) => Some(format!("{id}: el servidor tiene {wanted}, tú tienes {have}")),
            (None, Language::En) => Some(format!("{id} {wanted} is missing here")),
            (None, Language::Es) => Some(format!("falta {id} {wanted}")),
        }
    });
    let lines: Vec<String> = lines.collect();
    match (lines.is_empty(), language) {
        (false, _) => lines.join("; "),
        (true, Language::En) => "the packs have the same versions, but their files differ".to_owned(),
        (true, Language::Es) => "los paquetes tienen las mismas versiones, pero sus archivos difieren".to_owned(),
    }
}

impl Refuse {
    /// The reason and what to do, as a sentence for players. `ours` is what this client plays with.
    pub fn say(&self, ours: &ContentTag, language: Language) -> String {
        match (self, language) {
            (Refuse::Protocol { last, game, .. }, Language::En) if *last < PROTOCOL_LAST => {
                format!("The server is older than your game: it runs {game}. Ask its owner to update it.")
            }
            (Refuse::Protocol { last, game, .. }, Language::Es) if *last < PROTOCOL_LAST => {
                format!("El servidor es más antiguo que tu juego: usa la {game}. Pide a su dueño que lo actualice.")
            }
            (Refuse::Protocol { game, .. }, Language::En) => format!("Your game is too old. Update to {game}."),
            (Refuse::Protocol { game, .. }, Language::Es) => {
                format!("Tu juego es demasiado antiguo. Actualiza a la {game}.")
            }
            (Refuse::Content { server }, Language::En) => {
                let packs = differing_packs(ours, server, language);
                format!("The server plays with other packs: {packs}. Get the same packs and join again.")
            }
            (Refuse::Content { server }, Language::Es) => {
                let packs = differing_packs(ours, server, language);
                format!("El servidor juega con otros paquetes: {packs}. Consigue los mismos y vuelve a unirte.")
            }
            (Refuse::Realm { here }, Language::En) => {
                format!("There is no such realm there any more; the server has {here}. Ask for a new link.")
            }
            (Refuse::Realm { here }, Language::Es) => {
                format!("Ese reino ya no está allí; el servidor tiene {here}. Pide un enlace nuevo.")
            }
            (Refuse::NotInvited, Language::En) => {
                "The server does not know this device. Ask for an invite link.".to_owned()
            }
            (Refuse::NotInvited, Language::Es) => {
                "El servidor no conoce este dispositivo. Pide un enlace de invitación.".to_owned()
            }
            (Refuse::InviteUnknown, Language::En) => "This invite is not valid. Ask for a new link.".to_owned(),
            (Refuse::InviteUnknown, Language::Es) => "Esta invitación no es válida. Pide un enlace nuevo.".to_owned(),
            (Refuse::InviteUsed, Language::En) => {
                "This invite was used on another device. Ask for a new link.".to_owned()
            }
            (Refuse::InviteUsed, Language::Es) => {
                "Esta invitación ya se usó en otro dispositivo. Pide un enlace nuevo.".to_owned()
            }
            (Refuse::BadName, Language::En) => {
                format!("A name has 1 to {PLAYER_NAME_MAX} characters. Choose another one.")
            }
            (Refuse::BadName, Language::Es) => {
                format!("Un nombre tiene de 1 a {PLAYER_NAME_MAX} caracteres. Elige otro.")
            }
            (Refuse::Full, Language::En) => "All seats at the table are taken.".to_owned(),
            (Refuse::Full, Language::Es) => "Todos los asientos de la mesa están ocupados.".to_owned(),
            (Refuse::Unavailable, Language::En) => "The server cannot let anybody in at the moment.".to_owned(),
            (Refuse::Unavailable, Language::Es) => "El servidor no puede dejar entrar a nadie por ahora.".to_owned(),
        }
    }
}

impl Lost {
    /// What happened, as a sentence for players. The link tries again by itself.
    pub fn say(&self, language: Language) -> String {
        match (self, language) {
            (Lost::NoAddress { host }, Language::En) => format!("{host} cannot be found. Trying again."),
            (Lost::NoAddress { host }, Language::Es) => format!("No se encuentra {host}. Se intenta de nuevo."),
            (Lost::NoAnswer { .. }, Language::En) => "The server does not answer. Trying again.".to_owned(),
            (Lost::NoAnswer { .. }, Language::Es) => "El servidor no responde. Se intenta de nuevo.".to_owned(),
            (Lost::Connection { .. }, Language::En) => "The connection was lost. Trying again.".to_owned(),
            (Lost::Connection { .. }, Language::Es) => "Se perdió la conexión. Se intenta de nuevo.".to_owned(),
            (Lost::Stopping, Language::En) => "The server is stopping. Trying again.".to_owned(),
            (Lost::Stopping, Language::Es) => "El servidor se está apagando. Se intenta de nuevo.".to_owned(),
        }
    }
}

impl Closed {
    /// What happened and what to do, as a sentence for players. `ours` is what this client plays with.
    pub fn say(&self, ours: &ContentTag, language: Language) -> String {
        match (self, language) {
            (Closed::WrongKey { .. }, Language::En) => {
                "This is not the server that the link is for: its key is another \
                one. Nothing was sent. Ask the server's owner; if the key was changed on purpose, you need a new link."
                    .to_owned()
            }
            (Closed::WrongKey { .. }, Language::Es) => "Este no es el servidor del enlace: su clave es otra. No se ha \
                enviado nada. Pregunta a su dueño; si la clave se cambió a propósito, necesitas un enlace nuevo."
                .to_owned(),
            (Closed::Refused(why), _) => why.say(ours, language),
            (Closed::Replaced, Language::En) => "You joined from another window or device; this one stops.".to_owned(),
            (Closed::Replaced, Language::Es) => {
                "Te uniste desde otra ventana o dispositivo; esta se detiene.".to_owned()
            }
            (Closed::NoSeat, Language::En) => "There is no seat for you at this server's table.".to_owned(),
            (Closed::NoSeat, Language::Es) => "No hay asiento para ti en la mesa de este servidor.".to_owned(),
            (Closed::Protocol { text }, Language::En) => {
                format!("The server and this game do not understand each other ({text}). Update both.")
            }
            (Closed::Protocol { text }, Language::Es) => {
                format!("El servidor y este juego no se entienden ({text}). Actualiza ambos.")
            }
            (Closed::Here { text }, Language::En) => format!("No connection can be made from here: {text}."),
            (Closed::Here { text }, Language::Es) => format!("Desde aquí no se puede conectar: {text}."),
        }
    }
}
