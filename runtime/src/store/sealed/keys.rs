//! The keys that rows are encrypted with, and where they come from.
//!
//! Written down, a key is 64 hexadecimal digits; several stand one on a line, the newest first, lines that begin with
//! `#` left out. An operating system's keyring holds such a text as a password: what its client brings goes to
//! [`Keys::parse`].

use std::fmt::{self, Write as _};
use std::fs::{self, File, OpenOptions};
use std::io::{self, Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use zeroize::{Zeroize as _, Zeroizing};

use super::key::{Key, KeyId, random};
use crate::Secret;
use crate::store::{StoreError, StoreProblem};

/// Keys that rows are encrypted with: the newest encrypts, each of them decrypts what it has encrypted.
///
/// They are overwritten in memory when the last copy is dropped, and are never shown.
#[derive(Clone)]
pub struct Keys(Arc<[Key]>);

impl Keys {
    /// One key, of the operating system's randomness.
    ///
    /// # Errors
    ///
    /// The system has none to give.
    pub fn generate() -> Result<Self, StoreError> {
        let mut bytes = Zeroizing::new([0; 32]);
        random(&mut bytes[..])?;
        Ok(Self::of(&bytes))
    }

    /// One key: 32 bytes that nobody can guess, so not a password.
    pub fn from_bytes(mut bytes: [u8; 32]) -> Self {
        let keys = Self::of(&bytes);
        bytes.zeroize();
        keys
    }

    /// With the keys that were used before: they decrypt alone.
    #[must_use]
    pub fn then(&self, older: &Keys) -> Self {
        let mut keys = self.0.to_vec();
        for key in older.0.iter() {
            if keys.iter().all(|it| it.id() != key.id()) {
                keys.push(key.clone());
            }
        }
        Self(keys.into())
    }

    /// Keys as they are written down.
    ///
    /// # Errors
    ///
    /// There is none, or one is not 64 hexadecimal digits. The message shows no part of the text.
    pub fn parse(text: &str) -> Result<Self, StoreError> {
        let lines = text.lines().filter(|it| !it.trim_start().starts_with('#'));
        let words = lines.flat_map(|it| it.split([' ', '\t', ',', ';']));
        let mut keys: Option<Self> = None;
        for (at, word) in words.map(str::trim).filter(|it| !it.is_empty()).enumerate() {
            let bytes = from_hexadecimal(word).ok_or_else(|| {
                let message = format!("key {} is not 64 hexadecimal digits", at + 1);
                configuration(message)
            })?;
            let key = Self::of(&bytes);
            keys = Some(keys.map_or(key.clone(), |it| it.then(&key)));
        }
        keys.ok_or_else(|| configuration("there is no key: one is 64 hexadecimal digits"))
    }

    /// The keys that an environment variable holds.
    ///
    /// # Errors
    ///
    /// It is not set, or holds something else than keys.
    pub fn from_env(variable: &str) -> Result<Self, StoreError> {
        let Ok(text) = std::env::var(variable) else {
            let message = format!("the environment variable {variable} is not set, or is no text");
            return Err(configuration(message));
        };
        let text = Zeroizing::new(text);
        Self::parse(&text).map_err(|it| within(it, format!("environment variable {variable}")))
    }

    /// The keys that a file holds.
    ///
    /// # Errors
    ///
    /// It cannot be read, holds something else than keys, or, on Unix, may be read by others than its owner.
    pub fn from_file(path: impl AsRef<Path>) -> Result<Self, StoreError> {
        let path = path.as_ref();
        let text = read_private(path).map_err(|it| about(path, "cannot be read", it))??;
        Self::parse(&text).map_err(|it| within(it, format!("key file {}", path.display())))
    }

    /// The keys that a file holds; a new one, if there is no such file. Of several processes that make it at once all
    /// get the same.
    ///
    /// # Errors
    ///
    /// As [`Keys::from_file`], or it cannot be made.
    pub fn from_file_or_new(path: impl AsRef<Path>) -> Result<Self, StoreError> {
        let path = path.as_ref();
        if !path.exists() {
            let draft = write_beside(path, &Self::generate()?)?;
            // A link, unlike a name that is changed, replaces nothing.
            let made = fs::hard_link(&draft, path);
            let _ = fs::remove_file(&draft);
            match made {
                Err(error) if error.kind() != io::ErrorKind::AlreadyExists => {
                    return Err(about(path, "cannot be made", error));
                }
                _ => synchronize_folder(path),
            }
        }
        Self::from_file(path)
    }

    /// Puts a new key before those that a file holds. Stores still have to be opened with them and rotated. Of several
    /// processes that do so at once each puts its own before those of the others.
    ///
    /// # Errors
    ///
    /// As [`Keys::from_file`], or it cannot be written. The file holds the old keys or all of them, whatever happens.
    pub fn renew_file(path: impl AsRef<Path>) -> Result<Self, StoreError> {
        let path = path.as_ref();
        // Two take turns: each would take the other's key away. Where folders cannot be locked, they had better not meet.
        let _alone = folder(path).and_then(|it| it.lock().map(|()| it));
        let keys = Self::generate()?.then(&Self::from_file(path)?);
        let draft = write_beside(path, &keys)?;
        fs::rename(&draft, path).map_err(|it| about(path, "cannot be written", it))?;
        synchronize_folder(path);
        Ok(keys)
    }

    /// The keys written down, one on a line: for a keyring, a file or a vault.
    pub fn to_text(&self) -> Secret {
        // As long as it becomes: text that has to grow leaves copies of itself behind.
        let mut text = String::with_capacity(self.0.len() * 65);
        for key in self.0.iter() {
            for byte in key.bytes() {
                let _ = write!(text, "{byte:02x}");
            }
            text.push('\n');
        }
        Secret::new(text)
    }

    /// Which they are, the newest first.
    pub fn ids(&self) -> impl Iterator<Item = KeyId> {
        self.0.iter().map(Key::id)
    }

    pub(in crate::store) fn newest(&self) -> &Key {
        &self.0[0]
    }

    pub(in crate::store) fn find(&self, id: KeyId) -> Option<&Key> {
        self.0.iter().find(|it| it.id() == id)
    }

    fn of(bytes: &[u8; 32]) -> Self {
        Self(Arc::new([Key::new(bytes)]))
    }
}

impl fmt::Debug for Keys {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.ids()).finish()
    }
}

