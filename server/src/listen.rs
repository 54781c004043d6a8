//! Lets connections in at the door and gives each a task of its own.

use crate::guest::serve;
use crate::house::House;
use gesta_net::{Doorman, Entered, HANDSHAKE_TIME, Verdict};
use quinn::{Endpoint, Incoming};
use std::sync::Arc;
use std::time::Instant;
use tracing::Instrument;

/// Runs until the endpoint is closed.
pub(crate) async fn listen(endpoint: Endpoint, doorman: Doorman, house: Arc<House>) {
    while let Some(incoming) = endpoint.accept().await {
        let (address, validated) = (incoming.remote_address(), incoming.remote_address_validated());
        match doorman.knock(address.ip(), validated, Instant::now()) {
            Verdict::Accept(entered) => {
                let span = tracing::info_span!("connection", %address);
                tokio::spawn(welcome(incoming, entered, Arc::clone(&house)).instrument(span));
            }
            // A packet that proves its address cannot be asked to prove it again; then it is refused.
            Verdict::Retry => {
                if let Err(error) = incoming.retry() {
                    error.into_incoming().refuse();
                }
            }
            Verdict::Ignore => incoming.ignore(),
            Verdict::Refuse => incoming.refuse(),
        }
    }
}

async fn welcome(incoming: Incoming, mut entered: Entered, house: Arc<House>) {
    let Ok(connecting) = incoming.accept() else { return };
    let shaken = tokio::time::timeout(HANDSHAKE_TIME, connecting).await;
    entered.handshake_done();
    match shaken {
        Ok(Ok(connection)) => {
            let gone = serve(&connection, &house).await;
            tracing::info!(%gone, "the connection has ended");
        }
        Ok(Err(error)) => tracing::info!(%error, "the handshake failed"),
        Err(_) => tracing::info!("the handshake took too long"),
    }
}
