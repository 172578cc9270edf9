//! What a user came back with: the query of the URL to which the app has sent them.

use url::form_urlencoded;

/// What a user came back with. All of it is what somebody says, until it is held against what was kept.
pub(crate) struct Returned(Vec<(String, String)>);

impl Returned {
    /// `query`: the query of the URL that they came back to, or all of that URL.
    pub(crate) fn of(query: &str) -> Self {
        let query = query.split_once('?').map_or(query, |it| it.1);
        let query = query.split('#').next().unwrap_or_default();
        Self(
            form_urlencoded::parse(query.as_bytes())
                .into_owned()
                .collect(),
        )
    }

    /// The value of a parameter. One that is empty or comes twice says nothing (RFC 6749, section 3.1).
    pub(crate) fn one(&self, name: &str) -> Option<&str> {
        let mut found = self.0.iter().filter(|it| it.0 == name);
        match (found.next(), found.next()) {
            (Some((_, value)), None) if !value.is_empty() => Some(value),
            _ => None,
        }
    }

    /// What an authorization is found again by: OAuth 2's state, or OAuth 1's temporary token, under the name that some
    /// have for one that was denied as well.
    pub(crate) fn state(&self) -> Option<&str> {
        let names = ["state", "oauth_token", "denied"];
        names.into_iter().find_map(|name| self.one(name))
    }

    pub(super) fn has(&self, name: &str) -> bool {
        self.0.iter().any(|it| it.0 == name)
    }

    /// All but these: what an app says besides, as a company's id.
    pub(super) fn without(self, names: &[&str]) -> Vec<(String, String)> {
        let others = self.0.into_iter();
        others.filter(|it| !names.contains(&&*it.0)).collect()
    }
}
