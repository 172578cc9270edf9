//! What a setting is: it stands in the file, or in a variable or another file that it names.

use std::fs;
use std::path::{Path, PathBuf};

use crate::Json;

/// A setting, and where it stands.
pub(super) struct Source {
    /// `connections.toml:3:5`
    pub(super) at: String,
    pub(super) held: Held,
}

/// Where the value of a setting is.
pub(super) enum Held {
    /// In the file itself: text, a number or a boolean.
    Here(Json),
    /// In this variable.
    Variable(String),
    /// In this file.
    File(PathBuf),
}

impl Source {
    /// The value. Paths are relative to `folder`. Fails, showing no value, where there is none.
    pub(super) fn value(
        &self,
        folder: &Path,
        variable: impl Fn(&str) -> Option<String>,
    ) -> Result<Json, String> {
        match &self.held {
            Held::Here(value) => Ok(value.clone()),
            Held::Variable(name) => match variable(name) {
                Some(value) => Ok(value.as_str().into()),
                None => Err(format!("{}: the variable `{name}` is not set", self.at)),
            },
            Held::File(path) => match fs::read_to_string(folder.join(path)) {
                Ok(text) => Ok(text.trim_end_matches(['\r', '\n']).into()),
                Err(error) => Err(format!(
                    "{}: `{}` cannot be read: {error}",
                    self.at,
                    path.display()
                )),
            },
        }
    }
}
