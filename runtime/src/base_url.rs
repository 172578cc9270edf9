//! Where requests go: a server's URL with its variables, or the one that the user gives.

use std::fmt;

use crate::error::Failure;
use crate::observe::shown_url_text;
use crate::{Facts, Server};

/// What the user said about servers.
#[derive(Clone, Default)]
pub(crate) struct Choice {
    pub(crate) url: Option<String>,
    pub(crate) server: usize,
    pub(crate) variables: Vec<(String, String)>,
}

impl fmt::Debug for Choice {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let variables: Vec<_> = self.variables.iter().map(|it| &it.0).collect();
        f.debug_struct("Choice")
            .field("url", &self.url.as_deref().map(shown_url_text))
            .field("server", &self.server)
            .field("variables", &variables)
            .finish()
    }
}

/// The URL under which the connector's operations stand, without a slash at its end.
pub(crate) fn of_connector(facts: &Facts, choice: &Choice) -> Result<String, Box<Failure>> {
    if let Some(url) = &choice.url {
        return checked(url);
    }
    let Some(server) = facts.servers.get(choice.server) else {
        return Err(Failure::invalid(match facts.servers.len() {
            0 => format!(
                "the document of {} names no server: give `base_url`",
                facts.title
            ),
            count => format!(
                "the document of {} has {count} servers, there is none at {}",
                facts.title, choice.server
            ),
        }));
    };
    known_variables(facts, choice)?;
    of_server(server, choice)
}

/// The URL of one server, without a slash at its end.
pub(crate) fn of_server(server: &Server, choice: &Choice) -> Result<String, Box<Failure>> {
    let mut url = String::new();
    let mut rest = server.url;
    while let Some((before, behind)) = rest.split_once('{') {
        let Some((name, after)) = behind.split_once('}') else {
            break;
        };
        url.push_str(before);
        url.push_str(&variable(server, name, choice)?);
        rest = after;
    }
    url.push_str(rest);
    if url.starts_with("//") {
        url.insert_str(0, "https:");
    }
    if !is_absolute(&url) {
        return Err(Failure::invalid(format!(
            "the document names the server {:?} relative to where the document came from: give `base_url`",
            server.url
        )));
    }
    checked(&url)
}

/// A URL that requests can go under: http or https, with a host, without credentials, query or fragment.
pub(crate) fn checked(url: &str) -> Result<String, Box<Failure>> {
    let problem = match url::Url::parse(url.trim()) {
        Err(error) => Some(error.to_string()),
        Ok(parsed) if !is_absolute(parsed.as_str()) || !parsed.has_host() => {
            Some("it must begin with http:// or https://".to_owned())
        }
        Ok(parsed) if !parsed.username().is_empty() || parsed.password().is_some() => {
            return Err(Failure::invalid(
                "a base URL holds a user or a password: connect with `Basic` instead",
            ));
        }
        Ok(parsed) if parsed.query().is_some() || parsed.fragment().is_some() => {
            return Err(Failure::invalid(
                "a base URL can have no query and no fragment",
            ));
        }
        Ok(parsed) => return Ok(parsed.as_str().trim_end_matches('/').to_owned()),
    };
    // What stands before an `@` may be a password.
    let shown = url.rsplit('@').next().unwrap_or_default();
    Err(Failure::invalid(format!(
        "{shown:?} is no base URL: {}",
        problem.unwrap_or_default()
    )))
}

fn variable(server: &Server, name: &str, choice: &Choice) -> Result<String, Box<Failure>> {
    let declared = server.variables.iter().find(|it| it.name == name);
    let given = choice.variables.iter().find(|(it, _)| it == name);
    let Some((_, value)) = given else {
        return match declared {
            Some(declared) if !declared.default.is_empty() => Ok(declared.default.to_owned()),
            Some(_) if server.url.contains("://") && !in_path(server.url, name) => Err(
                Failure::invalid(format!("server variable `{name}` must be given")),
            ),
            Some(_) => Ok(String::new()),
            None => Err(Failure::invalid(format!(
                "server variable `{name}` must be given"
            ))),
        };
    };
    // A variable stands for a piece of a host or a path, never for a way out of its place.
    if value.contains(['?', '#', '@', '\\']) || value.chars().any(char::is_control) {
        return Err(Failure::invalid(format!(
            "server variable `{name}` holds a character that a URL's host and path cannot"
        )));
    }
    match declared {
        Some(declared)
            if !declared.values.is_empty() && !declared.values.contains(&value.as_str()) =>
        {
            Err(Failure::invalid(format!(
                "server variable `{name}` must be one of {}, not {value:?}",
                declared.values.join(", ")
            )))
        }
        _ => Ok(value.clone()),
    }
}

