//! Endpoints: where requests for tokens go. A secret is in nearly all of them, so they go nowhere else.

use url::{Host, Url};

use super::OAuthError;
use crate::style::{Keep, encode};

/// An endpoint with the connector's parameters in their places: https, or http on this machine.
pub(super) fn expanded(template: &str, parameters: &[(String, String)]) -> Result<Url, OAuthError> {
    let mut url = String::new();
    let mut rest = template;
    while let Some((before, behind)) = rest.split_once('{') {
        let Some((name, after)) = behind.split_once('}') else {
            break;
        };
        url.push_str(before);
        let Some((_, value)) = parameters.iter().find(|it| it.0 == name) else {
            return Err(OAuthError::configuration(format!(
                "{template} needs the parameter `{name}`"
            )));
        };
        url.push_str(&placed(template, &url, after, name, value)?);
        rest = after;
    }
    url.push_str(rest);
    checked(&url)
}

/// A parameter's value as it may stand behind `before`.
fn placed(
    template: &str,
    before: &str,
    after: &str,
    name: &str,
    value: &str,
) -> Result<String, OAuthError> {
    let refused = |why: &str| {
        Err(OAuthError::configuration(format!(
            "the parameter `{name}` of {template} {why}"
        )))
    };
    let is_in_host = before
        .split_once("://")
        .is_some_and(|(_, authority)| !authority.contains('/'));
    if before.is_empty() {
        // All of the URL: what follows is checked as any other.
        return Ok(value.trim_end_matches('/').to_owned());
    }
    if !is_in_host {
        return match value {
            "" | "." | ".." => refused("is no part of a path"),
            value => Ok(encode(value, Keep::Unreserved)),
        };
    }
    // `evil.example/` in `https://{tenant}.app.example` would be another's server.
    let is_whole_host = before.ends_with("://") && (after.is_empty() || after.starts_with('/'));
    let is_name = |text: &str| {
        let all = |it: u8| it.is_ascii_alphanumeric() || it == b'-' || it == b'.';
        !text.is_empty() && text.bytes().all(all)
    };
    let (host, port) = match value.split_once(':') {
        Some((host, port)) if is_whole_host => (host, port),
        _ => (value, "0"),
    };
    match is_name(host) && port.parse::<u16>().is_ok() {
        true => Ok(value.to_owned()),
        false => refused("is no part of a host's name"),
    }
}

/// A URL that secrets may be sent to.
pub(super) fn checked(url: &str) -> Result<Url, OAuthError> {
    let refused = |why: &str| {
        // What stands before an `@` may be a password.
        let shown = url.rsplit('@').next().unwrap_or_default();
        let shown = crate::transport::without_query(shown);
        Err(OAuthError::configuration(format!("{shown:?} {why}")))
    };
    let Ok(parsed) = Url::parse(url) else {
        return refused("is no URL");
    };
    if !parsed.username().is_empty() || parsed.password().is_some() {
        return refused("holds a user or a password");
    }
    if parsed.fragment().is_some() {
        return refused("has a fragment, which no server sees");
    }
    match parsed.scheme() {
        "https" if parsed.has_host() => Ok(parsed),
        "http" if is_this_machine(&parsed) => Ok(parsed),
        "http" => refused("is not https, so anybody on the way could read secrets"),
        _ => refused("must begin with https://"),
    }
}

fn is_this_machine(url: &Url) -> bool {
    match url.host() {
        Some(Host::Domain(name)) => name == "localhost" || name.ends_with(".localhost"),
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        None => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn endpoints() {
        let https = "https://{tenant}.app.example/oauth/token";
        check(https, "acme", Ok("https://acme.app.example/oauth/token"));
        check(https, "evil.example/", Err("no part of a host's name"));
        check(https, "evil.example#", Err("no part of a host's name"));
        check(https, "evil.example:80", Err("no part of a host's name"));
        check(https, "a@evil", Err("no part of a host's name"));
        check(https, "a\\evil", Err("no part of a host's name"));
        check(https, "", Err("no part of a host's name"));
        let whole = "https://{tenant}/oauth/token";
        check(
            whole,
            "acme.example",
            Ok("https://acme.example/oauth/token"),
        );
        check(
            whole,
            "acme.example:8443",
            Ok("https://acme.example:8443/oauth/token"),
        );
        check(whole, "acme.example:x", Err("no part of a host's name"));
        check(whole, "u:p@acme.example", Err("no part of a host's name"));
        let path = "https://app.example/{tenant}/token";
        check(path, "a/b", Ok("https://app.example/a%2Fb/token"));
        check(path, "..", Err("no part of a path"));
        check(
            "{tenant}/token",
            "https://x.example/",
            Ok("https://x.example/token"),
        );
        check("{tenant}/token", "http://x.example", Err("is not https"));
        check("{other}/token", "x", Err("needs the parameter `other`"));
        check("http://127.0.0.1:8/t", "", Ok("http://127.0.0.1:8/t"));
        check("http://[::1]/t", "", Ok("http://[::1]/t"));
        check("http://localhost/t", "", Ok("http://localhost/t"));
        check("http://localhost.evil.example/t", "", Err("is not https"));
        check("ftp://x.example/t", "", Err("must begin with https"));
        check(
            "https://u:s3cret@x.example/t",
            "",
            Err("a user or a password"),
        );
        check("https://x.example/t#a", "", Err("a fragment"));
        check("x.example/t", "", Err("is no URL"));
    }

    fn check(template: &str, tenant: &str, expected: Result<&str, &str>) {
        let parameters = [("tenant".to_owned(), tenant.to_owned())];
        match (expanded(template, &parameters), expected) {
            (Ok(url), Ok(expected)) => assert_eq!(url.as_str(), expected),
            (Err(error), Err(expected)) => {
                assert!(error.message.contains(expected), "{}", error.message);
                assert!(!error.message.contains("s3cret"));
            }
            (found, expected) => panic!("{found:?} instead of {expected:?}"),
        }
    }
}
