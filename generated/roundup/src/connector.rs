// @generated from specs/roundup by `cargo xtask generate`. Do not edit.

use crate::{
    files::Files, issues::Issues, keywords::Keywords, messages::Messages, priorities::Priorities,
    statuses::Statuses, tracker::Tracker, users::Users,
};
use connectome::{
    Basic, Bearer, Builder, Connection, Credentials, Facts, Limits, Need, Parameter, Requirement,
    Reset, Scheme, Server, Variable, connector,
};

/// Roundup
#[derive(Clone, Debug)]
pub struct Roundup(pub(crate) Connection);

static FACTS: Facts = Facts::new("roundup", "Roundup")
    .servers(&[Server::at("{origin}/{tracker}/rest")
        .variables(&[Variable::new("origin", ""), Variable::new("tracker", "")])])
    .schemes(&[Scheme::basic("login"), Scheme::bearer("token")])
    .security(&[
        Requirement::of(&[Need::of("login")]),
        Requirement::of(&[Need::of("token")]),
        Requirement::of(&[]),
    ])
    .parameters(&[Parameter::new("origin").required(), Parameter::new("tracker").required()])
    .headers(&[("Origin", r#""$.parameters.origin""#), ("X-Requested-With", r#""connectome""#)])
    .limits(
        Limits::new().remaining("X-RateLimit-Remaining").reset("X-RateLimit-Reset", Reset::Seconds),
    )
    .test(&crate::tracker::classes::FACTS)
    .private(&["address", "alternate_addresses", "password", "phone", "realname", "username"]);

/// Sets a connection to Roundup up.
#[must_use]
#[derive(Debug)]
pub struct RoundupBuilder(Builder<Roundup>);
connector!(Roundup, FACTS, RoundupBuilder);

impl RoundupBuilder {
    /// The address of the server, with `https://` and without anything behind its name.
    pub fn origin(self, origin: &str) -> Self {
        Self(self.0.parameter("origin", &origin))
    }

    /// What stands behind the server in the address of your tracker.
    pub fn tracker(self, tracker: &str) -> Self {
        Self(self.0.parameter("tracker", &tracker))
    }
}

impl Roundup {
    /// The login and the password that you use in the browser.
    pub fn login(user: &str, password: &str) -> Credentials {
        Credentials::new().with("login", Basic::new(user, password))
    }

    /// A JWT, where the owner of the tracker hands them out.
    pub fn token(token: &str) -> Credentials {
        Credentials::new().with("token", Bearer::new(token))
    }
}

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
