//! Filters that become values of a call: `email = 'ada@example.org' && age > 3`, a list of objects, or a parameter
//! each.

use crate::Json;
use crate::codec::{Encode, Kind, View, json};
use crate::page::Slot;

/// How conditions are written, one beside the other.
///
/// What a program asks for stands in quotes in which nothing of it ends them, is JSON, or is refused: a value is
/// never more than a value.
#[derive(Clone, Copy, Debug)]
pub struct Where {
    join: &'static str,
    around: (&'static str, &'static str),
    is_json: bool,
    quote: Option<char>,
    escapes: &'static [(char, &'static str)],
    refused: &'static str,
    /// What stands before, between and behind both ends of a range, if the app takes one.
    between: Option<(&'static str, &'static str, &'static str)>,
}

/// One condition: what stands before a value, the value, and what stands behind it.
#[derive(Clone, Copy)]
pub struct Condition<'v> {
    before: &'static str,
    value: &'v dyn Encode,
    after: &'static str,
    is_bare: bool,
    /// What stands for each value, in JSON, if none stands for itself.
    words: &'static [(&'static str, &'static str)],
    /// Where it goes, if not all go to the same place.
    send: Option<Slot>,
    /// Which end of a range it is.
    end: Option<End>,
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum End {
    Least,
    Most,
}

impl Where {
    /// With this between two conditions.
    pub const fn joined(join: &'static str) -> Self {
        Self {
            join,
            around: ("", ""),
            is_json: false,
            quote: None,
            escapes: &[],
            refused: "",
            between: None,
        }
    }

    /// A list of JSON objects.
    pub const fn objects() -> Self {
        Self {
            is_json: true,
            ..Self::joined(",").within("[", "]")
        }
    }

    /// Each alone, in a place of its own.
    pub const fn each() -> Self {
        Self::joined("")
    }

    /// With this before the first condition and behind the last, when there is one.
    pub const fn within(self, before: &'static str, after: &'static str) -> Self {
        let around = (before, after);
        Self { around, ..self }
    }