fn from_hexadecimal(text: &str) -> Option<Zeroizing<[u8; 32]>> {
    let mut bytes = Zeroizing::new([0; 32]);
    if text.len() != 64 || !text.bytes().all(|it| it.is_ascii_hexdigit()) {
        return None;
    }
    for (at, byte) in bytes.iter_mut().enumerate() {
        *byte = u8::from_str_radix(&text[2 * at..2 * at + 2], 16).ok()?;
    }
    Some(bytes)
}

/// A file's text, if nobody but its owner may read it.
fn read_private(path: &Path) -> io::Result<Result<Zeroizing<String>, StoreError>> {
    let mut file = File::open(path)?;
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        let mode = file.metadata()?.permissions().mode() & 0o777;
        if mode & 0o077 != 0 {
            return Ok(Err(configuration(format!(
                "key file {0} may be read by others (mode {mode:o}): `chmod 600 {0}`",
                path.display()
            ))));
        }
    }
    let length = usize::try_from(file.metadata()?.len()).unwrap_or(0);
    let mut text = Zeroizing::new(String::with_capacity(length + 1));
    file.read_to_string(&mut text)?;
    Ok(Ok(text))
}

/// A finished file next to where it shall be, that its owner alone may read.
fn write_beside(path: &Path, keys: &Keys) -> Result<PathBuf, StoreError> {
    let mut name = [0; 8];
    random(&mut name)?;
    let mut draft = path.as_os_str().to_owned();
    draft.push(format!(".{}", KeyId(name)));
    let draft = PathBuf::from(draft);
    let written = private(OpenOptions::new().write(true).create_new(true))
        .open(&draft)
        .and_then(|mut file| {
            file.write_all(keys.to_text().reveal().as_bytes())?;
            file.sync_all()
        });
    match written {
        Ok(()) => Ok(draft),
        Err(error) => {
            let _ = fs::remove_file(&draft);
            Err(about(path, "cannot be written", error))
        }
    }
}

/// What these options make, its owner alone may read and write.
pub(in crate::store) fn private(options: &mut OpenOptions) -> &mut OpenOptions {
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(options, 0o600);
    options
}

// Where a folder cannot be synchronized, the system keeps its entries some other way.
fn synchronize_folder(path: &Path) {
    if let Ok(folder) = folder(path) {
        let _ = folder.sync_all();
    }
}

