//! The thread, its tickets, and what is told of them.

use super::*;
use crate::budget::Forgetful;
use crate::config::{Config, Profile};
use crate::inbox::Inbox;
use crate::keys::SystemKeys;
use crate::provider::Provider;
use crate::request::{Message, ModelName, Purpose};
use crate::scripted::{Scripted, Step, complete, text};
use crate::time::{SystemChance, SystemClock};
use std::time::Duration;

/// Longer than anything here takes, on a machine that does much else.
const LONG: Duration = Duration::from_secs(30);

fn start(scripts: Vec<Vec<Step>>) -> (Gateway, Inbox, Arc<Scripted>) {
    let model = ModelName::read("ollama/home").expect("it is a name");
    let places = SystemKeys { folder: std::path::PathBuf::new() };
    let (setup, _) = Setup::gather(&Config::known(), &Profile::of_model(&model), &places);
    let provider = Scripted::new(scripts);
    let ports = Ports {
        provider: Arc::clone(&provider) as Arc<dyn Provider>,
        clock: Arc::new(SystemClock::default()),
        chance: Arc::new(SystemChance),
        spendings: Box::new(Forgetful::default()),
        answers: None,
    };
    let inbox = Inbox::default();
    (Gateway::start(setup, ports, inbox.sink()).expect("it starts"), inbox, provider)
}

fn question(number: u32) -> Request {
    Request { variation: number, ..Request::new(Purpose::Narration, vec![Message::user("a")]) }
}

fn ended(inbox: &Inbox) -> (Ticket, Result<crate::flight::Done, Failure>) {
    loop {
        if let (ticket, Told::Ended(end)) = inbox.wait(LONG).expect("it ends") {
            return (ticket, end);
        }
    }
}

#[test]
fn what_was_begun_is_told_with_its_ticket() {
    let (gateway, inbox, _) = start(vec![vec![text("The rope."), complete()]]);
    let ticket = gateway.begin(question(0)).expect("it is taken");
    let mut told = String::new();
    loop {
        match inbox.wait(LONG).expect("it ends") {
            (of, Told::Text(text)) => {
                assert_eq!(of, ticket);
                told.push_str(&text);
            }
            (_, Told::Ended(end)) => {
                assert!(end.is_ok());
                break;
            }
            (_, Told::By(_)) => {}
        }
    }
    assert_eq!(told, "The rope.");
    assert_eq!(gateway.cost().session, crate::money::Nano(0));
}

#[test]
fn a_cancelled_ticket_ends_and_closes_its_stream() {
    let (gateway, inbox, provider) = start(vec![vec![text("The rope"), Step::Hang], vec![text("Next."), complete()]]);
    let ticket = gateway.begin(question(0)).expect("it is taken");
    assert!(matches!(inbox.wait(LONG), Some((_, Told::By(_)))));
    gateway.cancel(ticket);
    gateway.cancel(ticket);
    assert_eq!(ended(&inbox), (ticket, Err(Failure::Cancelled)));
    let next = gateway.begin(question(1)).expect("it is taken");
    assert!(matches!(ended(&inbox), (ticket, Ok(_)) if ticket == next));
    assert_eq!((provider.open(), provider.aborted()), (0, 1));
    gateway.cancel(ticket);
    gateway.cancel(next);
}

#[test]
fn a_request_that_nobody_can_answer_ends_all_the_same() {
    let (gateway, inbox, _) = start(vec![]);
    let ticket = gateway.begin(Request::new(Purpose::Image, Vec::new())).expect("it is taken");
    assert_eq!(ended(&inbox), (ticket, Err(Failure::NobodyToAsk)));
}

#[test]
fn tickets_are_bounded_and_come_back() {
    let (gateway, inbox, _) = start(vec![vec![Step::Hang]; TICKETS_MAX]);
    // The same question shares one flight, so that tickets are what runs out.
    let tickets: Vec<Ticket> = (0..TICKETS_MAX).map(|_| gateway.begin(question(0)).expect("there is room")).collect();
    assert_eq!(gateway.begin(question(0)), Err(Failure::Full));
    gateway.cancel(tickets[0]);
    assert_eq!(ended(&inbox).0, tickets[0]);
    assert!(gateway.begin(question(0)).is_ok());
}

#[test]
fn a_gateway_that_goes_cancels_everything() {
    let (gateway, _inbox, provider) = start(vec![vec![text("The rope"), Step::Hang]]);
    gateway.begin(question(0)).expect("it is taken");
    drop(gateway);
    assert_eq!(provider.open(), 0);
}
