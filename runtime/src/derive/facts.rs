//! What the compiler is told about the other side of a mapping.

/// Fails, while compiling, where a struct leaves out what a record requires. `rows` are the record's, `written`
/// the fields that the struct writes; what is before and after the field's name in the message is given.
#[track_caller]
pub const fn all_written(rows: &[&str], written: &[&str], before: &str, after: &str) {
    let mut index = 0;
    while index < rows.len() {
        if let Some(name) = required(rows[index])
            && !contains(written, name)
        {
            let parts = [before, name, after];
            let (message, length) = joined(&parts);
            let (message, _) = message.split_at(length);
            match std::str::from_utf8(message) {
                Ok(message) => panic!("{}", message),
                Err(_) => panic!("a required field is not written"),
            }
        }
        index += 1;
    }
}

/// The field's name in Rust, if the row is required: `required secret kind=type`.
const fn required(row: &str) -> Option<&str> {
    let bytes = row.as_bytes();
    if !starts_with(bytes, b"required ") {
        return None;
    }
    let mut end = 0;
    while end < bytes.len() && bytes[end] != b'=' {
        end += 1;
    }
    let mut start = end;
    while start > 0 && bytes[start - 1] != b' ' {
        start -= 1;
    }
    let (row, _) = row.split_at(end);
    let (_, name) = row.split_at(start);
    match starts_with(name.as_bytes(), b"r#") {
        true => Some(name.split_at(2).1),
        false => Some(name),
    }
}

/// Whether one of the texts is this one.
const fn contains(texts: &[&str], wanted: &str) -> bool {
    let mut index = 0;
    while index < texts.len() {
        let text = texts[index].as_bytes();
        if text.len() == wanted.len() && starts_with(text, wanted.as_bytes()) {
            return true;
        }
        index += 1;
    }
    false
}

const fn starts_with(text: &[u8], start: &[u8]) -> bool {
    if text.len() < start.len() {
        return false;
    }
    let mut index = 0;
    while index < start.len() {
        if text[index] != start[index] {
            return false;
        }
        index += 1;
    }
    true
}

const LONGEST: usize = 512;

/// The parts one after the other, and how long they are together; what is too long is cut off.
const fn joined(parts: &[&str]) -> ([u8; LONGEST], usize) {
    let mut text = [0; LONGEST];
    let mut length = 0;
    let mut part = 0;
    while part < parts.len() {
        let bytes = parts[part].as_bytes();
        let mut index = 0;
        while index < bytes.len() && length < LONGEST {
            text[length] = bytes[index];
            index += 1;
            length += 1;
        }
        part += 1;
    }
    (text, length)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_rows() {
        assert_eq!(required("required email"), Some("email"));
        assert_eq!(required("required secret r#type=type"), Some("type"));
        assert_eq!(required("optional email"), None);
    }

    #[test]
    #[should_panic(expected = "`email` is required")]
    fn says_what_is_missing() {
        let rows = ["required id", "optional name", "required email=e"];
        all_written(&rows, &["id"], "`", "` is required");
    }
}
