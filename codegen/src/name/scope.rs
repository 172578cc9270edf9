//! A place in which no two names may be the same.

use super::identifier::{camel, snake, without_leading_number};
use super::letters::can_begin;
use super::reserved;
use super::words::{spelled, words};
use proc_macro2::{Ident, Span, TokenStream};
use quote::ToTokens;
use std::collections::{HashMap, HashSet};

/// Names that are taken. Two that differ in case alone count as the same: some file systems and many
/// people cannot tell them apart.
#[derive(Clone, Debug, Default)]
pub(super) struct Scope {
    taken: HashSet<String>,
    /// The last number that was added to a name, so that many equal ones do not count from the start.
    numbers: HashMap<String, u64>,
}

/// What kind of thing a name is for; it decides how words are joined and what is reserved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// A struct, an enum, an alias: `ContactPage`.
    Type,
    /// A variant: `NotPlanned`.
    Variant,
    /// A field or an argument: `hs_object_id`, `r#type`.
    Field,
    /// A method of a resource: `list_for_repo`.
    Method,
    /// A method of a connector.
    Accessor,
    /// A method of an operation's builder.
    Setter,
    /// A module and its file: ASCII, never raw.
    Module,
}

impl Kind {
    fn join(self, words: &[String]) -> String {
        let words = &without_leading_number(words);
        match self {
            Self::Variant | Self::Type => camel(words),
            Self::Module => snake(&words.iter().map(|it| ascii(it)).collect::<Vec<_>>()),
            Self::Field | Self::Method | Self::Accessor | Self::Setter => snake(words),
        }
    }

    fn refuses(self, name: &str) -> bool {
        match self {
            Self::Type => reserved::is_prelude(name),
            Self::Variant => reserved::is_variant(name),
            Self::Module => reserved::is_module(name) || reserved::is_keyword(name),
            Self::Setter => reserved::is_builder(name) || reserved::cannot_be_raw(name),
            Self::Accessor => reserved::is_connector(name) || reserved::cannot_be_raw(name),
            Self::Field | Self::Method => reserved::cannot_be_raw(name),
        }
    }

    /// Added when a name is refused or taken and no qualifier helps.
    fn suffix(self) -> &'static str {
        match self {
            Self::Type => "type",
            Self::Variant => "value",
            Self::Field | Self::Setter => "field",
            Self::Method => "call",
            Self::Accessor => "resource",
            Self::Module => "file",
        }
    }
}

impl Scope {
    /// Claims the first of these names that is free. When none is, the first gets a suffix, and at last
    /// a number.
    pub(super) fn claim_first(
        &mut self,
        kind: Kind,
        names: impl IntoIterator<Item = Vec<String>>,
    ) -> Name {
        let mut first = None;
        for words in names {
            let words = bounded(kind, words);
            let text = kind.join(&words);
            if self.take(kind, &text) {
                return Name::new(text);
            }
            first.get_or_insert(words);
        }
        let mut words = first.unwrap_or_else(|| vec!["empty".to_owned()]);
        words.push(kind.suffix().to_owned());
        let base = kind.join(&words);
        if self.take(kind, &base) {
            return Name::new(base);
        }
        let joint = if matches!(kind, Kind::Type | Kind::Variant) {
            ""
        } else {
            "_"
        };
        loop {
            let number = self.numbers.entry(base.clone()).or_insert(1);
            *number += 1;
            let text = format!("{base}{joint}{number}");
            if self.take(kind, &text) {
                return Name::new(text);
            }
        }
    }

    /// Claims a name for a vendor's spelling: its words, or its words with the symbols spelled out.
    pub(super) fn claim(&mut self, kind: Kind, wire: &str) -> Name {
        self.claim_or(kind, wire, [])
    }

    /// The same, with other names to try before a suffix is added.
    pub(super) fn claim_or(
        &mut self,
        kind: Kind,
        wire: &str,
        others: impl IntoIterator<Item = Vec<String>>,
    ) -> Name {
        let plain = words(wire);
        let with_symbols = std::iter::once_with(|| spelled(wire));
        self.claim_first(
            kind,
            std::iter::once(plain).chain(with_symbols).chain(others),
        )
    }

    fn take(&mut self, kind: Kind, text: &str) -> bool {
        !kind.refuses(text) && self.taken.insert(text.to_lowercase())
    }
}

/// A Rust identifier, claimed in some scope.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Name(Ident);

impl Name {
    fn new(text: String) -> Self {
        let ident = if reserved::is_keyword(&text) {
            Ident::new_raw(&text, Span::call_site())
        } else {
            Ident::new(&text, Span::call_site())
        };
        Self(ident)
    }

    /// Its text, `r#` included.
    pub(crate) fn text(&self) -> String {
        self.0.to_string()
    }
}

