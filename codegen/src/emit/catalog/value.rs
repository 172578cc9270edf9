//! JSON as people read it: one member a line, short lists and objects on one.

use connectome::Json;

/// A value of the catalogue.
#[derive(Clone, Debug)]
pub(super) enum Value {
    Bool(bool),
    Number(u32),
    Text(String),
    List(Vec<Value>),
    Object(Vec<(String, Value)>),
}

/// The longest line that a list or an object may fill.
const WIDTH: usize = 100;

impl Value {
    /// An object without members that say nothing: an absent text, `false`, an empty list or object.
    pub(super) fn object<'a>(members: impl IntoIterator<Item = (&'a str, Self)>) -> Self {
        let members = members.into_iter().filter(|(_, it)| !it.is_nothing());
        Self::Object(members.map(|(key, it)| (key.to_owned(), it)).collect())
    }

    pub(super) fn texts<T: AsRef<str>>(texts: impl IntoIterator<Item = T>) -> Self {
        let texts = texts.into_iter();
        Self::List(texts.map(|it| Self::from(it.as_ref())).collect())
    }

    fn is_nothing(&self) -> bool {
        match self {
            Self::Bool(it) => !it,
            Self::Number(_) => false,
            Self::Text(it) => it.is_empty(),
            Self::List(it) => it.is_empty(),
            Self::Object(it) => it.is_empty(),
        }
    }

    /// With a line break at its end.
    pub(super) fn print(&self) -> String {
        let mut out = String::new();
        self.write(0, 0, &mut out);
        out.push('\n');
        out
    }

    fn write(&self, indent: usize, before: usize, out: &mut String) {
        let flat = self.flat();
        if indent * 2 + before + flat.chars().count() <= WIDTH {
            return out.push_str(&flat);
        }
        let (opening, closing) = match self {
            Self::List(_) => ('[', ']'),
            Self::Object(_) => ('{', '}'),
            _ => return out.push_str(&flat),
        };
        out.push(opening);
        let line = |last: bool, key: &str, value: &Self, out: &mut String| {
            out.push('\n');
            out.push_str(&"  ".repeat(indent + 1));
            out.push_str(key);
            value.write(indent + 1, key.chars().count() + 1, out);
            if !last {
                out.push(',');
            }
        };
        match self {
            Self::List(items) => {
                for (at, item) in items.iter().enumerate() {
                    line(at + 1 == items.len(), "", item, out);
                }
            }
            Self::Object(members) => {
                for (at, (key, value)) in members.iter().enumerate() {
                    let key = format!("{}: ", Json::from(key.as_str()));
                    line(at + 1 == members.len(), &key, value, out);
                }
            }
            Self::Bool(_) | Self::Number(_) | Self::Text(_) => {}
        }
        out.push('\n');
        out.push_str(&"  ".repeat(indent));
        out.push(closing);
    }

    fn flat(&self) -> String {
        match self {
            Self::Bool(it) => it.to_string(),
            Self::Number(it) => it.to_string(),
            Self::Text(it) => Json::from(it.as_str()).to_string(),
            Self::List(items) => {
                let items: Vec<_> = items.iter().map(Self::flat).collect();
                format!("[{}]", items.join(", "))
            }
            Self::Object(members) => {
                let member = |(key, value): &(String, Self)| {
                    format!("{}: {}", Json::from(key.as_str()), value.flat())
                };
                let members: Vec<_> = members.iter().map(member).collect();
                match members.is_empty() {
                    true => "{}".to_owned(),
                    false => format!("{{ {} }}", members.join(", ")),
                }
            }
        }
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<Option<&str>> for Value {
    fn from(text: Option<&str>) -> Self {
        text.unwrap_or_default().into()
    }
}

impl From<bool> for Value {
    fn from(it: bool) -> Self {
        Self::Bool(it)
    }
}
