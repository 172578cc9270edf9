//! The words, numbers and signs of a date.

use super::super::loose::is_space;

#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Token {
    Number {
        value: i64,
        digits: usize,
    },
    /// `:`, `.` or `)`
    Symbol(char),
    /// `+` or `-`
    Sign(i64),
    /// A word and how long it is.
    Word(Word, usize),
    Space,
    Unknown,
    End,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Word {
    Month(i64),
    /// `AM` or `PM`: the hours it adds.
    Half(i64),
    /// A zone: its hours ahead of UTC.
    Zone(i64),
    T,
    Other,
}

const MONTHS: [&str; 12] = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
];

const WORDS: [(&str, Word); 15] = [
    ("am", Word::Half(0)),
    ("pm", Word::Half(12)),
    ("ut", Word::Zone(0)),
    ("utc", Word::Zone(0)),
    ("z", Word::Zone(0)),
    ("gmt", Word::Zone(0)),
    ("cdt", Word::Zone(-5)),
    ("cst", Word::Zone(-6)),
    ("edt", Word::Zone(-4)),
    ("est", Word::Zone(-5)),
    ("mdt", Word::Zone(-6)),
    ("mst", Word::Zone(-7)),
    ("pdt", Word::Zone(-7)),
    ("pst", Word::Zone(-8)),
    ("t", Word::T),
];

pub(super) struct Scanner<'t> {
    rest: &'t str,
    /// The token that comes next.
    pub(super) peek: Token,
}

impl<'t> Scanner<'t> {
    pub(super) fn new(text: &'t str) -> Self {
        let mut scanner = Self {
            rest: text,
            peek: Token::End,
        };
        scanner.peek = scanner.scan();
        scanner
    }

    pub(super) fn next(&mut self) -> Token {
        let next = self.scan();
        std::mem::replace(&mut self.peek, next)
    }

    pub(super) fn skip(&mut self, token: Token) -> bool {
        let found = self.peek == token;
        if found {
            self.next();
        }
        found
    }

    pub(super) fn two_digits(&mut self, largest: i64) -> Option<i64> {
        match self.peek {
            Token::Number { value, digits: 2 } if value <= largest => {
                self.next();
                Some(value)
            }
            _ => None,
        }
    }

    fn scan(&mut self) -> Token {
        let Some(letter) = self.rest.chars().next() else {
            return Token::End;
        };
        match letter {
            '0'..='9' => {
                let digits = self.take(|it| it.is_ascii_digit());
                let significant = digits.trim_start_matches('0');
                let value = significant[..significant.len().min(9)].parse().unwrap_or(0);
                return Token::Number {
                    value,
                    digits: digits.len(),
                };
            }
            'A'.. if !is_space(letter) => {
                let word = self.take(|it| it >= 'A' && !is_space(it));
                return Token::Word(meaning(word), word.chars().count());
            }
            '(' => {
                self.pass_parentheses();
                return Token::Unknown;
            }
            _ => {}
        }
        self.rest = &self.rest[letter.len_utf8()..];
        match letter {
            ':' | '.' | ')' => Token::Symbol(letter),
            '+' => Token::Sign(1),
            '-' => Token::Sign(-1),
            _ if is_space(letter) => Token::Space,
            _ => Token::Unknown,
        }
    }

    fn take(&mut self, belongs: impl Fn(char) -> bool) -> &'t str {
        let end = self.rest.find(|it| !belongs(it)).unwrap_or(self.rest.len());
        let (taken, rest) = self.rest.split_at(end);
        self.rest = rest;
        taken
    }

    fn pass_parentheses(&mut self) {
        let mut open = 0;
        for (at, letter) in self.rest.char_indices() {
            match letter {
                '(' => open += 1,
                ')' => open -= 1,
                _ => {}
            }
            if open == 0 {
                self.rest = &self.rest[at + 1..];
                return;
            }
        }
        self.rest = "";
    }
}

fn meaning(word: &str) -> Word {
    if word.len() >= 3
        && let Some(prefix) = word.get(..3)
        && let Some(month) = MONTHS.iter().position(|it| prefix.eq_ignore_ascii_case(it))
    {
        return Word::Month(month as i64 + 1);
    }
    WORDS
        .iter()
        .find(|(it, _)| word.eq_ignore_ascii_case(it))
        .map_or(Word::Other, |(_, meaning)| *meaning)
}