fn folder(path: &Path) -> io::Result<File> {
    let folder = path.parent().filter(|it| !it.as_os_str().is_empty());
    File::open(folder.unwrap_or(Path::new(".")))
}

fn configuration(message: impl Into<String>) -> StoreError {
    StoreError::new(StoreProblem::Configuration, message)
}

fn within(error: StoreError, place: String) -> StoreError {
    configuration(format!("{place}: {}", error.message))
}

fn about(path: &Path, problem: &str, error: io::Error) -> StoreError {
    configuration(format!("key file {} {problem}: {error}", path.display())).because(error)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn written_keys_are_read() {
        let keys = Keys::generate().unwrap().then(&Keys::generate().unwrap());
        let read = Keys::parse(keys.to_text().reveal()).unwrap();
        assert_eq!(ids(&read), ids(&keys));
        let commented = format!("# two keys\n\n  {}", keys.to_text().reveal().to_uppercase());
        assert_eq!(ids(&Keys::parse(&commented).unwrap()), ids(&keys));
        let twice = format!("{0},{0}", keys.to_text().reveal().trim_end());
        assert_eq!(ids(&Keys::parse(&twice).unwrap()), ids(&keys));
    }

    #[test]
    fn what_is_no_key_is_not_shown() {
        for text in [
            "",
            "# none",
            "canary",
            &"g".repeat(64),
            &"\u{e9}".repeat(32),
        ] {
            let error = Keys::parse(text).unwrap_err();
            assert_eq!(error.problem, StoreProblem::Configuration);
            assert!(!error.message.contains("canary"), "{}", error.message);
        }
        assert!(Keys::from_env("CONNECTOME_NO_SUCH_VARIABLE").is_err());
    }

    #[test]
    fn debug_shows_no_key() {
        let keys = Keys::from_bytes([0xab; 32]);
        let id = ids(&keys)[0].to_string();
        assert_eq!(format!("{keys:?}"), format!("[{id}]"));
        assert_eq!(id.len(), 16);
        assert!(!id.contains("abab"), "{id}");
    }

    #[test]
    #[cfg(unix)]
    fn a_key_file_is_its_owners() {
        use std::os::unix::fs::PermissionsExt as _;
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("key");
        let keys = Keys::from_file_or_new(&path).unwrap();
        assert_eq!(
            fs::metadata(&path).unwrap().permissions().mode() & 0o777,
            0o600
        );
        assert_eq!(ids(&Keys::from_file_or_new(&path).unwrap()), ids(&keys));
        fs::set_permissions(&path, fs::Permissions::from_mode(0o640)).unwrap();
        let message = Keys::from_file(&path).unwrap_err().message;
        assert!(
            message.contains("mode 640") && message.contains("chmod 600"),
            "{message}"
        );
    }

    #[test]
    fn a_new_key_comes_first() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("key");
        let old = Keys::from_file_or_new(&path).unwrap();
        let new = Keys::renew_file(&path).unwrap();
        assert_eq!(ids(&new)[1..], ids(&old)[..]);
        assert_eq!(ids(&Keys::from_file(&path).unwrap()), ids(&new));
        assert_eq!(
            fs::read_dir(folder.path()).unwrap().count(),
            1,
            "no draft is left"
        );
    }

    #[test]
    fn all_who_make_a_key_file_get_one_key() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("key");
        let made: Vec<Vec<KeyId>> = std::thread::scope(|scope| {
            let makers: Vec<_> = (0..8)
                .map(|_| scope.spawn(|| ids(&Keys::from_file_or_new(&path).unwrap())))
                .collect();
            makers.into_iter().map(|it| it.join().unwrap()).collect()
        });
        assert!(made.windows(2).all(|it| it[0] == it[1]), "{made:?}");
    }

    #[test]
    fn all_who_renew_a_key_file_keep_the_keys_of_all() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("key");
        Keys::from_file_or_new(&path).unwrap();
        let renewed: Vec<Keys> = std::thread::scope(|scope| {
            let renewing: Vec<_> = (0..8)
                .map(|_| scope.spawn(|| Keys::renew_file(&path).unwrap()))
                .collect();
            renewing.into_iter().map(|it| it.join().unwrap()).collect()
        });
        let kept = Keys::from_file(&path).unwrap();
        assert!(
            renewed
                .iter()
                .all(|it| kept.find(it.newest().id()).is_some())
        );
    }

    fn ids(keys: &Keys) -> Vec<KeyId> {
        keys.ids().collect()
    }
}
