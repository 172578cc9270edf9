//! Redirects: what the next request is, and what of the last one it may carry.

use http::header::{
    ACCEPT, CONTENT_ENCODING, CONTENT_LANGUAGE, CONTENT_LENGTH, CONTENT_LOCATION, CONTENT_TYPE,
    LOCATION, USER_AGENT,
};
use http::{HeaderMap, Method, StatusCode};
use url::Url;

/// How many redirects of one call are followed.
pub(crate) const LIMIT: usize = 10;

/// One request on the way.
#[derive(Clone, Debug)]
pub(crate) struct Hop {
    pub(crate) method: Method,
    pub(crate) url: Url,
    pub(crate) headers: HeaderMap,
    /// Whether the body goes along.
    pub(crate) with_body: bool,
    /// Whether credentials go along: only as long as no other origin has been on the way.
    pub(crate) trusted: bool,
}

/// What an answer asks for.
#[derive(Debug)]
pub(crate) enum Next {
    /// Nothing: it is the answer.
    Answer,
    Follow(Hop),
    /// A redirect that is not followed, and why.
    Refuse(&'static str),
}

/// What comes after an answer, by the rules of RFC 9110 section 15.4. `resendable`: the body is still at hand.
pub(crate) fn next(hop: &Hop, status: StatusCode, headers: &HeaderMap, resendable: bool) -> Next {
    let keeps_method = match status.as_u16() {
        301 | 302 => hop.method != Method::POST,
        303 => matches!(hop.method, Method::GET | Method::HEAD),
        307 | 308 => true,
        _ => return Next::Answer,
    };
    let Some(location) = headers.get(LOCATION) else {
        return Next::Answer;
    };
    let target = location.to_str().ok().and_then(|it| hop.url.join(it).ok());
    let Some(mut url) = target.filter(|it| matches!(it.scheme(), "http" | "https")) else {
        return Next::Refuse("it names no place that can be reached");
    };
    url.set_fragment(None);
    if hop.url.scheme() == "https" && url.scheme() == "http" {
        return Next::Refuse("it leads from https to http");
    }
    if keeps_method && hop.with_body && !resendable {
        return Next::Refuse("the body was streamed and cannot be sent again");
    }
    let same_origin = url.origin() == hop.url.origin();
    Next::Follow(Hop {
        method: if keeps_method {
            hop.method.clone()
        } else {
            Method::GET
        },
        headers: carried(&hop.headers, same_origin, keeps_method),
        url: without_credentials(url),
        with_body: hop.with_body && keeps_method,
        trusted: hop.trusted && same_origin,
    })
}

// Any header may be a secret of the caller's, so another origin gets only those that cannot be.
fn carried(headers: &HeaderMap, same_origin: bool, with_body: bool) -> HeaderMap {
    let of_body = [
        CONTENT_TYPE,
        CONTENT_ENCODING,
        CONTENT_LANGUAGE,
        CONTENT_LOCATION,
        CONTENT_LENGTH,
    ];
    headers
        .iter()
        .filter(|(name, _)| {
            if of_body.contains(name) {
                with_body
            } else {
                same_origin || [ACCEPT, USER_AGENT].contains(name)
            }
        })
        .map(|(name, value)| (name.clone(), value.clone()))
        .collect()
}

fn without_credentials(mut url: Url) -> Url {
    // Neither fails on a URL with a host, which http and https always have.
    let _ = url.set_username("");
    let _ = url.set_password(None);
    url
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn methods_and_bodies() {
        for (method, status, expected) in [
            ("GET", 301, "GET"),
            ("POST", 301, "GET"),
            ("POST", 302, "GET"),
            ("PUT", 302, "PUT with body"),
            ("DELETE", 303, "GET"),
            ("HEAD", 303, "HEAD"),
            ("POST", 307, "POST with body"),
            ("PATCH", 308, "PATCH with body"),
        ] {
            let with_body = !matches!(method, "GET" | "HEAD");
            let next = follow(method, with_body, status, "/next");
            let body = if next.with_body { " with body" } else { "" };
            assert_eq!(
                format!("{}{body}", next.method),
                expected,
                "{method} {status}"
            );
            if with_body {
                assert_eq!(next.headers.contains_key("content-type"), next.with_body);
            }
        }
    }

    #[test]
    fn only_the_same_origin_is_trusted() {
        for (location, url, trusted) in [
            ("/b?c=d#e", "https://x.example/b?c=d", true),
            ("b", "https://x.example/a/b", true),
            ("https://x.example:443/b", "https://x.example/b", true),
            ("https://x.example:444/b", "https://x.example:444/b", false),
            ("https://y.example/b", "https://y.example/b", false),
            ("//y.example/b", "https://y.example/b", false),
            (
                "https://x.example@y.example/b",
                "https://y.example/b",
                false,
            ),
        ] {
            let next = follow("GET", false, 302, location);
            assert_eq!(next.url.as_str(), url);
            assert_eq!(next.trusted, trusted, "{location}");
            assert_eq!(next.headers.contains_key("authorization"), trusted);
            assert_eq!(next.headers.contains_key("x-key"), trusted);
            assert!(next.headers.contains_key("accept"));
        }
    }

    #[test]
    fn trust_does_not_come_back() {
        let away = follow("GET", false, 302, "https://y.example/");
        let headers = HeaderMap::from_iter([(LOCATION, "https://x.example/".parse().unwrap())]);
        match next(&away, StatusCode::FOUND, &headers, true) {
            Next::Follow(hop) => assert!(!hop.trusted),
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn what_is_not_followed() {
        for location in [
            "http://x.example/",
            "file:///etc/passwd",
            "data:,x",
            "https://",
        ] {
            let next = answer("GET", false, 302, location, true);
            assert!(matches!(next, Next::Refuse(_)), "{location}: {next:?}");
        }
        assert!(matches!(
            answer("PUT", true, 307, "/", false),
            Next::Refuse(_)
        ));
        assert!(matches!(answer("GET", false, 304, "/", true), Next::Answer));
        assert!(matches!(answer("GET", false, 200, "/", true), Next::Answer));
    }

    fn follow(method: &str, with_body: bool, status: u16, location: &str) -> Hop {
        match answer(method, with_body, status, location, true) {
            Next::Follow(hop) => hop,
            other => panic!("{other:?}"),
        }
    }

    fn answer(
        method: &str,
        with_body: bool,
        status: u16,
        location: &str,
        resendable: bool,
    ) -> Next {
        let hop = Hop {
            method: method.parse().unwrap(),
            url: Url::parse("https://x.example/a/").unwrap(),
            headers: ["authorization", "x-key", "accept", "content-type"]
                .into_iter()
                .map(|it| (it.parse().unwrap(), "x".parse().unwrap()))
                .collect(),
            with_body,
            trusted: true,
        };
        let headers = HeaderMap::from_iter([(LOCATION, location.parse().unwrap())]);
        next(
            &hop,
            StatusCode::from_u16(status).unwrap(),
            &headers,
            resendable,
        )
    }
}
