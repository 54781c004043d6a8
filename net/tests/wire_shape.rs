//! No type that crosses the wire holds itself, and none holds a sequence whose elements take no bytes. The encoding has
//! no depth limit of its own: a nested frame of 32 KiB would overflow the stack and end the process, and a length of
//! 2^60 elements of no bytes would never end.

mod shape;

use gesta_net::{
    Admitted, Auth, ContentTag, ControlDown, ControlUp, Frame, Hello, InviteToken, PackVersion, Refuse, SeatDown,
    SeatUp, TableSeat, Welcome,
};
use gesta_table::{Request, Update};
use serde::Deserialize;
use shape::{Fault, Shape, shape_of};
use std::any::type_name;
use std::collections::BTreeMap;

fn check<T: for<'de> Deserialize<'de>>() -> Shape {
    shape_of::<T>().unwrap_or_else(|fault| panic!("{} may not cross the wire: {fault:?}", type_name::<T>()))
}

fn check_frame<T: Frame>() {
    let shape = check::<T>();
    assert!(shape.depth <= 12, "{} is {} types deep", type_name::<T>(), shape.depth);
    assert_eq!(shape.enums.get(type_name::<T>()), Some(&usize::from(T::KINDS)), "Frame::KINDS of {}", type_name::<T>());
}

#[test]
fn no_wire_type_holds_itself_or_elements_of_no_bytes() {
    check_frame::<ControlUp>();
    check_frame::<ControlDown>();
    check_frame::<SeatUp>();
    check_frame::<SeatDown>();
}

#[test]
fn each_wire_type_passes_alone() {
    check::<Request>();
    check::<Update>();
    check::<Hello>();
    check::<Welcome>();
    check::<Auth>();
    check::<Admitted>();
    check::<Refuse>();
    check::<ContentTag>();
    check::<PackVersion>();
    check::<TableSeat>();
    check::<InviteToken>();
}

#[test]
fn the_check_reaches_every_variant_of_what_updates_and_requests_hold() {
    let (update, request) = (check::<Update>(), check::<Request>());
    let variants =
        |shape: &Shape, name: &str| shape.enums.iter().find(|(full, _)| full.ends_with(name)).map(|(_, n)| *n);
    assert!(variants(&update, "::Body").is_some_and(|count| count >= 50), "events: {:?}", update.enums);
    assert!(variants(&update, "::Rejection").is_some_and(|count| count >= 20), "refusals: {:?}", update.enums);
    assert!(variants(&request, "::Command").is_some_and(|count| count >= 20), "commands: {:?}", request.enums);
}

// The check itself must go red: for types that hold themselves directly, through a box, a sequence, a map, another
// type, and over several variants; and for elements of no bytes of each kind.

#[derive(Deserialize)]
#[expect(dead_code, reason = "only its shape is read")]
struct List {
    next: Option<Box<List>>,
}

#[derive(Deserialize)]
#[expect(dead_code, reason = "only its shape is read")]
enum Tree {
    Leaf(u8),
    Node(Vec<Tree>),
}

#[derive(Deserialize)]
#[expect(dead_code, reason = "only its shape is read")]
struct Json(BTreeMap<String, Json>);

#[derive(Deserialize)]
#[expect(dead_code, reason = "only its shape is read")]
enum Egg {
    Plain,
    Laid(Box<Hen>),
}

#[derive(Deserialize)]
#[expect(dead_code, reason = "only its shape is read")]
enum Hen {
    Wild,
    Hatched { from: Egg },
}

#[derive(Deserialize)]
#[expect(dead_code, reason = "only its shape is read")]
struct Holder<T> {
    held: T,
}

#[derive(Deserialize)]
struct Empty {}

#[derive(Deserialize)]
struct Unit;

#[test]
fn a_type_that_holds_itself_is_found() {
    let found = [
        shape_of::<List>().err(),
        shape_of::<Tree>().err(),
        shape_of::<Json>().err(),
        shape_of::<Egg>().err(),
        shape_of::<Hen>().err(),
        shape_of::<Holder<(u8, Vec<Egg>)>>().err(),
    ];
    for fault in found {
        assert!(matches!(fault, Some(Fault::Recursive(_))), "{fault:?}");
    }
}

#[test]
fn elements_of_no_bytes_are_found() {
    let found = [
        shape_of::<Vec<()>>().err(),
        shape_of::<Vec<Unit>>().err(),
        shape_of::<Vec<Empty>>().err(),
        shape_of::<Vec<[u8; 0]>>().err(),
        shape_of::<Holder<Option<Vec<((), Unit)>>>>().err(),
        shape_of::<BTreeMap<String, Vec<()>>>().err(),
    ];
    for fault in found {
        assert!(matches!(fault, Some(Fault::ZeroSized(_))), "{fault:?}");
    }
}

#[test]
fn harmless_types_pass() {
    assert!(shape_of::<Holder<Vec<Holder<u8>>>>().is_ok());
    assert!(shape_of::<(Holder<u8>, Holder<u8>, [u8; 32], ())>().is_ok());
    assert!(shape_of::<Vec<Option<()>>>().is_ok(), "an option takes a byte whatever is in it");
    assert!(shape_of::<BTreeMap<u8, ()>>().is_ok(), "a key takes a byte");
}
