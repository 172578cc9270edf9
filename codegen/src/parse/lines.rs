//! Byte offsets → lines and columns, as often as anyone asks.

/// Where the lines of a text begin, and how many characters stand before every block of it.
#[derive(Debug)]
pub(super) struct Lines {
    starts: Vec<u32>,
    blocks: Vec<u32>,
}

/// A place in a text, as people count.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Position {
    /// From 1.
    pub(super) line: usize,
    /// From 1, in characters.
    pub(super) column: usize,
    /// The line, or the part of it around the place; a tab is one space, as wide as it is counted.
    pub(super) excerpt: String,
    /// How many characters of the excerpt stand before the place.
    pub(super) caret: usize,
}

/// Counting the characters of a line that is megabytes long once for each place would be quadratic.
const BLOCK: usize = 1024;

/// How many characters of a line are shown before and behind a place.
const SHOWN: usize = 60;

impl Lines {
    pub(super) fn of(text: &str) -> Self {
        let ends = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n');
        let starts = std::iter::once(0).chain(ends.map(|(at, _)| at as u32 + 1));
        let mut characters = 0;
        let blocks = text.as_bytes().chunks(BLOCK).map(|block| {
            let before = characters;
            characters += count(block);
            before as u32
        });
        Self {
            starts: starts.collect(),
            blocks: blocks.collect(),
        }
    }

    /// The place of this byte of the text that this was made from.
    pub(super) fn position(&self, text: &str, offset: usize) -> Position {
        let offset = text.floor_char_boundary(offset);
        let line = self.starts.partition_point(|it| *it as usize <= offset);
        let start = self.starts[line - 1] as usize;
        let end = match self.starts.get(line) {
            Some(next) => *next as usize - 1,
            None => text.len(),
        };
        let before = &text[start..offset.min(end)];
        let behind = text[offset.min(end)..end].trim_end_matches('\r');

        let head = before.char_indices().rev().nth(SHOWN - 1);
        let (mut excerpt, head) = match head {
            Some((at, _)) if at > 0 => ("…".to_owned(), &before[at..]),
            _ => (String::new(), before),
        };
        excerpt.push_str(head);
        let caret = excerpt.chars().count();
        match behind.char_indices().nth(SHOWN) {
            Some((at, _)) => excerpt.extend([&behind[..at], "…"]),
            None => excerpt.push_str(behind),
        }
        Position {
            line,
            column: self.characters(text, offset) - self.characters(text, start) + 1,
            excerpt: excerpt.replace('\t', " "),
            caret,
        }
    }

    /// How many characters stand before this byte.
    fn characters(&self, text: &str, offset: usize) -> usize {
        let block = offset / BLOCK;
        match self.blocks.get(block) {
            Some(before) => *before as usize + count(&text.as_bytes()[block * BLOCK..offset]),
            None => text.chars().count(),
        }
    }
}

/// How many characters begin in these bytes.
fn count(bytes: &[u8]) -> usize {
    bytes.iter().filter(|byte| **byte & 0xC0 != 0x80).count()
}

#[cfg(test)]
mod tests {
    use super::Lines;

    #[test]
    fn counts_as_people_do() {
        check("ab\ncd", 0, (1, 1), "ab", 0);
        check("ab\ncd", 4, (2, 2), "cd", 1);
        check("ab\r\ncd", 1, (1, 2), "ab", 1);
        check("ab\ncd", 5, (2, 3), "cd", 2);
        check("ab\n", 3, (2, 1), "", 0);
        check("", 0, (1, 1), "", 0);
        check("\ta:\tb", 4, (1, 5), " a: b", 4);
        check("äöü: x", 8, (1, 6), "äöü: x", 5);
    }

    #[test]
    fn shortens_long_lines() {
        let text = format!("first\n{}ü{}", "a".repeat(3000), "b".repeat(3000));
        let position = Lines::of(&text).position(&text, 3008);
        assert_eq!((position.line, position.column), (2, 3002));
        let excerpt = format!("…{}ü{}…", "a".repeat(59), "b".repeat(60));
        assert_eq!(position.excerpt, excerpt);
        assert_eq!(position.caret, 61);
    }

    fn check(text: &str, offset: usize, place: (usize, usize), excerpt: &str, caret: usize) {
        let position = Lines::of(text).position(text, offset);
        assert_eq!((position.line, position.column), place, "{text:?}");
        assert_eq!((&*position.excerpt, position.caret), (excerpt, caret));
    }
}