/// Names that cannot stand in each other's places.
macro_rules! names {
    ($($(#[$doc:meta])* $name:ident)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq)]
        pub(crate) struct $name(Name);

        impl From<Name> for $name {
            fn from(name: Name) -> Self {
                Self(name)
            }
        }

        #[allow(dead_code, reason = "not every kind of name is asked for its text")]
        impl $name {
            /// Its text, `r#` included.
            pub(crate) fn text(&self) -> String {
                self.0.text()
            }
        }

        impl ToTokens for $name {
            fn to_tokens(&self, tokens: &mut TokenStream) {
                self.0.to_tokens(tokens);
            }
        }
    )*};
}

names! {
    /// A struct, an enum or an alias.
    TypeName
    /// A variant of an enum.
    VariantName
    /// A field or an argument.
    FieldName
    /// A method.
    MethodName
    /// A module and its file.
    ModuleName
}

impl ToTokens for Name {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        self.0.to_tokens(tokens);
    }
}

// Names become file names, and those have a limit.
fn bounded(kind: Kind, mut words: Vec<String>) -> Vec<String> {
    let longest = match kind {
        Kind::Field | Kind::Variant | Kind::Setter => 80,
        _ => 60,
    };
    let mut len = 0;
    for (at, word) in words.iter_mut().enumerate() {
        if len + word.len() > longest {
            let end = (0..=longest.saturating_sub(len))
                .rev()
                .find(|it| word.is_char_boundary(*it));
            word.truncate(end.unwrap_or(0));
            let keep = if word.is_empty() { at } else { at + 1 };
            words.truncate(keep.max(1));
            break;
        }
        len += word.len() + 1;
    }
    words
}

// rustc finds no file for a module whose name is not ASCII.
fn ascii(word: &str) -> String {
    if word.is_ascii() {
        return word.to_owned();
    }
    let mut text = String::new();
    for it in word.chars() {
        if it.is_ascii() {
            text.push(it);
        } else {
            text.push_str(&format!("u{:x}", u32::from(it)));
        }
    }
    debug_assert!(
        text.chars()
            .next()
            .is_none_or(|it| it.is_ascii_digit() || can_begin(it))
    );
    text
}

#[cfg(test)]
mod tests {
    use super::{Kind, Scope};
    use std::collections::HashSet;

    const KINDS: [Kind; 7] = [
        Kind::Type,
        Kind::Variant,
        Kind::Field,
        Kind::Method,
        Kind::Accessor,
        Kind::Setter,
        Kind::Module,
    ];

    fn claim(kind: Kind, wires: &[&str]) -> Vec<String> {
        let mut scope = Scope::default();
        wires
            .iter()
            .map(|it| scope.claim(kind, it).text())
            .collect()
    }

    #[test]
    fn claims_names() {
        assert_eq!(
            claim(Kind::Field, &["type", "self", "Type"]),
            ["r#type", "self_field", "type_field"]
        );
        assert_eq!(
            claim(Kind::Type, &["Option", "option_type"]),
            ["OptionType", "OptionTypeType"]
        );
        assert_eq!(
            claim(Kind::Variant, &["+1", "-1", "c", "c++"]),
            ["Plus1", "Minus1", "C", "CPlusPlus"]
        );
        assert_eq!(
            claim(Kind::Module, &["aux", "mod", "types", "名前"]),
            ["aux_file", "mod_file", "types_file", "u540du524d"]
        );
        assert_eq!(
            claim(Kind::Setter, &["with_header", "header"]),
            ["with_header_field", "header"]
        );
        assert_eq!(claim(Kind::Type, &["2fa", "404"]), ["TwoFa", "N404"]);
    }

    #[test]
    fn an_addition_renames_nothing_before_it() {
        let before = claim(Kind::Type, &["contact", "Contact", "Deal"]);
        let after = claim(
            Kind::Type,
            &["contact", "Contact", "Deal", "CONTACT", "deal"],
        );
        assert_eq!(before, after[..3]);
    }

    /// A generator that needs no crate and gives the same everywhere (splitmix64).
    struct Random(u64);

    impl Random {
        fn next(&mut self) -> u64 {
            self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
            let mut it = self.0;
            it = (it ^ (it >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
            it = (it ^ (it >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
            it ^ (it >> 31)
        }

        fn text(&mut self) -> String {
            const NEAR: &str = "aAzZ09_-+ .$/@[]{}\"'\\\n\0éßİıǅ名😀\u{301}\u{200d}\u{202e}ſΩµⅣ¹";
            let near: Vec<char> = NEAR.chars().collect();
            let len = self.next() % 9;
            (0..len)
                .map(|_| match self.next() % 4 {
                    0 => char::from_u32((self.next() % 0x11_0000) as u32).unwrap_or('x'),
                    _ => near[(self.next() % near.len() as u64) as usize],
                })
                .collect()
        }
    }

    #[test]
    fn any_text_becomes_a_name_of_its_own() {
        let mut random = Random(1);
        for kind in KINDS {
            let mut scope = Scope::default();
            let mut seen = HashSet::new();
            for _ in 0..5_000 {
                let wire = random.text();
                // It panics on what is no identifier.
                let name = scope.claim(kind, &wire).text();
                assert!(
                    seen.insert(name.to_lowercase()),
                    "{kind:?} {name} twice, at last for {wire:?}"
                );
                assert!(kind != Kind::Module || name.is_ascii(), "{name} is a file");
            }
        }
    }

    #[test]
    fn long_and_equal_names_stay_cheap() {
        let mut scope = Scope::default();
        let long = "very_long_".repeat(100);
        for _ in 0..200 {
            assert!(scope.claim(Kind::Type, &long).text().len() < 100);
        }
    }
}