fn known_variables(facts: &Facts, choice: &Choice) -> Result<(), Box<Failure>> {
    for (name, _) in &choice.variables {
        let known = facts
            .servers
            .iter()
            .any(|server| server.url.contains(&format!("{{{name}}}")));
        if !known {
            return Err(Failure::invalid(format!(
                "no server of {} has the variable `{name}`",
                facts.title
            )));
        }
    }
    Ok(())
}

/// Whether a variable stands behind the host.
fn in_path(url: &str, name: &str) -> bool {
    let behind_scheme = url.split_once("://").map_or(url, |(_, rest)| rest);
    behind_scheme
        .split_once('/')
        .is_some_and(|(_, path)| path.contains(&format!("{{{name}}}")))
}

fn is_absolute(url: &str) -> bool {
    let scheme = url.split_once("://").map(|(scheme, _)| scheme);
    scheme.is_some_and(|it| it.eq_ignore_ascii_case("http") || it.eq_ignore_ascii_case("https"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Variable;

    static FACTS: Facts = Facts::new("x", "X").servers(&[
        Server::at("https://{host}/api/{version}/").variables(&[
            Variable::new("host", "x.example").values(&["x.example", "y.example"]),
            Variable::new("version", "v1"),
        ]),
        Server::at("/v2"),
        Server::at("https://{tenant}.example").variables(&[Variable::new("tenant", "")]),
        Server::at("//z.example/a"),
    ]);

    #[test]
    fn servers() {
        check(|_| {}, Ok("https://x.example/api/v1"));
        check(|it| it.server = 1, Err("give `base_url`"));
        check(|it| it.server = 2, Err("`tenant` must be given"));
        check(|it| it.server = 3, Ok("https://z.example/a"));
        check(|it| it.server = 4, Err("there is none at 4"));
        check(
            |it| it.variables = pairs(&[("host", "y.example"), ("version", "2")]),
            Ok("https://y.example/api/2"),
        );
        check(
            |it| it.variables = pairs(&[("host", "evil")]),
            Err("must be one of x.example"),
        );
        check(
            |it| it.variables = pairs(&[("hots", "x")]),
            Err("variable `hots`"),
        );
        check(
            |it| it.variables = pairs(&[("version", "?a")]),
            Err("a character"),
        );
    }

    #[test]
    fn base_urls() {
        let with = |url: &str| {
            let url = url.to_owned();
            move |it: &mut Choice| it.url = Some(url)
        };
        check(with("https://x/y/"), Ok("https://x/y"));
        check(with("http://127.0.0.1:8080"), Ok("http://127.0.0.1:8080"));
        check(with("x.example"), Err("is no base URL"));
        check(with("ftp://x"), Err("must begin with http"));
        check(with("https://u:s3cret@x"), Err("connect with `Basic`"));
        check(with("u:s3cret@x"), Err("is no base URL"));
        check(with("https://x?a=b"), Err("no query"));
    }

    fn pairs(pairs: &[(&str, &str)]) -> Vec<(String, String)> {
        pairs
            .iter()
            .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
            .collect()
    }

    fn check(choose: impl FnOnce(&mut Choice), expected: Result<&str, &str>) {
        let mut choice = Choice::default();
        choose(&mut choice);
        match (of_connector(&FACTS, &choice), expected) {
            (Ok(url), Ok(expected)) => assert_eq!(url, expected),
            (Err(failure), Err(expected)) => {
                assert!(failure.message.contains(expected), "{}", failure.message);
                assert!(!failure.message.contains("s3cret"));
            }
            (found, expected) => panic!("{found:?} instead of {expected:?}"),
        }
    }
}
