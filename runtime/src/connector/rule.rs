//! Rules that a connector states as formulas: headers that it sends, what an answer is.

use std::cell::OnceCell;

use crate::codec::Writer;
use crate::formula::{self, Scope};
use crate::{Category, Json, View};

/// A formula as JSON text, checked when the crate was generated.
type Text = &'static str;

/// What an answer is that its status alone does not tell.
#[derive(Debug)]
pub struct ResponseRule {
    /// `None`: whenever the status is a failure's.
    when: Option<Text>,
    verdict: Verdict,
    message: Option<Text>,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Verdict {
    Success,
    Failure(Category),
    /// What the status says, which is a failure.
    Refused,
}

impl ResponseRule {
    /// When this formula over `$.status`, `$.headers` and `$.body` is true, it is a failure of this category.
    pub const fn failure(when: Text, category: Category) -> Self {
        Self::of(Some(when), Verdict::Failure(category))
    }

    /// When this formula over `$.status`, `$.headers` and `$.body` is true, it is a success.
    pub const fn success(when: Text) -> Self {
        Self::of(Some(when), Verdict::Success)
    }

    /// When the status is a failure's and this formula over the same is true, it is what the status says.
    pub const fn when(when: Text) -> Self {
        Self::of(Some(when), Verdict::Refused)
    }

    /// Whenever the status is a failure's.
    pub const fn otherwise() -> Self {
        Self::of(None, Verdict::Refused)
    }

    const fn of(when: Option<Text>, verdict: Verdict) -> Self {
        Self {
            when,
            verdict,
            message: None,
        }
    }

    /// With what this formula over the same says.
    pub const fn message(self, message: Text) -> Self {
        Self {
            message: Some(message),
            ..self
        }
    }
}

/// The verdict of the first rule that fits an answer, and what it says.
pub(crate) fn judge(
    rules: &[ResponseRule],
    head: &crate::Head,
    body: &[u8],
) -> Option<(Verdict, Option<String>)> {
    if rules.is_empty() {
        return None;
    }
    let seen = Seen::new(head, body);
    let is_refused = !head.status.is_success();
    let rule = rules.iter().find(|it| {
        let is_true = |when| value(when, seen.by(when)).and_then(|it| it.as_bool());
        let may_be = it.verdict != Verdict::Refused || is_refused;
        may_be && it.when.is_none_or(|it| is_true(it) == Some(true))
    })?;
    let message = rule.message.and_then(|it| value(it, seen.by(it)));
    Some((rule.verdict, message.as_ref().and_then(plain)))
}

/// An answer as formulas see it. Most rules look at the status alone: the body is read for those that do not.
struct Seen<'a> {
    head: &'a crate::Head,
    body: &'a [u8],
    outside: OnceCell<Json>,
    whole: OnceCell<Json>,
}

impl<'a> Seen<'a> {
    fn new(head: &'a crate::Head, body: &'a [u8]) -> Self {
        Self {
            head,
            body,
            outside: OnceCell::new(),
            whole: OnceCell::new(),
        }
    }

    fn by(&self, formula: Text) -> &Json {
        // No formula comes to the body without its name, unless it takes all there is.
        if formula.contains("body") || formula.contains(r#""$""#) {
            self.whole
                .get_or_init(|| as_json(self.head, Some(self.body)))
        } else {
            self.outside.get_or_init(|| as_json(self.head, None))
        }
    }
}

fn as_json(head: &crate::Head, body: Option<&[u8]>) -> Json {
    let mut writer = Writer::new();
    writer.open_object();
    writer.key("status");
    writer.raw(head.status.as_str());
    writer.key("headers");
    writer.open_object();
    for name in head.headers.keys() {
        if let Some(value) = head.header(name.as_str()) {
            writer.key(name.as_str());
            writer.text(value);
        }
    }
    writer.close_object();
    if let Some(body) = body {
        writer.key("body");
        let text = String::from_utf8_lossy(body);
        match text.parse::<Json>() {
            Ok(json) => writer.raw(json.as_text()),
            Err(_) => writer.text(&text),
        }
    }
    writer.close_object();
    writer.into_text().parse().unwrap_or_default()
}

/// What a formula gives as text; `None`: nothing.
pub(crate) fn text(formula: Text, input: &Json) -> Option<String> {
    value(formula, input).as_ref().and_then(plain)
}

pub(crate) fn value(formula: Text, input: &Json) -> Option<Json> {
    let formula = formula::parse(&formula.parse().ok()?).ok()?;
    formula::evaluate(&formula, &Scope::new(input)).ok()?
}

fn plain(json: &Json) -> Option<String> {
    (!json.is_null()).then(|| View::new(json.as_text()).plain().into_owned())
}
