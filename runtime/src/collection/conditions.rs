//! Filters that become one value of a call: `email = 'ada@example.org' && age > 3`.

use crate::codec::{Encode, Kind, View, json};

/// How conditions are written, one beside the other.
///
/// What a program asks for stands in quotes in which nothing of it ends them, or is refused: a value is never more
/// than a value.
#[derive(Clone, Copy, Debug)]
pub struct Where {
    join: &'static str,
    around: (&'static str, &'static str),
    quote: Option<char>,
    escapes: &'static [(char, &'static str)],
    refused: &'static str,
}

/// One condition: what stands before a value, the value, and what stands behind it.
#[derive(Clone, Copy)]
pub struct Condition<'v> {
    before: &'static str,
    value: &'v dyn Encode,
    after: &'static str,
    is_bare: bool,
}

impl Where {
    /// With this between two conditions.
    pub const fn joined(join: &'static str) -> Self {
        Self {
            join,
            around: ("", ""),
            quote: None,
            escapes: &[],
            refused: "",
        }
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

    /// Texts with one of these characters cannot be asked for: the app has no way to say them.
    pub const fn refusing(self, refused: &'static str) -> Self {
        Self { refused, ..self }
    }

    /// All conditions whose value is said, as one text; `None` when none is.
    pub(crate) fn written(&self, conditions: &[Condition<'_>]) -> Result<Option<String>, String> {
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
        match (view.kind(), self.quote) {
            (Kind::Number | Kind::Bool, _) => text.push_str(&view.plain()),
            (Kind::Text, Some(quote)) if !condition.is_bare => {
                text.push(quote);
                self.escaped(&view.plain(), text)?;
                text.push(quote);
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
        }
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
        None if value.is_empty() => Err("the app cannot be asked for an empty text".to_owned()),
        None => Ok(value),
    }
}

fn refused(one: char) -> String {
    let one = one.escape_default();
    format!("the app cannot be asked for a text with `{one}` in it")
}

#[cfg(test)]
mod tests {
    use super::{Condition, Where};

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
}