    /// Texts stand in these quotes, some characters written in another way: the quote itself at least.
    pub const fn quoted(self, quote: char, escapes: &'static [(char, &'static str)]) -> Self {
        let quote = Some(quote);
        Self {
            quote,
            escapes,
            ..self
        }
    }

    /// Texts with one of these characters cannot be asked for: the app has no way to say them. All others stand as
    /// they are, if there are no quotes.
    pub const fn refusing(self, refused: &'static str) -> Self {
        Self { refused, ..self }
    }

    /// With these texts before, between and behind both ends of a range, where two conditions would go to one place.
    pub const fn between(
        self,
        before: &'static str,
        join: &'static str,
        after: &'static str,
    ) -> Self {
        let between = Some((before, join, after));
        Self { between, ..self }
    }

    /// What is sent for all conditions whose value is said, and where: all together in this place, or each in its own.
    pub(crate) fn sent(
        &self,
        send: Option<Slot>,
        conditions: &[Condition<'_>],
    ) -> Result<Vec<(Slot, Json)>, String> {
        let mut sent: Vec<(Slot, Json)> = Vec::new();
        if let Some(send) = send {
            let all = self.written(conditions)?;
            sent.extend(all.map(|it| (send, self.json(it))));
            return Ok(sent);
        }
        let said = conditions.iter().filter(|it| !it.value.is_absent());
        for send in said.clone().filter_map(|it| it.send) {
            if sent.iter().any(|it| it.0 == send) {
                continue;
            }
            let here: Vec<_> = said.clone().filter(|it| it.send == Some(send)).collect();
            let text = match (here.as_slice(), self.between) {
                ([one], _) => {
                    let mut text = one.before.to_owned();
                    self.value(one, &mut text)?;
                    text + one.after
                }
                ([least, most], Some((before, join, after)))
                    if least.end == Some(End::Least) && most.end == Some(End::Most) =>
                {
                    let mut text = before.to_owned();
                    self.value(least, &mut text)?;
                    text.push_str(join);
                    self.value(most, &mut text)?;
                    text + after
                }
                _ => {
                    let name = send.name();
                    return Err(format!("the app takes one condition on `{name}` at a time"));
                }
            };
            sent.push((send, self.json(text)));
        }
        Ok(sent)
    }

    fn json(&self, written: String) -> Json {
        match self.is_json {
            true => Json::from_text(written.into()),
            false => Json::from(written),
        }
    }

    /// All conditions whose value is said, as one text; `None` when none is.
    fn written(&self, conditions: &[Condition<'_>]) -> Result<Option<String>, String> {
        let mut text = String::new();
        for condition in conditions.iter().filter(|it| !it.value.is_absent()) {
            let before = if text.is_empty() {
                self.around.0
            } else {
                self.join
            };
            text.push_str(before);
            text.push_str(condition.before);
            self.value(condition, &mut text)?;
            text.push_str(condition.after);
        }
        if text.is_empty() {
            return Ok(None);
        }
        text.push_str(self.around.1);
        Ok(Some(text))
    }

    fn value(&self, condition: &Condition<'_>, text: &mut String) -> Result<(), String> {
        let json = json::encode_text(condition.value);
        let view = View::new(&json);
        if !condition.words.is_empty() {
            let word = condition.words.iter().find(|it| it.0 == json);
            let word = word.ok_or("the app cannot be asked for this value")?;
            text.push_str(word.1);
            return Ok(());
        }
        match (view.kind(), self.quote) {
            (Kind::Text | Kind::Number | Kind::Bool, _) if self.is_json => text.push_str(&json),
            (Kind::Number | Kind::Bool, _) => text.push_str(&view.plain()),
            (Kind::Text, Some(quote)) if !condition.is_bare => {
                text.push(quote);
                self.escaped(&view.plain(), text)?;
                text.push(quote);
            }
            (Kind::Text, None) if !condition.is_bare && !self.refused.is_empty() => {
                self.escaped(not_empty(&view.plain())?, text)?;
            }
            (Kind::Text, _) => text.push_str(bare(&view.plain())?),
            (Kind::Null | Kind::List | Kind::Object, _) => {
                return Err("a filter asks for one value".to_owned());
            }
        }
        Ok(())
    }

    fn escaped(&self, value: &str, text: &mut String) -> Result<(), String> {
        for one in value.chars() {
            if self.refused.contains(one) {
                return Err(refused(one));
            }
            match self.escapes.iter().find(|it| it.0 == one) {
                Some((_, escape)) => text.push_str(escape),
                None => text.push(one),
            }
        }
        Ok(())
    }
}

impl<'v> Condition<'v> {
    /// A value between two texts; left out when it is absent.
    pub const fn of(before: &'static str, value: &'v dyn Encode, after: &'static str) -> Self {
        Self {
            before,
            value,
            after,
            is_bare: false,
            words: &[],
            send: None,
            end: None,
        }
    }

    /// The lower end of a range.
    pub const fn least(self) -> Self {
        let end = Some(End::Least);
        Self { end, ..self }
    }

    /// The upper end of a range.
    pub const fn most(self) -> Self {
        let end = Some(End::Most);
        Self { end, ..self }
    }

    /// In this place.
    pub const fn to(self, send: Slot) -> Self {
        let send = Some(send);
        Self { send, ..self }
    }

    /// With these words for these values, written as JSON; others cannot be asked for.
    pub const fn saying(self, words: &'static [(&'static str, &'static str)]) -> Self {
        Self { words, ..self }
    }

    /// Without quotes: a day, a time, a word of the app's.
    pub const fn bare(self) -> Self {
        Self {
            is_bare: true,
            ..self
        }
    }
}

// Without quotes only what cannot mean anything else is let through: letters, digits and what days, times and ids
// have between them.
fn bare(value: &str) -> Result<&str, String> {
    let is_plain = |it: char| it.is_ascii_alphanumeric() || "_.:+-".contains(it);
    match value.chars().find(|it| !is_plain(*it)) {
        Some(one) => Err(refused(one)),
        None => not_empty(value),
    }
}

fn not_empty(value: &str) -> Result<&str, String> {
    match value {
        "" => Err("the app cannot be asked for an empty text".to_owned()),
        value => Ok(value),
    }
}

fn refused(one: char) -> String {
    let one = one.escape_default();
    format!("the app cannot be asked for a text with `{one}` in it")
}

#[cfg(test)]
mod tests {
    use super::{Condition, Where};
    use crate::page::Slot;

    const QUOTED: Where = Where::joined(" && ").quoted('\'', &[('\\', r"\\"), ('\'', r"\'")]);

    #[track_caller]
    fn check(how: Where, conditions: &[Condition<'_>], expected: Result<Option<&str>, &str>) {
        let found = how.written(conditions);
        let expected = expected.map(|it| it.map(str::to_owned));
        assert_eq!(found, expected.map_err(str::to_owned));
    }

    #[test]
    fn conditions_are_joined() {
        let name = Condition::of("name = ", &"Ada", "");
        let age = Condition::of("age > ", &3, "");
        let none = Condition::of("rank = ", &None::<i64>, "");
        check(QUOTED, &[none], Ok(None));
        check(
            QUOTED,
            &[name, none, age],
            Ok(Some("name = 'Ada' && age > 3")),
        );
        let within = QUOTED.within("(", ")");
        check(within, &[none, age], Ok(Some("(age > 3)")));
        check(within, &[none], Ok(None));
        let call = Condition::of("contains(name,", &"Ada", ")");
        check(QUOTED, &[call], Ok(Some("contains(name,'Ada')")));
    }

    #[test]
    fn what_is_in_quotes_stays_there() {
        let written = |value: &'static &'static str| [Condition::of("n = ", value, "")];
        check(QUOTED, &written(&"O'Neil"), Ok(Some(r"n = 'O\'Neil'")));
        check(QUOTED, &written(&r"a\"), Ok(Some(r"n = 'a\\'")));
        check(
            QUOTED,
            &written(&r"\' || 1=1"),
            Ok(Some(r"n = '\\\' || 1=1'")),
        );
        check(QUOTED, &written(&""), Ok(Some("n = ''")));
        let doubled = Where::joined(" and ").quoted('\'', &[('\'', "''")]);
        check(doubled, &written(&"O'Neil\\"), Ok(Some("n = 'O''Neil\\'")));
        let strict = QUOTED.refusing("\0\n");
        let problem = r"the app cannot be asked for a text with `\n` in it";
        check(strict, &written(&"a\nb"), Err(problem));
    }

    /// Reads a value back as an app does, and what stands behind it.
    fn read<'t>(text: &'t str, escapes: &[(char, &str)]) -> (String, &'t str) {
        let mut value = String::new();
        let mut rest = text.strip_prefix('\'').expect("a quote");
        loop {
            if let Some((one, escape)) = escapes.iter().find(|it| rest.starts_with(it.1)) {
                value.push(*one);
                rest = &rest[escape.len()..];
                continue;
            }
            let one = rest.chars().next().expect("quotes that end");
            rest = &rest[one.len_utf8()..];
            if one == '\'' {
                return (value, rest);
            }
            value.push(one);
        }
    }

    #[test]
    fn any_value_reads_back() {
        const NASTY: [char; 10] = ['\'', '\\', '"', '\n', '\r', '\t', '\0', ' ', 'a', 'é'];
        let backslashes: &[(char, &str)] = &[('\\', r"\\"), ('\'', r"\'"), ('\n', r"\n")];
        let doubled: &[(char, &str)] = &[('\'', "''")];
        let mut random = 7_u64;
        for at in 0..20_000 {
            let mut value = String::new();
            for _ in 0..at % 9 {
                random = random.wrapping_mul(6364136223846793005).wrapping_add(1);
                value.push(NASTY[(random >> 33) as usize % NASTY.len()]);
            }
            for escapes in [backslashes, doubled] {
                let how = Where::joined(",").quoted('\'', escapes);
                let written = how.written(&[Condition::of("", &value, "|")]);
                let written = written.expect("all can be said").expect("a value");
                assert_eq!(read(&written, escapes), (value.clone(), "|"));
            }
        }
    }

    #[test]
    fn without_quotes_nothing_passes_that_means_something() {
        let bare = |value: &'static &'static str| [Condition::of("t = ", value, "").bare()];
        let day = Ok(Some("t = 2026-01-02T03:04:05.6+02:00"));
        check(QUOTED, &bare(&"2026-01-02T03:04:05.6+02:00"), day);
        let problem = "the app cannot be asked for a text with ` ` in it";
        check(QUOTED, &bare(&"1 or 1"), Err(problem));
        check(Where::joined(","), &bare(&"a b"), Err(problem));
        let problem = "the app cannot be asked for an empty text";
        check(QUOTED, &bare(&""), Err(problem));
    }

    #[test]
    fn objects_hold_any_value() {
        let before = r#"{"property":"n","value":"#;
        let how = Where::objects();
        let written = how.written(&[Condition::of(before, &None::<String>, "}")]);
        assert_eq!(written, Ok(None));
        for value in ["Ada", "\"}],\"x\":[{\"", "\\", "\n\u{0}", ""] {
            let all = [
                Condition::of(before, &value, "}"),
                Condition::of(before, &7, "}"),
            ];
            let slot = Slot::Body(&["filters"]);
            let sent = how.sent(Some(slot), &all).expect("all can be said");
            let [(_, json)] = sent.as_slice() else {
                panic!("one list")
            };
            assert_eq!(json.view().items().count(), 2);
            let first = json.at(0).expect("an object");
            assert_eq!(first.view().members().count(), 2);
            assert_eq!(
                first.get("value").expect("it").as_str().as_deref(),
                Some(value)
            );
            assert_eq!(
                json.at(1).expect("an object").as_text(),
                r#"{"property":"n","value":7}"#
            );
        }
    }

    #[test]
    fn each_goes_to_its_own_place() {
        let how = Where::each().refusing("|");
        let (title, day) = (Slot::Query("title"), Slot::Query("day"));
        let sent = |all: &[Condition<'_>]| {
            let sent = how.sent(None, all)?;
            Ok::<_, String>(
                sent.iter()
                    .map(|it| it.1.as_text().to_owned())
                    .collect::<Vec<_>>(),
            )
        };
        let ada = Condition::of("=", &"~ A & b", "").to(title);
        let since = Condition::of(">=", &"2026-01-02", "").bare().to(day);
        let until = Condition::of("<=", &"2026-02-02", "").bare().to(day);
        let closed = Condition::of("", &true, "").saying(&[("true", "closed")]);
        let open = Condition::of("", &false, "").saying(&[("true", "closed")]);
        let found = sent(&[ada, since, closed.to(Slot::Query("status"))]);
        let expected = ["\"=~ A & b\"", "\">=2026-01-02\"", "\"closed\""];
        assert_eq!(found, Ok(expected.map(str::to_owned).to_vec()));
        let refused = |all: &[Condition<'_>], why: &str| {
            assert_eq!(sent(all), Err(why.to_owned()));
        };
        refused(
            &[since, until],
            "the app takes one condition on `day` at a time",
        );
        refused(&[open.to(day)], "the app cannot be asked for this value");
        let pipe = Condition::of("=", &"a|b", "").to(title);
        refused(&[pipe], "the app cannot be asked for a text with `|` in it");
        let none = Condition::of("=", &"", "").to(title);
        refused(&[none], "the app cannot be asked for an empty text");
        let spaced = Condition::of(">=", &"1 or 1", "").bare().to(day);
        refused(
            &[spaced],
            "the app cannot be asked for a text with ` ` in it",
        );
    }
}
