//! A vendor's markdown → markdown that rustdoc takes without a word: no test, no link it would look up,
//! no HTML, nothing that leaves its comment.

/// The text as lines of at most this many columns where words allow it. Empty when it says nothing.
pub(super) fn lines(text: &str, width: usize) -> Vec<String> {
    let mut writer = Writer {
        lines: Vec::new(),
        width,
        fence: None,
        list: None,
        paragraph: String::new(),
        lead: String::new(),
    };
    let text = clean(text);
    for line in text.lines() {
        writer.line(line);
    }
    writer.finish()
}

/// One line without markup: for attributes.
pub(super) fn plain(text: &str) -> String {
    clean(text).split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Text as it is, in backticks.
pub(super) fn code(text: &str) -> String {
    let text = plain(text);
    let longest = text.split(|it| it != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(if text.contains('`') { longest + 1 } else { 1 });
    match text.as_str() {
        "" => "nothing".to_owned(),
        it if it.starts_with('`') || it.ends_with('`') => format!("{fence} {it} {fence}"),
        it => format!("{fence}{it}{fence}"),
    }
}

/// A web address that may stand between `<` and `>`.
pub(super) fn address(text: &str) -> Option<&str> {
    let text = text.trim();
    let is_web = text.starts_with("https://") || text.starts_with("http://");
    let is_clean = |it: char| it.is_ascii_graphic() && !matches!(it, '<' | '>' | '"' | '\\' | '`');
    (is_web && text.len() > "https://".len() && text.chars().all(is_clean)).then_some(text)
}

/// One paragraph over several lines. A line that would begin like something else stays behind the one
/// before it.
pub(super) fn wrap(text: &str, width: usize) -> Vec<String> {
    let indent = text.len() - text.trim_start().len();
    let hanging = indent + marker(text.trim_start()).map_or(0, str::len);
    let mut lines = Vec::new();
    let mut line = " ".repeat(indent);
    let mut used = 0;
    for word in text.split_whitespace() {
        let len = word.chars().count();
        let is_full = used > 0 && hanging + used + 1 + len > width;
        if is_full
            && !begins_something(word)
            && used > marker(line.trim_start()).map_or(0, |it| it.len() - 1)
        {
            lines.push(std::mem::replace(&mut line, " ".repeat(hanging)));
            used = 0;
        } else if used > 0 {
            line.push(' ');
            used += 1;
        }
        line.push_str(word);
        used += len;
    }
    lines.push(line);
    lines
}

/// What a word at the begin of a line would be taken for: a list, a heading, a quote, a rule, a table.
fn begins_something(word: &str) -> bool {
    let number = word.trim_end_matches(['.', ')']);
    word.starts_with(['>', '|', ':'])
        || word.starts_with("```")
        || word.starts_with("~~~")
        || word.chars().all(|it| "-+*#=_".contains(it))
        || (number.len() < word.len() && number.chars().all(|it| it.is_ascii_digit()))
}

/// The marker that a list item begins with, its space included: `- `, `12. `.
fn marker(line: &str) -> Option<&str> {
    if line.starts_with("- ") || line.starts_with("* ") || line.starts_with("+ ") {
        return Some(&line[..2]);
    }
    let digits = line.len()
        - line
            .trim_start_matches(|it: char| it.is_ascii_digit())
            .len();
    let rest = &line[digits..];
    let is_number = (1..=9).contains(&digits) && (rest.starts_with(". ") || rest.starts_with(") "));
    is_number.then(|| &line[..digits + 2])
}

/// Without what an editor does not show and a terminal obeys.
fn clean(text: &str) -> String {
    let text = text.replace("\r\n", "\n");
    text.chars()
        .filter_map(|it| match it {
            '\n' => Some(it),
            '\r' => Some('\n'),
            '\t' | '\u{a0}' => Some(' '),
            '\u{2028}' | '\u{2029}' | '\u{85}' | '\u{b}' | '\u{c}' => Some('\n'),
            '\u{202a}'..='\u{202e}'
            | '\u{2066}'..='\u{2069}'
            | '\u{200b}'..='\u{200f}'
            | '\u{feff}' => None,
            it if it.is_control() => None,
            it => Some(it),
        })
        .collect()
}

/// A paragraph that is longer ends where its line does: looking for what closes a sign takes time.
const LONGEST_PARAGRAPH: usize = 8192;

struct Writer {
    lines: Vec<String>,
    width: usize,
    /// What closes the block of code that is open.
    fence: Option<(char, usize)>,
    /// How far the items of the list are indented that is open.
    list: Option<usize>,
    /// Lines that belong together, joined. They become lines of ours when the paragraph is over.
    paragraph: String,
    /// What stands before the paragraph: its indent, and the marker of its item.
    lead: String,
}

impl Writer {
    fn line(&mut self, line: &str) {
        let trimmed = line.trim();
        if let Some((sign, len)) = self.fence {
            let closes = trimmed.len() >= len && trimmed.chars().all(|it| it == sign);
            if closes {
                self.fence = None;
                self.lines.push("```".to_owned());
            } else {
                // A fence of ours cannot be closed from inside.
                self.lines.push(line.trim_end().replace("```", "'''"));
            }
            return;
        }
        if let Some(fence) = fence(trimmed) {
            self.end_paragraph();
            self.fence = Some(fence);
            self.list = None;
            let language = trimmed
                .trim_start_matches(fence.0)
                .trim()
                .to_ascii_lowercase();
            let is_known = [
                "json", "http", "xml", "yaml", "html", "sh", "bash", "sql", "csv",
            ]
            .contains(&language.as_str());
            self.lines
                .push(format!("```{}", if is_known { &language } else { "text" }));
            return;
        }
        if trimmed.is_empty() {
            self.empty();
            return;
        }
        let indent = line.len() - line.trim_start().len();
        for (at, text) in html(trimmed).split('\n').enumerate() {
            if at > 0 {
                self.end_paragraph();
            }
            self.text(text.trim(), indent);
        }
        if line.ends_with("  ") || trimmed.ends_with('\\') {
            self.end_paragraph();
        }
    }

    fn end_paragraph(&mut self) {
        if !self.paragraph.is_empty() {
            let paragraph = std::mem::take(&mut self.paragraph);
            let text = format!("{}{}", self.lead, inline(&paragraph));
            self.lines.extend(wrap(&text, self.width));
        }
    }

    fn empty(&mut self) {
        self.end_paragraph();
        if self.lines.last().is_some_and(|it| !it.is_empty()) {
            self.lines.push(String::new());
        }
    }

    fn text(&mut self, text: &str, indent: usize) {
        if text.is_empty() {
            return self.empty();
        }
        let text = text.trim_start_matches(['>', ' ']);
        if text.is_empty() {
            return self.empty();
        }
        if let Some(marker) = marker(text) {
            self.end_paragraph();
            // Deeper than its list, an item would be code.
            let indent = indent.min(self.list.map_or(0, |it| it + 2)) / 2 * 2;
            self.list = Some(indent);
            let rest = text[marker.len()..].trim_start();
            self.lead = format!("{:indent$}{marker}", "");
            self.paragraph = rest.to_owned();
            return;
        }
        if self.paragraph.is_empty() && self.lines.last().is_none_or(String::is_empty) {
            self.list = None;
        }
        if text.starts_with(['|', '#']) || is_rule(text) {
            self.end_paragraph();
            self.list = None;
            // A rule right below a line makes a heading of it.
            if is_rule(text) {
                self.empty();
            }
            self.lines.push(inline(text));
        } else if self.paragraph.is_empty() {
            self.lead = " ".repeat(self.list.map_or(0, |it| it + 2));
            self.paragraph = text.to_owned();
        } else {
            self.paragraph.push(' ');
            self.paragraph.push_str(text);
            if self.paragraph.len() > LONGEST_PARAGRAPH {
                self.end_paragraph();
            }
        }
    }

    fn finish(mut self) -> Vec<String> {
        self.end_paragraph();
        if self.fence.is_some() {
            self.lines.push("```".to_owned());
        }
        while self.lines.last().is_some_and(String::is_empty) {
            self.lines.pop();
        }
        let first = self.lines.iter().position(|it| !it.is_empty()).unwrap_or(0);
        self.lines.split_off(first)
    }
}

fn is_rule(text: &str) -> bool {
    text.len() > 2
        && ['-', '=', '*', '_']
            .iter()
            .any(|sign| text.chars().all(|it| it == *sign || it == ' '))
}

fn fence(line: &str) -> Option<(char, usize)> {
    let sign = line.chars().next().filter(|it| matches!(it, '`' | '~'))?;
    let len = line.chars().take_while(|it| *it == sign).count();
    let rest = &line[len..];
    (len >= 3 && !rest.contains('`')).then_some((sign, len))
}

/// HTML that markdown has words for, in those; the rest of the tags goes. Outside of code alone.
fn html(line: &str) -> String {
    if !line.contains('<') {
        return line.to_owned();
    }
    let mut out = String::new();
    let mut rest = line;
    let mut links: Vec<Option<String>> = Vec::new();
    while let Some(at) = rest.find(['<', '`']) {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        if rest.starts_with('`') {
            let len = code_span(rest).unwrap_or(1);
            out.push_str(&rest[..len]);
            rest = &rest[len..];
            continue;
        }
        let end = rest.find('>');
        let tag = end.map(|end| &rest[1..end]).filter(|it| is_tag(it));
        let (Some(end), Some(tag)) = (end, tag) else {
            out.push('<');
            rest = &rest[1..];
            continue;
        };
        let name = tag
            .trim_start_matches('/')
            .split(|it: char| !it.is_ascii_alphanumeric())
            .next();
        let name = name.unwrap_or_default().to_ascii_lowercase();
        let closes = tag.starts_with('/');
        match name.as_str() {
            "br" | "p" | "div" | "ul" | "ol" | "tr" | "table" => out.push('\n'),
            "li" if !closes => out.push_str("\n- "),
            "b" | "strong" => out.push_str("**"),
            "i" | "em" => out.push('*'),
            "code" | "tt" => out.push('`'),
            "a" if closes => {
                if let Some(Some(target)) = links.pop() {
                    out.push_str(&format!("]({target})"));
                }
            }
            "a" => {
                let target = attribute(tag, "href").and_then(|it| address(&it).map(str::to_owned));
                if target.is_some() {
                    out.push('[');
                }
                links.push(target);
            }
            "td" | "th" => out.push(' '),
            _ => {}
        }
        rest = &rest[end + 1..];
    }
    out.push_str(rest);
    while let Some(link) = links.pop() {
        if let Some(target) = link {
            out.push_str(&format!("]({target})"));
        }
    }
    out
}

/// Whether this is HTML and not a placeholder such as `<token>`.
fn is_tag(tag: &str) -> bool {
    const NAMES: [&str; 42] = [
        "a",
        "abbr",
        "b",
        "blockquote",
        "br",
        "caption",
        "center",
        "code",
        "dd",
        "details",
        "div",
        "dl",
        "dt",
        "em",
        "font",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "hr",
        "i",
        "img",
        "kbd",
        "li",
        "ol",
        "p",
        "pre",
        "small",
        "span",
        "strong",
        "sub",
        "summary",
        "sup",
        "table",
        "tbody",
        "td",
        "th",
        "thead",
        "tr",
        "u",
        "ul",
    ];
    let name = tag.trim_start_matches('/');
    let name = name
        .split(|it: char| !it.is_ascii_alphanumeric())
        .next()
        .unwrap_or_default();
    tag.starts_with("!--") || NAMES.contains(&name.to_ascii_lowercase().as_str()) || name == "tt"
}

fn attribute(tag: &str, name: &str) -> Option<String> {
    let at = tag.find(name)? + name.len();
    let value = tag[at..].trim_start().strip_prefix('=')?.trim_start();
    let quote = value.chars().next().filter(|it| matches!(it, '"' | '\''))?;
    value[1..].split(quote).next().map(str::to_owned)
}

/// How many bytes the code takes that begins here, its backticks included.
fn code_span(text: &str) -> Option<usize> {
    let len = text.len() - text.trim_start_matches('`').len();
    let mut at = len;
    while let Some(found) = text[at..].find('`') {
        let start = at + found;
        let run = text[start..].len() - text[start..].trim_start_matches('`').len();
        if run == len {
            return Some(start + run);
        }
        at = start + run;
    }
    None
}

/// Code, links and signs inside a line.
fn inline(text: &str) -> String {
    if !text.contains(['`', '<', '[', ']', ':', '\\', '&']) {
        return text.to_owned();
    }
    let mut out = String::with_capacity(text.len() + 16);
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let (taken, len) = match first {
            '`' => match code_span(rest) {
                Some(len) => (rest[..len].to_owned(), len),
                None => ("\\`".to_owned(), 1),
            },
            '\\' => {
                let next = rest[1..].chars().next().filter(char::is_ascii_punctuation);
                match next {
                    Some(next) => (format!("\\{next}"), 2),
                    None => ("\\\\".to_owned(), 1),
                }
            }
            '!' if rest[1..].starts_with('[') && link(&rest[1..]).is_some() => (String::new(), 1),
            '[' => link(rest).unwrap_or(("\\[".to_owned(), 1)),
            ']' => ("\\]".to_owned(), 1),
            '<' => auto_link(rest).unwrap_or(("\\<".to_owned(), 1)),
            'h' => bare_address(rest, out.chars().last()).unwrap_or(("h".to_owned(), 1)),
            it => (it.to_string(), it.len_utf8()),
        };
        out.push_str(&taken);
        rest = &rest[len..];
    }
    out
}

/// `[text](address)`: kept when the address is on the web, else its text.
fn link(text: &str) -> Option<(String, usize)> {
    let close = text.find(']')?;
    let label = &text[1..close];
    let behind = text[close + 1..].strip_prefix('(')?;
    let mut depth = 0usize;
    let end = behind.find(|it| {
        match it {
            '(' => depth += 1,
            ')' if depth == 0 => return true,
            ')' => depth -= 1,
            _ => {}
        }
        false
    })?;
    let len = close + 2 + end + 1;
    let label = label.replace(['[', ']', '<', '>'], "").trim().to_owned();
    let label = if label.matches('`').count().is_multiple_of(2) {
        label
    } else {
        label.replace('`', "")
    };
    let target = behind[..end].split_whitespace().next().unwrap_or_default();
    let target = target.trim_start_matches('<').trim_end_matches('>');
    Some(match address(target) {
        // A label that is an address itself would be taken for a second link.
        Some(target) if label.contains("://") || label.is_empty() => (format!("<{target}>"), len),
        Some(target) => (format!("[{label}]({target})"), len),
        None => (label, len),
    })
}

fn auto_link(text: &str) -> Option<(String, usize)> {
    let end = text.find('>')?;
    let target = address(&text[1..end])?;
    Some((format!("<{target}>"), end + 1))
}

fn bare_address(text: &str, before: Option<char>) -> Option<(String, usize)> {
    if before.is_some_and(char::is_alphanumeric)
        || !(text.starts_with("https://") || text.starts_with("http://"))
    {
        return None;
    }
    let end = text
        .find(|it: char| {
            !it.is_ascii_graphic() || matches!(it, '<' | '>' | '"' | '`' | '\\' | '|' | '[' | ']')
        })
        .unwrap_or(text.len());
    let mut target = text[..end].trim_end_matches(['.', ',', ';', ':', '!', '?', '\'', '*', '_']);
    if !target.contains('(') {
        target = target.split(')').next().unwrap_or(target);
    }
    match address(target) {
        Some(target) => Some((format!("<{target}>"), target.len())),
        // `http://` and nothing behind it.
        None => Some((format!("`{target}`"), target.len())).filter(|_| !target.contains('`')),
    }
}
