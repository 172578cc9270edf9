// @generated from specs/redmine by `cargo xtask generate`. Do not edit.

use crate::{
    activities::Activities, attachments::Attachments, categories::Categories,
    custom_fields::CustomFields, groups::Groups, issues::Issues, journals::Journals,
    memberships::Memberships, priorities::Priorities, projects::Projects, relations::Relations,
    roles::Roles, search::Search, statuses::Statuses, time_entries::TimeEntries,
    trackers::Trackers, users::Users, versions::Versions,
};
use connectome::{
    ApiKey, Basic, Builder, Category, Connection, Credentials, Facts, Need, Parameter, Place,
    Requirement, ResponseRule, Scheme, Server, Variable, connector,
};

/// Redmine
#[derive(Clone, Debug)]
pub struct Redmine(pub(crate) Connection);

static FACTS: Facts = Facts::new("redmine", "Redmine")
    .servers(&[Server::at("{url}").variables(&[Variable::new("url", "")])])
    .schemes(&[
        Scheme::api_key("api_key", Place::Header, "X-Redmine-API-Key"),
        Scheme::basic("login"),
    ])
    .security(&[
        Requirement::of(&[Need::of("api_key")]),
        Requirement::of(&[Need::of("login")]),
        Requirement::of(&[]),
    ])
    .parameters(&[Parameter::new("url").required()])
    .responses(&[ResponseRule::failure(r#"{"$eval":"$.status","is":422}"#, Category::Invalid)
        .message(r#""$.body.errors[0]""#)])
    .test(&crate::users::get_current::FACTS)
    .private(&["api_key", "firstname", "lastname", "login", "mail", "password"]);

/// Sets a connection to Redmine up.
#[must_use]
#[derive(Debug)]
pub struct RedmineBuilder(Builder<Redmine>);
connector!(Redmine, FACTS, RedmineBuilder);

impl RedmineBuilder {
    /// The address of your Redmine, with `https://` and without a slash at the end.
    pub fn url(self, url: &str) -> Self {
        Self(self.0.parameter("url", &url))
    }
}

impl Redmine {
    /// On your account page, to the right: API access key, Show.
    pub fn api_key(key: &str) -> Credentials {
        Credentials::new().with("api_key", ApiKey::new(key))
    }

    /// The login and the password that you use in the browser.
    pub fn login(user: &str, password: &str) -> Credentials {
        Credentials::new().with("login", Basic::new(user, password))
    }
}

impl Redmine {
    /// Pieces of work.
    pub fn issues(&self) -> Issues<'_> {
        Issues(&self.0)
    }

    /// How issues depend on each other.
    pub fn relations(&self) -> Relations<'_> {
        Relations(&self.0)
    }

    /// What was said about an issue and changed in it. They come with the issue; see `issues.get`.
    pub fn journals(&self) -> Journals<'_> {
        Journals(&self.0)
    }

    /// Files at issues, versions and other things.
    pub fn attachments(&self) -> Attachments<'_> {
        Attachments(&self.0)
    }

    /// What issues belong to. Wherever a project is asked for, its id or its identifier will do.
    pub fn projects(&self) -> Projects<'_> {
        Projects(&self.0)
    }

    /// The releases of a project, which issues can be planned for.
    pub fn versions(&self) -> Versions<'_> {
        Versions(&self.0)
    }

    /// The parts of a project that an issue can belong to.
    pub fn categories(&self) -> Categories<'_> {
        Categories(&self.0)
    }

    /// Who may do what in a project.
    pub fn memberships(&self) -> Memberships<'_> {
        Memberships(&self.0)
    }

    /// Time spent on an issue or a project.
    pub fn time_entries(&self) -> TimeEntries<'_> {
        TimeEntries(&self.0)
    }

    /// Who can log in. Only administrators may list and change them.
    pub fn users(&self) -> Users<'_> {
        Users(&self.0)
    }

    /// Names for sets of users. Only for administrators.
    pub fn groups(&self) -> Groups<'_> {
        Groups(&self.0)
    }

    /// What members of a project may do.
    pub fn roles(&self) -> Roles<'_> {
        Roles(&self.0)
    }

    /// The kinds of issues: bug, feature, support, …
    pub fn trackers(&self) -> Trackers<'_> {
        Trackers(&self.0)
    }

    /// How far an issue can be.
    pub fn statuses(&self) -> Statuses<'_> {
        Statuses(&self.0)
    }

    /// How urgent an issue can be.
    pub fn priorities(&self) -> Priorities<'_> {
        Priorities(&self.0)
    }

    /// What time can be spent on.
    pub fn activities(&self) -> Activities<'_> {
        Activities(&self.0)
    }

    /// Fields that this server has besides Redmine's own. Only for administrators.
    pub fn custom_fields(&self) -> CustomFields<'_> {
        CustomFields(&self.0)
    }

    /// Finds words anywhere.
    pub fn search(&self) -> Search<'_> {
        Search(&self.0)
    }
}
