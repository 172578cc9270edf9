//! Tokens in one flat list, their texts in one buffer: cheap to walk, cheap to slice.

use proc_macro2::{Delimiter, Spacing, TokenStream, TokenTree};
use std::fmt::Write;

/// All tokens of a file.
pub(super) struct Tokens {
    texts: String,
    list: Vec<Token>,
}

/// One token.
#[derive(Clone, Copy, Debug)]
pub(super) struct Token {
    pub(super) kind: Kind,
    start: u32,
    len: u32,
    /// Of an opening one: how far behind it the closing one stands.
    reach: u32,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Word,
    Literal,
    /// A sign, and whether the next one belongs to it.
    Sign(char, bool),
    Open(Bracket),
    Close(Bracket),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Bracket {
    Round,
    Square,
    Curly,
    /// None to see: a row of a table.
    Row,
}

/// Some tokens of a file.
#[derive(Clone, Copy)]
pub(super) struct Slice<'t> {
    texts: &'t str,
    list: &'t [Token],
}

impl Tokens {
    pub(super) fn new(stream: TokenStream) -> Self {
        let mut tokens = Self {
            texts: String::new(),
            list: Vec::new(),
        };
        tokens.extend(stream);
        tokens
    }

    pub(super) fn all(&self) -> Slice<'_> {
        Slice {
            texts: &self.texts,
            list: &self.list,
        }
    }

    // As deep as `emit` nests its templates, never as deep as a document.
    fn extend(&mut self, stream: TokenStream) {
        for tree in stream {
            match tree {
                TokenTree::Ident(it) => self.push_text(Kind::Word, &it),
                TokenTree::Literal(it) => self.push_text(Kind::Literal, &it),
                TokenTree::Punct(it) => {
                    self.push(Kind::Sign(it.as_char(), it.spacing() == Spacing::Joint));
                }
                TokenTree::Group(it) => {
                    let bracket = match it.delimiter() {
                        Delimiter::Parenthesis => Bracket::Round,
                        Delimiter::Bracket => Bracket::Square,
                        Delimiter::Brace => Bracket::Curly,
                        Delimiter::None => Bracket::Row,
                    };
                    let open = self.list.len();
                    self.push(Kind::Open(bracket));
                    self.extend(it.stream());
                    self.list[open].reach = (self.list.len() - open) as u32;
                    self.push(Kind::Close(bracket));
                }
            }
        }
    }

    fn push(&mut self, kind: Kind) {
        self.list.push(Token {
            kind,
            start: 0,
            len: 0,
            reach: 0,
        });
    }

    fn push_text(&mut self, kind: Kind, text: &dyn std::fmt::Display) {
        let start = self.texts.len();
        let _ = write!(self.texts, "{text}");
        let len = self.texts.len() - start;
        self.list.push(Token {
            kind,
            start: start as u32,
            len: len as u32,
            reach: 0,
        });
    }
}

impl<'t> Slice<'t> {
    pub(super) fn is_empty(self) -> bool {
        self.list.is_empty()
    }

    pub(super) fn len(self) -> usize {
        self.list.len()
    }

    pub(super) fn kind(self, at: usize) -> Option<Kind> {
        self.list.get(at).map(|it| it.kind)
    }

    pub(super) fn text(self, at: usize) -> &'t str {
        match self.list.get(at) {
            Some(it) => &self.texts[it.start as usize..(it.start + it.len) as usize],
            None => "",
        }
    }

    pub(super) fn is_sign(self, at: usize, sign: char) -> bool {
        matches!(self.kind(at), Some(Kind::Sign(it, _)) if it == sign)
    }

    pub(super) fn is_word(self, at: usize, word: &str) -> bool {
        self.kind(at) == Some(Kind::Word) && self.text(at) == word
    }

    pub(super) fn is_open(self, at: usize, bracket: Bracket) -> bool {
        self.kind(at) == Some(Kind::Open(bracket))
    }

    /// Where the next thing begins: behind this token, or behind all of its brackets.
    pub(super) fn next(self, at: usize) -> usize {
        at + 1 + self.list[at].reach as usize
    }

    /// What stands between the brackets that open here.
    pub(super) fn inside(self, at: usize) -> Self {
        self.range(at + 1, self.next(at) - 1)
    }

    pub(super) fn range(self, from: usize, to: usize) -> Self {
        Self {
            texts: self.texts,
            list: &self.list[from..to],
        }
    }

    pub(super) fn from(self, from: usize) -> Self {
        self.range(from, self.list.len())
    }

    /// The first place outside of inner brackets where this holds; the end if there is none.
    pub(super) fn find(self, mut holds: impl FnMut(Self, usize) -> bool) -> usize {
        let mut at = 0;
        while at < self.list.len() {
            if holds(self, at) {
                return at;
            }
            at = self.next(at);
        }
        self.list.len()
    }

    /// The parts between commas that stand outside of brackets, angles included.
    pub(super) fn split_at_commas(self) -> Vec<Self> {
        let mut parts = Vec::new();
        let mut start = 0;
        let mut depth = 0usize;
        let mut at = 0;
        while at < self.list.len() {
            match self.list[at].kind {
                Kind::Sign('<', _) => depth += 1,
                // The head of an arrow closes nothing.
                Kind::Sign('>', _) if at == 0 || !self.is_sign(at - 1, '-') => {
                    depth = depth.saturating_sub(1);
                }
                Kind::Sign(',', _) if depth == 0 => {
                    parts.push(self.range(start, at));
                    start = at + 1;
                }
                _ => {}
            }
            at = self.next(at);
        }
        if start < self.list.len() {
            parts.push(self.from(start));
        }
        parts
    }
}
