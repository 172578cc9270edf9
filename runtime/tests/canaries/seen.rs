//! Everything that can be seen, and one search through all of it.

use std::error::Error;
use std::fmt::{Debug, Write as _};
use std::path::Path;
use std::sync::{Arc, Mutex};

use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use url::form_urlencoded;

/// Everything that was seen: where, and what. Copies share it.
#[derive(Clone, Default)]
pub struct Seen(Arc<Mutex<Vec<(String, String)>>>);

impl Seen {
    /// Sees from now on what `tracing` and panics tell, in this whole process.
    pub fn listening() -> Self {
        let seen = Self::default();
        tracing::subscriber::set_global_default(Listening(seen.clone())).unwrap();
        let (of_panics, before) = (seen.clone(), std::panic::take_hook());
        std::panic::set_hook(Box::new(move |it| {
            of_panics.add("panic", it.to_string());
            before(it);
        }));
        seen
    }

    pub fn add(&self, place: &str, what: impl AsRef<[u8]>) {
        // Canaries are plain text, whatever bytes are around them.
        let text = String::from_utf8_lossy(what.as_ref()).into_owned();
        self.0.lock().unwrap().push((place.to_owned(), text));
    }

    /// As Debug shows it.
    pub fn debug(&self, value: &dyn Debug) {
        self.add("debug", format!("{value:?} {value:#?}"));
    }

    /// In every way in which an error is shown, with all that has caused it.
    pub fn error(&self, error: &(dyn Error + 'static)) {
        let mut next = Some(error);
        while let Some(error) = next {
            self.add("error", format!("{error} {error:#} {error:?} {error:#?}"));
            next = error.source();
        }
    }

    /// All files of a folder, byte by byte.
    pub fn files(&self, folder: &Path) {
        for file in std::fs::read_dir(folder).unwrap() {
            self.add("file", std::fs::read(file.unwrap().path()).unwrap());
        }
    }

    /// How often something was seen there.
    pub fn count(&self, place: &str) -> usize {
        let seen = self.0.lock().unwrap();
        seen.iter().filter(|it| it.0 == place).count()
    }

    /// Where one of these is, however it is written. `only`: nowhere else.
    pub fn find<'c>(
        &self,
        canaries: impl IntoIterator<Item = &'c str>,
        only: Option<&str>,
    ) -> Vec<String> {
        let seen = self.0.lock().unwrap();
        let mut found = Vec::new();
        for canary in canaries {
            for form in forms(canary) {
                let here = seen
                    .iter()
                    .filter(|it| only.is_none_or(|only| only == it.0));
                for (place, text) in here {
                    if let Some((before, _)) = text.split_once(&form) {
                        let start = before.floor_char_boundary(before.len().saturating_sub(200));
                        found.push(format!("{form} in {place} behind: {}", &before[start..]));
                    }
                }
            }
        }
        found
    }
}

fn forms(canary: &str) -> Vec<String> {
    let base64 = connectome::Bytes::from(canary.as_bytes())
        .as_str()
        .to_owned();
    let percent: String = canary
        .bytes()
        .map(
            |it| match it.is_ascii_alphanumeric() || b"-._~".contains(&it) {
                true => char::from(it).to_string(),
                false => format!("%{it:02X}"),
            },
        )
        .collect();
    let form: String = form_urlencoded::byte_serialize(canary.as_bytes()).collect();
    let twice = percent.replace('%', "%25");
    let mut forms = vec![canary.to_owned(), base64, percent, twice, form];
    forms.sort();
    forms.dedup();
    forms
}

struct Listening(Seen);

struct Fields(String);

impl Visit for Fields {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        let _ = write!(self.0, "{}={value:?} ", field.name());
    }
}

impl Listening {
    fn told(&self, record: impl FnOnce(&mut Fields)) {
        let mut fields = Fields(String::new());
        record(&mut fields);
        self.0.add("trace", fields.0);
    }
}

impl tracing::Subscriber for Listening {
    fn enabled(&self, _: &tracing::Metadata<'_>) -> bool {
        true
    }

    fn new_span(&self, span: &Attributes<'_>) -> Id {
        self.told(|fields| span.record(fields));
        Id::from_u64(1)
    }

    fn record(&self, _: &Id, values: &Record<'_>) {
        self.told(|fields| values.record(fields));
    }

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, event: &tracing::Event<'_>) {
        self.told(|fields| event.record(fields));
    }

    fn enter(&self, _: &Id) {}

    fn exit(&self, _: &Id) {}
}
