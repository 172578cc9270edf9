//! Requests as data: what the arguments of a call add up to, before anything is sent.

mod form;
mod members;
mod multipart;
mod template;

use std::fmt;
use std::time::Duration;

use http::header::{ACCEPT, CONTENT_TYPE, COOKIE};
use http::{HeaderMap, HeaderName, HeaderValue, Method};

use crate::body::{Body, File};
use crate::error::Failure;
use crate::style::{self, Keep, Raw};
use crate::{Encode, Encoding, Operation, Retry, json};
use multipart::Part;

/// A request that is being put together. The first thing wrong with it is kept until it is sent.
#[doc(hidden)]
pub struct Draft {
    pub(crate) operation: &'static Operation,
    pub(crate) base_url: Option<String>,
    pub(crate) timeout: Option<Duration>,
    pub(crate) retry: Option<Retry>,
    /// The header that takes the ETag which a GET of the same address brings right before.
    pub(crate) etag: Option<HeaderName>,
    /// A path with its query, percent-encoded, in place of the operation's: the next page as a server names it.
    pub(crate) whole_url: Option<String>,
    path: Vec<(String, String)>,
    query: String,
    headers: HeaderMap,
    cookies: String,
    payload: Payload,
    problem: Option<String>,
}

enum Payload {
    None,
    Whole {
        media: String,
        body: Body,
    },
    Parts {
        media: String,
        parts: Vec<Part>,
    },
    /// A JSON text that grows member by member.
    Members {
        media: String,
        json: String,
        /// Sent as a form, in which these fields are written in another way.
        form: Option<Vec<(String, Encoding)>>,
    },
}

/// A request that lacks only the server and the credentials.
pub(crate) struct Assembled {
    pub(crate) method: Method,
    /// Begins with `/`.
    pub(crate) path: String,
    /// Without `?`; may be empty.
    pub(crate) query: String,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Body,
}

impl Draft {
    pub(crate) fn new(operation: &'static Operation) -> Self {
        Self {
            operation,
            base_url: None,
            timeout: None,
            retry: None,
            etag: None,
            whole_url: None,
            path: Vec::new(),
            query: String::new(),
            headers: HeaderMap::new(),
            cookies: String::new(),
            payload: Payload::None,
            problem: None,
        }
    }

    pub(crate) fn path(&mut self, encoding: Encoding, name: &str, value: &dyn Encode) {
        let text = json::encode_text(value);
        let text = style::path(encoding, name, Raw::new(&text));
        self.path.push((name.to_owned(), text));
    }

    pub(crate) fn query(&mut self, encoding: Encoding, name: &str, value: &dyn Encode) {
        if value.is_absent() {
            return;
        }
        let text = json::encode_text(value);
        for (name, value) in style::pairs(encoding, name, Raw::new(&text)) {
            self.push_query(&name, &value);
        }
    }

    /// Beside what the query has under that name, when it is the same.
    pub(crate) fn query_agreeing(&mut self, name: &str, value: &dyn Encode) {
        if value.is_absent() {
            return;
        }
        let before = std::mem::take(&mut self.query);
        self.query(Encoding::FORM, name, value);
        let said = std::mem::replace(&mut self.query, before);
        let key = format!("{}=", style::encode(name, Keep::Unreserved));
        match self.query.split('&').find(|it| it.starts_with(&key)) {
            None => self.push_queries(&said),
            Some(before) if before == said => {}
            Some(_) => self.wrong(format!(
                "`{name}` is said twice, by the collection and by the filter, and not the same"
            )),
        }
    }

    pub(crate) fn etag(&mut self, header: &str) {
        match HeaderName::try_from(header) {
            Ok(header) => self.etag = Some(header),
            Err(_) => self.refuse(&format!("`{header}` is no name of a header")),
        }
    }

    /// In place of what the query has under that name.
    pub(crate) fn set_query(&mut self, name: &str, value: &dyn Encode) {
        let before = style::encode(name, Keep::Unreserved);
        let others = self.query.split('&').filter(|pair| {
            let name = pair.split('=').next().unwrap_or_default();
            !name.is_empty() && name != before
        });
        self.query = others.collect::<Vec<_>>().join("&");
        self.query(Encoding::FORM, name, value);
    }

