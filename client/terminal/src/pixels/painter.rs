//! [`Painter`]: makes what is sent of a picture. That takes longer than a key may wait for its answer, so it is done on a
//! thread of its own, which the first order starts.

use super::{Protocol, kitty, sixel};
use crate::inbox::Arrival;
use gesta_app::Painter as Hand;
use gesta_paint::Subject;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;

/// A picture that is wanted.
#[derive(Clone, Debug, PartialEq)]
pub struct Order {
    /// What it shows.
    pub subject: Subject,
    /// How it is sent.
    pub protocol: Protocol,
    /// Its columns and rows.
    pub cells: (u16, u16),
    /// A cell in pixels.
    pub cell: (u16, u16),
}

/// A picture as it is sent.
#[derive(Debug)]
pub struct Painted {
    /// What was wanted.
    pub order: Order,
    /// What draws it from the cursor on.
    pub bytes: Vec<u8>,
}

/// Who paints: a thread of its own, which hands over to the loop.
pub struct Painter {
    /// Who makes the picture itself.
    hand: Hand,
    /// Where what is painted goes; without it whoever orders waits.
    to_loop: Option<Sender<Arrival>>,
    /// Where orders go, once there was one.
    orders: Option<Sender<Order>>,
}

impl Painter {
    /// A painter who hands over to the loop.
    pub fn beside(hand: Hand, to_loop: Sender<Arrival>) -> Painter {
        Painter { hand, to_loop: Some(to_loop), orders: None }
    }

    /// A painter who is waited for.
    #[cfg(test)]
    pub fn here() -> Painter {
        Painter { hand: std::sync::Arc::new(gesta_paint::paint), to_loop: None, orders: None }
    }

    /// Orders a picture, which comes at once or later.
    pub fn paint(&mut self, order: &Order) -> Option<Painted> {
        if self.orders.is_none() {
            self.orders = self.to_loop.clone().and_then(|to_loop| begun(Hand::clone(&self.hand), to_loop));
        }
        let sent = self.orders.as_ref().is_some_and(|orders| orders.send(order.clone()).is_ok());
        // Without a thread the loop waits for it.
        (!sent).then(|| made(&self.hand, order.clone()))
    }
}

fn begun(hand: Hand, to_loop: Sender<Arrival>) -> Option<Sender<Order>> {
    let (sender, receiver) = channel();
    let work = move || work(&hand, &receiver, &to_loop);
    thread::Builder::new().name("painter".to_owned()).spawn(work).ok().map(|_| sender)
}

fn work(hand: &Hand, orders: &Receiver<Order>, to_loop: &Sender<Arrival>) {
    while let Ok(first) = orders.recv() {
        // Whoever resizes a window orders many and sees one.
        let newest = orders.try_iter().last().unwrap_or(first);
        if to_loop.send(Arrival::Painted(Box::new(made(hand, newest)))).is_err() {
            return;
        }
    }
}

fn made(hand: &Hand, order: Order) -> Painted {
    let side = |cells: u16, pixels: u16| u32::from(cells) * u32::from(pixels);
    let size = (side(order.cells.0, order.cell.0), side(order.cells.1, order.cell.1));
    let picture = hand(&order.subject, size);
    let bytes = match order.protocol {
        Protocol::Kitty => kitty::encode(&picture, order.cells),
        Protocol::Sixel(colours) => sixel::encode(&picture, colours),
    };
    Painted { order, bytes }
}
