//! The server's half of the greeting on the control stream: who is there, do we speak the same protocol and play by the
//! same rules. Whether the device may come in is the caller's to decide; it answers through [`Greeted`].

use crate::close::CloseCode;
use crate::frame::{FrameError, read_frame, write_frame};
use crate::identity::KeyHash;
use crate::settings::open_after_authentication;
use crate::wire::{
    Admitted, Auth, ContentTag, ControlDown, ControlUp, Hello, PROTOCOL_FIRST, PROTOCOL_LAST, Refuse, Welcome,
    is_player_name,
};
use quinn::{Connection, RecvStream, SendStream};
use rustls::pki_types::CertificateDer;
use std::time::Duration;

/// How long a refusal may take to reach the peer before the connection is closed over it.
const FAREWELL_TIME: Duration = Duration::from_secs(2);

/// What a server offers.
#[derive(Clone, Debug)]
pub struct Offered {
    /// Its realm.
    pub realm: String,
    /// What is played with.
    pub content: ContentTag,
}

/// Why nobody was greeted. The connection is closed already.
#[derive(Debug, thiserror::Error)]
pub enum GreetError {
    /// What came was no frame.
    #[error(transparent)]
    Frame(#[from] FrameError),
    /// What came was not expected now.
    #[error("the peer sent something out of turn")]
    WrongState,
    /// The peer showed no key, which the TLS handshake should not let pass.
    #[error("the peer showed no key")]
    NoKey,
    /// The peer was told no.
    #[error("refused: {0:?}")]
    Refused(Box<Refuse>),
}

/// Somebody who speaks our protocol and plays by our rules, and now waits to be let in.
#[derive(Debug)]
pub struct Greeted {
    /// Its device's key, proven.
    pub key: KeyHash,
    /// Who it says it is.
    pub auth: Auth,
    connection: Connection,
    send: SendStream,
    recv: RecvStream,
}

/// Greets a new connection. Wrap it in a timeout of [`crate::AUTH_TIME`].
///
/// # Errors
/// [`GreetError`].
pub async fn greet(connection: &Connection, offered: &Offered) -> Result<Greeted, GreetError> {
    let greeted = greet_open(connection, offered).await;
    if let Err(error) = &greeted {
        match error {
            GreetError::Frame(error) => {
                if let Some(code) = error.close_code() {
                    code.close(connection);
                }
            }
            GreetError::WrongState | GreetError::NoKey => CloseCode::WrongState.close(connection),
            GreetError::Refused(_) => CloseCode::Refused.close(connection),
        }
    }
    greeted
}

async fn greet_open(connection: &Connection, offered: &Offered) -> Result<Greeted, GreetError> {
    let key = key_of(connection).ok_or(GreetError::NoKey)?;
    let (mut send, mut recv) = connection.accept_bi().await.map_err(|error| FrameError::Lost(error.to_string()))?;
    let Some(ControlUp::Hello(hello)) = read_frame(&mut recv).await? else { return Err(GreetError::WrongState) };
    let protocol = match judge(&hello, offered) {
        Ok(protocol) => protocol,
        Err(why) => return Err(say_no(&mut send, why).await),
    };
    let game = crate::GAME_VERSION.to_owned();
    let welcome = Welcome { protocol, game, realm: offered.realm.clone(), content: offered.content.clone() };
    write_frame(&mut send, &ControlDown::Welcome(welcome)).await?;
    let Some(ControlUp::Auth(auth)) = read_frame(&mut recv).await? else { return Err(GreetError::WrongState) };
    if !is_player_name(&auth.player) {
        return Err(say_no(&mut send, Refuse::BadName).await);
    }
    Ok(Greeted { key, auth, connection: connection.clone(), send, recv })
}

impl Greeted {
    /// Lets the peer in and gives it room for table streams. Keep what is returned: the control stream lives as long as
    /// the connection.
    ///
    /// # Errors
    /// [`FrameError`] when the peer is gone.
    pub async fn admit(mut self, admitted: Admitted) -> Result<(SendStream, RecvStream), FrameError> {
        open_after_authentication(&self.connection);
        write_frame(&mut self.send, &ControlDown::Admitted(admitted)).await?;
        Ok((self.send, self.recv))
    }

    /// Tells the peer why it is not let in, and closes the connection.
    pub async fn refuse(mut self, why: Refuse) {
        say_no(&mut self.send, why).await;
        CloseCode::Refused.close(&self.connection);
    }
}

/// Says no and waits until the peer has read it: closing at once would throw the reason away.
async fn say_no(send: &mut SendStream, why: Refuse) -> GreetError {
    if write_frame(send, &ControlDown::Refuse(why.clone())).await.is_ok() && send.finish().is_ok() {
        // Whether it was read in time or not, the connection ends now.
        let _ = tokio::time::timeout(FAREWELL_TIME, send.stopped()).await;
    }
    GreetError::Refused(Box::new(why))
}

/// In the order of the checks: protocol, realm, content.
fn judge(hello: &Hello, offered: &Offered) -> Result<u16, Refuse> {
    let protocol = hello.protocol_last.min(PROTOCOL_LAST);
    if protocol < hello.protocol_first.max(PROTOCOL_FIRST) {
        let game = crate::GAME_VERSION.to_owned();
        return Err(Refuse::Protocol { first: PROTOCOL_FIRST, last: PROTOCOL_LAST, game });
    }
    if hello.realm != offered.realm {
        return Err(Refuse::Realm { here: offered.realm.clone() });
    }
    if hello.content.mechanics != offered.content.mechanics {
        return Err(Refuse::Content { server: offered.content.clone() });
    }
    Ok(protocol)
}

fn key_of(connection: &Connection) -> Option<KeyHash> {
    let identity = connection.peer_identity()?;
    let certificates = identity.downcast::<Vec<CertificateDer<'static>>>().ok()?;
    KeyHash::of_certificate(certificates.first()?)
}