    pub(crate) fn query_string(&mut self, value: &dyn Encode) {
        if value.is_absent() {
            return;
        }
        let text = json::encode_text(value);
        let value = Raw::new(&text);
        let query = match (value.has_parts(), value.plain()) {
            (false, Some(text)) => style::encode(text.trim_start_matches('?'), Keep::Literal),
            _ => form::encode(&[], value),
        };
        self.push_queries(&query);
    }

    pub(crate) fn header(&mut self, encoding: Encoding, name: &str, value: &dyn Encode) {
        if value.is_absent() {
            return;
        }
        let text = json::encode_text(value);
        let value = Raw::new(&text);
        if !value.is_null() {
            self.extra_header(name, &style::header(encoding, value));
        }
    }

    pub(crate) fn cookie(&mut self, encoding: Encoding, name: &str, value: &dyn Encode) {
        if value.is_absent() {
            return;
        }
        let text = json::encode_text(value);
        for (name, value) in style::cookies(encoding, name, Raw::new(&text)) {
            if is_cookie_text(&name) && is_cookie_text(&value) {
                push_cookie(&mut self.cookies, &name, &value);
            } else {
                self.wrong(format!(
                    "cookie `{name}` holds a character that ends a cookie"
                ));
            }
        }
    }

    pub(crate) fn json(&mut self, media: &str, value: &dyn Encode) {
        self.body(media, json::encode_text(value).into());
    }

    pub(crate) fn form(&mut self, encodings: &[(&str, Encoding)], value: &dyn Encode) {
        let text = json::encode_text(value);
        let body = form::encode(encodings, Raw::new(&text));
        self.body("application/x-www-form-urlencoded", body.into());
    }

    pub(crate) fn lines(&mut self, media: &str, value: &dyn Encode) {
        let text = json::encode_text(value);
        self.body(media, form::lines(media, Raw::new(&text)).into());
    }

    pub(crate) fn body(&mut self, media: &str, body: Body) {
        self.payload = Payload::Whole {
            media: media.to_owned(),
            body,
        };
    }

    /// Begins a JSON body of members.
    pub(crate) fn members(&mut self, media: &str) {
        self.payload = Payload::Members {
            media: media.to_owned(),
            json: "{}".to_owned(),
            form: None,
        };
    }

    /// Begins a form of members.
    pub(crate) fn form_members(&mut self, encodings: &[(&str, Encoding)]) {
        let encodings = encodings.iter();
        self.payload = Payload::Members {
            media: "application/x-www-form-urlencoded".to_owned(),
            json: "{}".to_owned(),
            form: Some(encodings.map(|it| (it.0.to_owned(), it.1)).collect()),
        };
    }

    /// Puts a value at a place of the body; at no place, a record's members beside those that are there.
    pub(crate) fn member(&mut self, place: &[&str], value: &dyn Encode) {
        if value.is_absent() {
            return;
        }
        if !matches!(self.payload, Payload::Members { .. }) {
            self.members("application/json");
        }
        if let Payload::Members { json, .. } = &mut self.payload {
            *json = members::put(json, place, &json::encode_text(value));
        }
    }

    pub(crate) fn multipart(&mut self, media: &str) {
        self.payload = Payload::Parts {
            media: media.to_owned(),
            parts: Vec::new(),
        };
    }

    pub(crate) fn part(&mut self, media: &str, name: &str, value: &dyn Encode) {
        if value.is_absent() {
            return;
        }
        let text = json::encode_text(value);
        let parts = multipart::values(media, name, Raw::new(&text));
        self.push_parts(parts);
    }

    pub(crate) fn part_in(&mut self, encoding: Encoding, name: &str, value: &dyn Encode) {
        if value.is_absent() {
            return;
        }
        let text = json::encode_text(value);
        let parts = multipart::styled(encoding, name, Raw::new(&text));
        self.push_parts(parts);
    }

    pub(crate) fn file(&mut self, media: &str, name: &str, file: File) {
        self.push_parts(vec![Part::file(media, name, file)]);
    }

    pub(crate) fn extra_header(&mut self, name: &str, value: &str) {
        match header(name, value) {
            Ok((name, value)) => {
                self.headers.insert(name, value);
            }
            Err(failure) => self.wrong(failure.message),
        }
    }

