//! Pictures over the wire: OpenAI's `images/generations`, and `sdapi/v1/txt2img` of Automatic1111 and its kin. Both give the
//! file as base64 in JSON. An address in an answer is never followed: it would be another server.

use super::json::text;
use crate::failure::Failure;
use crate::provider::{Call, Habit, Wire};
use crate::request::Extent;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};
use url::Url;

/// The name that leaves the choice of a model to the server.
const ANY_MODEL: &str = "default";
/// Steps of a diffusion model: enough for a small picture, and bearable without a large card.
const STEPS: u32 = 24;
/// Sides of such a picture are multiples of this.
const SIDE_STEP: u32 = 64;

/// Where a call for a picture goes and what it says; nothing when the provider paints no pictures.
pub(super) fn ask(call: &Call) -> Option<(Url, Vec<u8>)> {
    let extent = call.request.extent?;
    let shows = call.request.messages.last().map(|message| message.text.as_str()).unwrap_or_default();
    let base = &call.place.base;
    let (url, body) = match (call.place.habit, call.place.wire) {
        (Habit::Automatic1111 | Habit::KoboldCpp, _) => {
            (base.root().join("sdapi/v1/txt2img"), sdapi(&call.model, shows, extent))
        }
        (_, Wire::OpenAi) => (base.join("images/generations"), openai(&call.model, shows, extent)),
        _ => return None,
    };
    Some((url, body.to_string().into_bytes()))
}

fn sdapi(model: &str, shows: &str, Extent { width, height }: Extent) -> Value {
    let side = |pixels: u32| (pixels / SIDE_STEP).max(1) * SIDE_STEP;
    let mut body = json!({
        "prompt": shows, "negative_prompt": "text, letters, watermark, frame",
        "width": side(width), "height": side(height), "steps": STEPS, "batch_size": 1, "n_iter": 1,
        "send_images": true, "save_images": false,
    });
    if model != ANY_MODEL {
        body["override_settings"] = json!({ "sd_model_checkpoint": model });
    }
    body
}

fn openai(model: &str, shows: &str, extent: Extent) -> Value {
    let mut body = json!({ "model": model, "prompt": shows, "n": 1, "size": openai_size(model, extent) });
    // Newer models always give the file, and refuse to be asked for it.
    if !model.starts_with("gpt-image") {
        body["response_format"] = json!("b64_json");
    }
    body
}

/// OpenAI's own models know three shapes; servers that speak like it take any size.
fn openai_size(model: &str, Extent { width, height }: Extent) -> String {
    let long = match model {
        "dall-e-3" => 1792,
        "dall-e-2" => 1024,
        model if model.starts_with("gpt-image") => 1536,
        _ => return format!("{width}x{height}"),
    };
    match width.cmp(&height) {
        std::cmp::Ordering::Greater => format!("{long}x1024"),
        std::cmp::Ordering::Less => format!("1024x{long}"),
        std::cmp::Ordering::Equal => "1024x1024".to_owned(),
    }
}

/// The file in an answer.
pub(super) fn file(body: &[u8]) -> Result<Vec<u8>, Failure> {
    let value: Value = serde_json::from_slice(body).map_err(|_| Failure::Malformed)?;
    let base64 = text(&value, "/data/0/b64_json").or_else(|| text(&value, "/images/0")).ok_or(Failure::Malformed)?;
    // Some servers write it as a `data:` address.
    let base64 = base64.rsplit_once("base64,").map_or(base64, |(_, file)| file);
    STANDARD.decode(base64.trim()).map_err(|_| Failure::Malformed)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn models_of_openai_are_asked_for_the_nearest_shape_they_know() {
        let wide = Extent { width: 768, height: 432 };
        let tall = Extent { width: 300, height: 400 };
        assert_eq!(openai_size("gpt-image-1", wide), "1536x1024");
        assert_eq!(openai_size("dall-e-3", tall), "1024x1792");
        assert_eq!(openai_size("dall-e-2", Extent { width: 9, height: 9 }), "1024x1024");
        assert_eq!(openai_size("flux", wide), "768x432");
    }

    #[test]
    fn a_file_is_asked_for_only_where_that_is_no_mistake() {
        let extent = Extent { width: 64, height: 64 };
        assert_eq!(openai("gpt-image-1", "a", extent)["response_format"], Value::Null);
        assert_eq!(openai("flux", "a", extent)["response_format"], "b64_json");
    }

    #[test]
    fn sides_of_diffusion_models_are_rounded_down_to_what_they_can() {
        let body = sdapi("default", "a mill", Extent { width: 800, height: 30 });
        assert_eq!((&body["width"], &body["height"]), (&json!(768), &json!(64)));
        assert_eq!(body["override_settings"], Value::Null);
        assert_eq!(
            sdapi("xl", "a", Extent { width: 64, height: 64 })["override_settings"]["sd_model_checkpoint"],
            "xl"
        );
    }

    #[test]
    fn the_file_is_found_in_both_formats_and_nowhere_else() {
        let told = |value: Value| file(value.to_string().as_bytes());
        assert_eq!(told(json!({ "data": [{ "b64_json": "YWI=" }] })), Ok(b"ab".to_vec()));
        assert_eq!(told(json!({ "images": ["data:image/png;base64,YWI="] })), Ok(b"ab".to_vec()));
        for wrong in
            [json!({ "data": [{ "url": "https://elsewhere.example/a.png" }] }), json!({ "images": ["?"] }), json!([])]
        {
            assert_eq!(told(wrong), Err(Failure::Malformed));
        }
        assert_eq!(file(b"<html>"), Err(Failure::Malformed));
    }
}
