// @generated from specs/roundup by `cargo xtask generate`. Do not edit.

use crate::{
    files::Files, issues::Issues, keywords::Keywords, messages::Messages, priorities::Priorities,
    statuses::Statuses, tracker::Tracker, users::Users,
};
use connectome::{Connection, Facts, Need, Requirement, Scheme, Server, connector};

/// Roundup
#[derive(Clone, Debug)]
pub struct Roundup(pub(crate) Connection);

static FACTS: Facts = Facts::new("roundup", "Roundup")
    .servers(&[Server::at("http://127.0.0.1:8080/demo/rest")])
    .schemes(&[Scheme::basic("login"), Scheme::bearer("token")])
    .security(&[
        Requirement::of(&[Need::of("login")]),
        Requirement::of(&[Need::of("token")]),
        Requirement::of(&[]),
    ]);
connector!(Roundup, FACTS);

impl Roundup {
    /// The tracker itself.
    pub fn tracker(&self) -> Tracker<'_> {
        Tracker(&self.0)
    }

    /// Pieces of work.
    pub fn issues(&self) -> Issues<'_> {
        Issues(&self.0)
    }

    /// What was said about issues. A message belongs to the issues that name it.
    pub fn messages(&self) -> Messages<'_> {
        Messages(&self.0)
    }

    /// Files that belong to issues and messages.
    pub fn files(&self) -> Files<'_> {
        Files(&self.0)
    }

    /// Who can log in.
    pub fn users(&self) -> Users<'_> {
        Users(&self.0)
    }

    /// Words that issues can be found by.
    pub fn keywords(&self) -> Keywords<'_> {
        Keywords(&self.0)
    }

    /// How far an issue can be.
    pub fn statuses(&self) -> Statuses<'_> {
        Statuses(&self.0)
    }

    /// How urgent an issue can be.
    pub fn priorities(&self) -> Priorities<'_> {
        Priorities(&self.0)
    }
}