    pub(crate) fn extra_query(&mut self, name: &str, value: &str) {
        self.push_query(
            &style::encode(name, Keep::Unreserved),
            &style::encode(value, Keep::Unreserved),
        );
    }

    /// Whether the server can tell a second arrival of this call from a second call.
    pub(crate) fn is_keyed(&self) -> bool {
        self.headers.contains_key("idempotency-key")
    }

    /// Puts everything together.
    pub(crate) fn assemble(self) -> Result<Assembled, Box<Failure>> {
        if let Some(problem) = self.problem {
            return Err(Failure::invalid(problem));
        }
        let operation = self.operation;
        let method = Method::from_bytes(operation.method.as_bytes())
            .map_err(|_| Failure::invalid(format!("{:?} can be no method", operation.method)))?;
        let (path, mut query) = template::expand(operation.path, &self.path)?;
        append_query(&mut query, &self.query);

        let mut headers = HeaderMap::new();
        headers.extend([header(ACCEPT.as_str(), operation.accept)?]);
        let body = match self.payload {
            Payload::None => Body::empty(),
            Payload::Whole { media, body } => {
                headers.extend([header(CONTENT_TYPE.as_str(), &media)?]);
                body
            }
            Payload::Members { media, json, form } => {
                headers.extend([header(CONTENT_TYPE.as_str(), &media)?]);
                match form {
                    Some(form) => {
                        let form: Vec<_> = form.iter().map(|it| (it.0.as_str(), it.1)).collect();
                        form::encode(&form, Raw::new(&json)).into()
                    }
                    None => json.into(),
                }
            }
            Payload::Parts { media, parts } => {
                let (media, body) = multipart::body(&media, parts);
                headers.extend([header(CONTENT_TYPE.as_str(), &media)?]);
                body
            }
        };
        if !self.cookies.is_empty() {
            headers.extend([header(COOKIE.as_str(), &self.cookies)?]);
        }
        headers.extend(self.headers);
        Ok(Assembled {
            method,
            path,
            query,
            headers,
            body,
        })
    }

    fn push_query(&mut self, name: &str, value: &str) {
        self.push_queries(&format!("{name}={value}"));
    }

    fn push_queries(&mut self, pairs: &str) {
        append_query(&mut self.query, pairs);
    }

    fn push_parts(&mut self, new: Vec<Part>) {
        match &mut self.payload {
            Payload::Parts { parts, .. } => parts.extend(new),
            _ => {
                self.payload = Payload::Parts {
                    media: "multipart/form-data".to_owned(),
                    parts: new,
                }
            }
        }
    }

    /// Lets the call fail with this message instead of being sent.
    pub(crate) fn refuse(&mut self, problem: &str) {
        self.wrong(problem.to_owned());
    }

    fn wrong(&mut self, problem: String) {
        self.problem.get_or_insert(problem);
    }
}

impl fmt::Debug for Draft {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.operation.method, self.operation.path)
    }
}

/// Adds `name=value` pairs to a query.
pub(crate) fn append_query(query: &mut String, pairs: &str) {
    if !query.is_empty() && !pairs.is_empty() {
        query.push('&');
    }
    query.push_str(pairs);
}

/// Adds a cookie to a `Cookie` header's text.
pub(crate) fn push_cookie(cookies: &mut String, name: &str, value: &str) {
    if !cookies.is_empty() {
        cookies.push_str("; ");
    }
    cookies.push_str(name);
    cookies.push('=');
    cookies.push_str(value);
}

fn is_cookie_text(text: &str) -> bool {
    !text.contains([';', '\r', '\n', '\0'])
}

/// A header, unless its name or its value would break out of it.
pub(crate) fn header(name: &str, value: &str) -> Result<(HeaderName, HeaderValue), Box<Failure>> {
    let known = HeaderName::from_bytes(name.as_bytes())
        .map_err(|_| Failure::invalid(format!("{name:?} can be no header's name")))?;
    let value = HeaderValue::from_bytes(value.as_bytes()).map_err(|_| {
        Failure::invalid(format!(
            "header `{name}` holds a control character, such as a line break"
        ))
    })?;
    Ok((known, value))
}
