//! Letters and symbols: what can stand in a name, and what stands for the rest.

/// Whether a character can stand in an identifier as it is, or has a plain form that can.
pub(super) fn belongs_in_word(it: char) -> bool {
    it.is_ascii_alphanumeric() || (!it.is_ascii() && (latin(it).is_some() || is_foreign_letter(it)))
}

/// Latin letters lose their marks: an accent is easily missed when a name is typed.
pub(super) fn plain(it: char) -> impl Iterator<Item = char> {
    let folded = latin(it).unwrap_or("");
    let kept = folded.is_empty() && !is_mark(it);
    folded.chars().chain(kept.then_some(it))
}

fn is_mark(it: char) -> bool {
    ('\u{300}'..='\u{36f}').contains(&it)
}

/// A letter of another script. Rust normalizes identifiers: what would change is not taken.
fn is_foreign_letter(it: char) -> bool {
    is_mark(it)
        || (it.is_alphabetic()
            && !matches!(it, '\u{1100}'..='\u{11ff}' | '\u{a960}'..='\u{a97c}' | '\u{d7b0}'..='\u{d7fb}')
            && !matches!(it, '\u{f900}'..='\u{faff}' | '\u{2f800}'..='\u{2fa1f}')
            && !matches!(it, '\u{900}'..='\u{fff}' | '\u{1f00}'..='\u{1fff}' | '\u{2000}'..='\u{2fff}')
            && it.to_lowercase().all(can_begin))
}

/// Whether Rust takes an identifier that begins with this character.
pub(super) fn can_begin(it: char) -> bool {
    if it.is_ascii() {
        return it.is_ascii_alphabetic() || it == '_';
    }
    let mut buffer = [0; 4];
    it.is_alphabetic()
        && it
            .encode_utf8(&mut buffer)
            .parse::<proc_macro2::TokenStream>()
            .is_ok()
}

/// A character that has no name: its code point, `u1f600`. Marks and joiners say nothing alone.
pub(super) fn code_point(it: char) -> Option<String> {
    let silent = it.is_whitespace()
        || it.is_control()
        || is_mark(it)
        || matches!(it, '\u{200b}'..='\u{200f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}');
    (!silent).then(|| format!("u{:x}", u32::from(it)))
}

/// The name of the symbol that a text begins with, and how many bytes it takes.
pub(super) fn symbol(text: &str) -> Option<(&'static str, usize)> {
    const SYMBOLS: [(&str, &str); 44] = [
        (">=", "at least"),
        ("<=", "at most"),
        ("!=", "not equal"),
        ("<>", "not equal"),
        ("==", "equals"),
        ("=~", "matches"),
        ("&&", "and"),
        ("||", "or"),
        ("+", "plus"),
        ("-", "minus"),
        ("<", "less than"),
        (">", "greater than"),
        ("=", "equals"),
        ("!", "not"),
        ("&", "and"),
        ("|", "or"),
        ("*", "star"),
        ("%", "percent"),
        ("$", "dollar"),
        ("#", "hash"),
        ("@", "at"),
        ("~", "tilde"),
        ("^", "caret"),
        ("/", "slash"),
        ("\\", "backslash"),
        (".", "dot"),
        (",", "comma"),
        (":", "colon"),
        (";", "semicolon"),
        ("?", "question mark"),
        ("'", "apostrophe"),
        ("\"", "quote"),
        ("`", "backtick"),
        ("(", "open paren"),
        (")", "close paren"),
        ("[", "open bracket"),
        ("]", "close bracket"),
        ("{", "open brace"),
        ("}", "close brace"),
        ("_", "underscore"),
        (" ", "space"),
        ("€", "euro"),
        ("£", "pound"),
        ("°", "degree"),
    ];
    SYMBOLS
        .iter()
        .find(|(symbol, _)| text.starts_with(symbol))
        .map(|(symbol, name)| (*name, symbol.len()))
}

/// The letters that a Latin letter with a mark stands for, in its case.
fn latin(it: char) -> Option<&'static str> {
    const FOLDED: [(&str, &str); 36] = [
        ("ÀÁÂÃÅĀĂĄ", "A"),
        ("àáâãåāăąª", "a"),
        ("ÆÄ", "Ae"),
        ("æä", "ae"),
        ("ÇĆĈĊČ", "C"),
        ("çćĉċč", "c"),
        ("ÐĎĐ", "D"),
        ("ðďđ", "d"),
        ("ÈÉÊËĒĔĖĘĚ", "E"),
        ("èéêëēĕėęě", "e"),
        ("ĜĞĠĢ", "G"),
        ("ĝğġģ", "g"),
        ("ĤĦ", "H"),
        ("ĥħ", "h"),
        ("ÌÍÎÏĨĪĬĮİ", "I"),
        ("ìíîïĩīĭįı", "i"),
        ("ĴĶ", "K"),
        ("ĵķ", "k"),
        ("ĹĻĽĿŁ", "L"),
        ("ĺļľŀł", "l"),
        ("ÑŃŅŇ", "N"),
        ("ñńņň", "n"),
        ("ÒÓÔÕŌŎŐ", "O"),
        ("òóôõōŏőº", "o"),
        ("ØÖŒ", "Oe"),
        ("øöœ", "oe"),
        ("ŔŖŘ", "R"),
        ("ŕŗř", "r"),
        ("ŚŜŞŠȘ", "S"),
        ("śŝşšș", "s"),
        ("ŢŤŦȚ", "T"),
        ("ţťŧț", "t"),
        ("ÙÚÛŨŪŬŮŰŲÜ", "U"),
        ("ùúûũūŭůűųü", "u"),
        ("ÝŸŹŻŽ", "Z"),
        ("ýÿźżž", "z"),
    ];
    match it {
        'ß' => Some("ss"),
        'ý' | 'ÿ' => Some("y"),
        'Ý' | 'Ÿ' => Some("Y"),
        'ĵ' => Some("j"),
        'Ĵ' => Some("J"),
        _ if !('\u{aa}'..='\u{21b}').contains(&it) => None,
        _ => FOLDED
            .iter()
            .find(|(marked, _)| marked.contains(it))
            .map(|(_, folded)| *folded),
    }
}
