//! What is asked of a model: plain data, without a word about who answers it or how it is sent.

use serde::{Deserialize, Serialize};
use std::time::Duration;

/// What an answer is for. A profile names models for each.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Purpose {
    /// Reading what a player wrote. Short, by a schema, always at temperature 0.
    Intent,
    /// Telling what happened. Streamed to a reader.
    Narration,
    /// Reading what was told before its reader does: short, by a schema, always at temperature 0.
    Review,
    /// Shortening what was told before. Nobody waits for it.
    Summary,
    /// Painting: [`crate::Studio`].
    Image,
}

impl Purpose {
    /// All of them, in the order of their names in a profile.
    pub const ALL: [Purpose; 5] =
        [Purpose::Intent, Purpose::Narration, Purpose::Review, Purpose::Summary, Purpose::Image];

    /// Its name in profiles, logs and price lists.
    pub fn name(self) -> &'static str {
        match self {
            Purpose::Intent => "intent",
            Purpose::Narration => "narration",
            Purpose::Review => "review",
            Purpose::Summary => "summary",
            Purpose::Image => "image",
        }
    }
}

/// One question to a model. Two that are equal in every field have the same answer in the cache.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Request {
    /// What the answer is for: it chooses the models, and a reader's patience.
    pub purpose: Purpose,
    /// One model instead of those that the profile names for the purpose, of a provider that it names for some purpose.
    pub model: Option<ModelName>,
    /// The fixed part, from what changes least to what changes most. Providers cache common beginnings.
    pub system: Vec<Block>,
    /// The talk so far. The last is the player's side.
    pub messages: Vec<Message>,
    /// The shape of the answer, where it is data instead of prose.
    pub schema: Option<Schema>,
    /// How large a picture is wanted, where one is asked for: then the last message says what it shows.
    pub extent: Option<Extent>,
    /// How long the answer may be, and how long anybody waits for it.
    /// Where it is not said, the profile's for the purpose.
    pub limits: Option<Limits>,
    /// How freely the model may choose its words.
    /// Where it is not said, as the profile says.
    pub preset: Option<Preset>,
    /// Counts up when somebody wants to have the same told otherwise; it is never sent, but keeps the cache from
    /// giving the old answer.
    pub variation: u32,
}

impl Request {
    /// A question with the limits and the preset of the profile.
    pub fn new(purpose: Purpose, messages: Vec<Message>) -> Request {
        Request {
            purpose,
            model: None,
            system: Vec::new(),
            messages,
            schema: None,
            extent: None,
            limits: None,
            preset: None,
            variation: 0,
        }
    }

    /// A picture that shows what a text says.
    pub fn picture(shows: impl Into<String>, extent: Extent) -> Request {
        let asked = Request::new(Purpose::Image, vec![Message::user(shows)]);
        Request { extent: Some(extent), ..asked }
    }

    /// The limits: its own, or what is usual for the purpose. A gateway puts those of its profile in before it asks.
    pub fn limits(&self) -> Limits {
        self.limits.unwrap_or_else(|| Limits::of(self.purpose))
    }

    /// The length of everything that is sent, in bytes of text.
    pub fn bytes(&self) -> usize {
        let system: usize = self.system.iter().map(|block| block.text.len()).sum();
        let messages: usize = self.messages.iter().map(|message| message.text.len()).sum();
        system + messages + self.schema.as_ref().map_or(0, |schema| schema.json.to_string().len())
    }
}

/// A provider of the profile and the model's name there: `openrouter/mistralai/mistral-nemo`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ModelName {
    /// The provider's name in the profile, without a slash.
    pub provider: String,
    /// The model's name as the provider writes it; it may have slashes and colons.
    pub model: String,
}

impl ModelName {
    /// Reads `provider/model`; nothing when one of the two is missing.
    pub fn read(text: &str) -> Option<ModelName> {
        let (provider, model) = text.trim().split_once('/')?;
        let whole = !provider.is_empty() && !model.is_empty();
        whole.then(|| ModelName { provider: provider.to_owned(), model: model.to_owned() })
    }
}

impl std::fmt::Display for ModelName {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}/{}", self.provider, self.model)
    }
}

/// A part of the system text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Block {
    /// The text.
    pub text: String,
    /// Whether everything up to the end of this block will be sent again: a place for a provider's cache mark.
    pub stays: bool,
}

/// Who says a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// Our side.
    User,
    /// The model's.
    Model,
}

/// A message of the talk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    /// Who says it.
    pub role: Role,
    /// What is said.
    pub text: String,
}

impl Message {
    /// Our side.
    pub fn user(text: impl Into<String>) -> Message {
        Message { role: Role::User, text: text.into() }
    }

    /// The model's side.
    pub fn model(text: impl Into<String>) -> Message {
        Message { role: Role::Model, text: text.into() }
    }
}

