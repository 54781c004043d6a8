//! Whether there is anything that can draw a window: asked before Bevy is started, because Bevy ends the program when there
//! is not.

use bevy::tasks::block_on;

/// The name of the graphics adapter that would draw.
///
/// # Errors
/// What the graphics system says when there is none.
pub(crate) fn probe() -> Result<String, String> {
    let instance = wgpu::Instance::new(wgpu::InstanceDescriptor::new_without_display_handle_from_env());
    let adapter = block_on(instance.request_adapter(&wgpu::RequestAdapterOptions::default()));
    adapter.map(|adapter| adapter.get_info().name).map_err(|error| error.to_string())
}
