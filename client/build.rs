//! How the program is linked.

/// What a game in the terminal would otherwise read and hold at every start, because the window is in the same program:
///
/// - The window brings hundreds of thousands of addresses that the loader has to adjust. Packed, they take kilobytes in place
///   of ten megabytes.
/// - Hundreds of functions of the window's engine run before `main`. Put together they are one stretch of the file; among the code
///   that they belong to, each takes the 64 KiB around it into memory.
///
/// Linkers that don't know an option ignore it, or do so by themselves.
const OPTIONS: [&str; 2] = ["pack-relative-relocs", "keep-text-section-prefix"];

fn main() {
    println!("cargo:rerun-if-changed=build.rs");
    if std::env::var("CARGO_CFG_TARGET_OS").is_ok_and(|os| os == "linux") {
        OPTIONS.iter().for_each(|option| println!("cargo:rustc-link-arg-bins=-Wl,-z,{option}"));
    }
}