/// The shape of an answer. However a provider carries it (a response format, a tool, a grammar), the events of the
/// stream give the JSON as text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Schema {
    /// A name of letters, digits and underscores, which some providers demand.
    pub name: String,
    /// A JSON schema. Flat objects with enums are understood by all providers.
    pub json: serde_json::Value,
}

/// The size of a picture in pixels. Services that know only a few sizes give the nearest of the same shape.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Extent {
    /// From left to right.
    pub width: u32,
    /// From top to bottom.
    pub height: u32,
}

/// How much may come, and how long anybody waits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// The longest answer, in tokens.
    pub output_tokens_max: u32,
    /// How long the gateway waits. Providers need not look at it.
    pub patience: Patience,
}

impl Limits {
    /// What is usual for a purpose.
    pub fn of(purpose: Purpose) -> Limits {
        let seconds = |first, idle, total| Patience {
            first_token: Duration::from_secs(first),
            idle: Duration::from_secs(idle),
            total: Duration::from_secs(total),
            chars_per_second_min: 0,
        };
        match purpose {
            Purpose::Intent | Purpose::Review => Limits { output_tokens_max: 200, patience: seconds(8, 5, 12) },
            Purpose::Narration => Limits {
                output_tokens_max: 500,
                patience: Patience { chars_per_second_min: NARRATION_CHARS_PER_SECOND_MIN, ..seconds(15, 10, 60) },
            },
            Purpose::Summary => Limits { output_tokens_max: 800, patience: seconds(60, 30, 180) },
            Purpose::Image => Limits { output_tokens_max: 0, patience: seconds(120, 120, 180) },
        }
    }
}

/// A slow reader reads about 15 characters in a second; what comes slower than this is not worth waiting for.
pub const NARRATION_CHARS_PER_SECOND_MIN: u32 = 3;

/// How long an answer is waited for. The three times are separate limits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Patience {
    /// From sending to the first visible text, in one attempt.
    pub first_token: Duration,
    /// Between two signs of life.
    pub idle: Duration,
    /// For everything, all attempts and waits together.
    pub total: Duration,
    /// The slowest stream that is borne, in characters a second; 0 for any.
    pub chars_per_second_min: u32,
}

/// How freely a model chooses its words: what players see instead of numbers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Preset {
    /// Close to the facts, little surprise.
    #[default]
    Steady,
    /// The middle.
    Vivid,
    /// Far from the first word that comes to mind.
    Wild,
}

impl Preset {
    /// All of them.
    pub const ALL: [Preset; 3] = [Preset::Steady, Preset::Vivid, Preset::Wild];

    /// Its name in profiles.
    pub fn name(self) -> &'static str {
        match self {
            Preset::Steady => "steady",
            Preset::Vivid => "vivid",
            Preset::Wild => "wild",
        }
    }

    /// The numbers of the preset, where a profile has no others.
    pub fn sampling(self) -> Sampling {
        match self {
            Preset::Steady => {
                Sampling { temperature_percent: Some(60), top_p_percent: Some(95), ..Sampling::default() }
            }
            Preset::Vivid => Sampling { temperature_percent: Some(90), min_p_percent: Some(5), ..Sampling::default() },
            Preset::Wild => Sampling { temperature_percent: Some(115), min_p_percent: Some(8), ..Sampling::default() },
        }
    }
}

/// Numbers for a model's choice of words, in hundredths; what is `None` is not sent, and neither is what the model's
/// [`crate::Capabilities`] do not have.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sampling {
    /// 0 always takes the likeliest word; 100 is the model's own measure.
    pub temperature_percent: Option<u16>,
    /// The share of likely words to choose from.
    pub top_p_percent: Option<u16>,
    /// The least likelihood of a word, as a share of the likeliest.
    pub min_p_percent: Option<u16>,
    /// For models that can repeat themselves.
    pub seed: Option<u64>,
}

impl Sampling {
    /// Always the likeliest word: for readings.
    pub const EXACT: Sampling =
        Sampling { temperature_percent: Some(0), top_p_percent: None, min_p_percent: None, seed: None };
}

#[cfg(test)]
mod tests {
    use super::{Message, ModelName, Purpose, Request, Schema};

    #[test]
    fn a_models_name_may_have_slashes_and_colons() {
        let name = ModelName::read("openrouter/meta/llama:free").expect("both parts are there");
        assert_eq!((name.provider.as_str(), name.model.as_str()), ("openrouter", "meta/llama:free"));
        assert_eq!(name.to_string(), "openrouter/meta/llama:free");
        assert_eq!(ModelName::read("gpt-5"), None);
        assert_eq!(ModelName::read("openai/"), None);
    }

    #[test]
    fn the_bytes_of_a_request_are_those_of_all_its_texts() {
        let mut request = Request::new(Purpose::Intent, vec![Message::user("abc"), Message::model("de")]);
        assert_eq!(request.bytes(), 5);
        request.schema = Some(Schema { name: "s".into(), json: serde_json::json!({}) });
        assert_eq!(request.bytes(), 7);
    }
}
