//! How the program is linked.

/// The window brings hundreds of thousands of addresses that the loader has to adjust. Packed, they take kilobytes in place
/// of ten megabytes, which a game in the terminal would otherwise read and hold at every start. Linkers that don't know the
/// option ignore it.
fn main() {
    println!("cargo:rerun-if-changed=build.rs");
    let linux = std::env::var("CARGO_CFG_TARGET_OS").is_ok_and(|os| os == "linux");
    if linux {
        println!("cargo:rustc-link-arg-bins=-Wl,-z,pack-relative-relocs");
    }
}
