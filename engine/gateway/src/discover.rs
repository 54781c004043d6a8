//! The first run: a quiet look at the usual ports of this machine for servers of models. Nothing is asked for, nothing is
//! sent but the question which models there are, and a machine without any is no fault.

use crate::config::{Config, LOCAL_SERVERS, LocalServer};
use crate::provider::{Endpoint, Provider};
use crate::request::ModelName;
use crate::time::Clock;
use futures_util::future::join_all;
use std::io;
use std::sync::Arc;
use std::time::Duration;

/// How long all of the looking may take.
pub const LOOK_TIME: Duration = Duration::from_millis(800);

/// A server that was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// Which.
    pub server: LocalServer,
    /// The models that it names, at most [`crate::MODELS_MAX`]. Maybe none: they still have to be fetched.
    pub models: Vec<String>,
}

impl Found {
    /// The first model that can tell a story: those for embeddings, ranking and hearing cannot.
    pub fn model(&self) -> Option<ModelName> {
        const NO_TELLERS: [&str; 5] = ["embed", "rerank", "whisper", "bge-", "minilm"];
        let tells = |name: &&String| {
            let name = name.to_lowercase();
            NO_TELLERS.iter().all(|part| !name.contains(part))
        };
        let model = self.models.iter().find(tells)?.clone();
        Some(ModelName { provider: self.server.name.to_owned(), model })
    }
}

/// Looks at all usual ports at once, in the order of [`LOCAL_SERVERS`]. What answers without a list of models, such as any
/// other server at port 8080, is not one.
pub async fn look_around(provider: &dyn Provider, clock: &dyn Clock) -> Vec<Found> {
    let known = Config::known();
    let limit = clock.now().plus(LOOK_TIME);
    let looks = LOCAL_SERVERS.iter().filter_map(|server| {
        let config = known.providers.get(server.name)?;
        let place = Endpoint { wire: config.wire, base: config.base.clone(), key: None, habit: config.habit };
        let models = provider.models(place);
        let late = clock.sleep_until(limit);
        Some(async move {
            tokio::select! {
                models = models => models.ok().map(|models| Found { server: *server, models }),
                () = late => None,
            }
        })
    });
    join_all(looks).await.into_iter().flatten().collect()
}

/// [`look_around`] for those without async; it takes [`LOOK_TIME`] at most.
///
/// # Errors
/// When the system gives no timer.
pub fn find_local_servers(provider: &Arc<dyn Provider>, clock: &dyn Clock) -> io::Result<Vec<Found>> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let found = runtime.block_on(look_around(provider.as_ref(), clock));
    runtime.shutdown_background();
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::failure::Failure;
    use crate::provider::{Answer, Call, EventStream};
    use crate::time::SystemClock;

    /// Ollama answers, LM Studio hangs, at 8080 is something else, and nobody is at 5001.
    struct Machine;

    impl Provider for Machine {
        fn stream(&self, _: Call) -> EventStream {
            Box::pin(futures_util::stream::empty())
        }

        fn models(&self, place: Endpoint) -> Answer<Result<Vec<String>, Failure>> {
            Box::pin(async move {
                let address = place.base.to_string();
                if address.contains("11434") {
                    Ok(vec!["nomic-embed-text".to_owned(), "mistral-nemo:12b".to_owned()])
                } else if address.contains("1234") {
                    std::future::pending().await
                } else if address.contains("8080") {
                    Err(Failure::Malformed)
                } else {
                    Err(Failure::Unreachable)
                }
            })
        }
    }

    #[tokio::test(start_paused = true)]
    async fn what_answers_with_models_is_found_and_the_rest_is_left_in_time() {
        let clock = SystemClock::default();
        let found = look_around(&Machine, &clock).await;
        assert_eq!(found.iter().map(|one| one.server.title).collect::<Vec<_>>(), ["Ollama"]);
        assert_eq!(found[0].model().map(|model| model.to_string()).as_deref(), Some("ollama/mistral-nemo:12b"));
        assert_eq!(clock.now().0, LOOK_TIME);
    }
}
