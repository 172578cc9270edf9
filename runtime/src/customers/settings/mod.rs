//! Settings: what a program is at each app, where that is, and where connections are kept, out of a file and the
//! environment (feature `settings`).

mod file;
mod given;
mod said;
mod source;

use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use self::file::File;
use self::given::{Given, invalid};
use self::said::Said;
use self::source::Held;
use super::app::App;
use super::fault::Fault;
use crate::formula::nearest;
use crate::oauth::OAuthApp;
use crate::store::{self, Keys, Store, StoreError};
use crate::{Connector, Error, Facts, Json};

/// Where the file is, where no variable says it.
const FILE: &str = "connections.toml";
/// The folder of what is kept, where nobody says it.
const FOLDER: &str = ".connectome";

/// What a program is at each app, where that is, and where connections are kept.
///
/// A file says it, `connections.toml`, and the environment says it over the file. The file holds no secret, so it may
/// be committed: a secret is named by the variable or the file that holds it.
///
/// ```toml
/// [store]                                           # left out: `.connectome/`, beside this file
/// url = { env = "DATABASE_URL" }                    # or "sqlite:connections.db"
/// key = { file = "/run/secrets/store-key" }         # what it is encrypted with
///
/// [hubspot]                                         # a connector's key
/// client_id = "0a1b2c"
/// client_secret = { env = "HUBSPOT_SECRET" }        # or { file = "…" }
/// redirect = "https://we.example/callback"          # exactly as it is registered
/// scopes = ["crm.objects.contacts.read"]            # in place of the connector's
/// extra = { prompt = "consent" }                    # more parameters of the authorization request
/// environment = "sandbox"                           # what of this is otherwise stands below
///
/// [hubspot.environments.sandbox]
/// client_id = "3d4e5f"
/// base_url = "https://api.sandbox.example"
/// token = "https://api.sandbox.example/token"       # so do `authorize`, `revoke`, `device`, `issuer`
///
/// [redmine]
/// parameters = { site = "redmine.example.com" }     # the connector's; `{ env = … }` where they are secret
/// ```
///
/// | variable | what it says |
/// |---|---|
/// | `CONNECTOME_CONNECTIONS` | where the file is; otherwise it is `connections.toml` in the working folder, or missing |
/// | `CONNECTOME_STORE`, `CONNECTOME_STORE_KEY` | the URL of the store, and its keys themselves |
/// | `CONNECTOME_HUBSPOT_CLIENT_ID`, `…_CLIENT_SECRET`, `…_BASE_URL`, `…_ENVIRONMENT`, … | what the file has in `[hubspot]` under that name |
/// | `CONNECTOME_HUBSPOT_SCOPES` | scopes, blanks between |
/// | `CONNECTOME_REDMINE_PARAMETER_SITE` | a parameter of the connector |
///
/// What counts, the first that says it: what one connection says itself, the environment, the file's
/// `environments`, the rest of the file, the connector. An empty variable says nothing. Paths in the file are
/// relative to it.
///
/// ```no_run
/// # use connectome::{Connector, Error};
/// use connectome::customers::{Customers, Settings};
///
/// # async fn example<HubSpot: Connector, Redmine: Connector>() -> Result<(), Error> {
/// let settings = Settings::read()?;
/// let customers = Customers::builder(settings.store().await?)
///     .app::<HubSpot>(settings.app::<HubSpot>()?)
///     .app::<Redmine>(settings.app::<Redmine>()?)
///     .build()?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Settings(Given);

/// Says one thing of a registration.
type Set = fn(OAuthApp, String) -> OAuthApp;

impl Settings {
    /// The program's: of the file, where there is one, and of the environment.
    ///
    /// Fails ([`Category::Invalid`](crate::Category::Invalid)) when the file cannot be read, or says something that
    /// nobody understands: all of it at once, each with its line and column.
    pub fn read() -> Result<Self, Error> {
        Self::read_in("")
    }

    /// The same for a program that runs elsewhere than in this folder.
    pub fn read_in(folder: impl AsRef<Path>) -> Result<Self, Error> {
        let named = std::env::var_os("CONNECTOME_CONNECTIONS").filter(|it| !it.is_empty());
        let path = match &named {
            Some(named) => PathBuf::from(named),
            None => folder.as_ref().join(FILE),
        };
        match fs::read_to_string(&path) {
            Ok(text) => Self::parse(&path, &text),
            Err(error) if named.is_none() && error.kind() == std::io::ErrorKind::NotFound => {
                Self::parse(&path, "")
            }
            Err(error) => Err(invalid(format!(
                "`{}` cannot be read: {error}",
                path.display()
            ))),
        }
    }

    /// What a text says, as if it stood in this file.
    ///
    /// Fails as [`Settings::read`].
    pub fn parse(path: impl AsRef<Path>, text: &str) -> Result<Self, Error> {
        let path = path.as_ref();
        let file = File::parse(&path.display().to_string(), text);
        Ok(Self(Given {
            file: Arc::new(file.map_err(|problems| invalid(problems.join("\n")))?),
            folder: path.parent().unwrap_or(Path::new("")).to_owned(),
            variables: Arc::new(|name| std::env::var(name).ok()),
        }))
    }

    /// With these variables in place of the process's.
    #[must_use]
    pub fn variables(
        self,
        variables: impl Fn(&str) -> Option<String> + Send + Sync + 'static,
    ) -> Self {
        Self(Given {
            variables: Arc::new(variables),
            ..self.0
        })
    }

    /// Opens the store, and makes it where there is none: what is stated, else a SQLite file in a folder `.connectome`
    /// that git does not see, with its key beside it.
    ///
    /// Fails when it cannot be opened, or its key cannot be read. Whether it is the right key shows when a row is read.
    pub async fn store(&self) -> Result<Arc<dyn Store>, Error> {
        let url = match (self.0.variable("CONNECTOME_STORE"), &self.0.file.store) {
            (Some(url), _) => url,
            (None, Some(stated)) => self.placed(&self.0.text(stated)?),
            (None, None) => {
                let path = self.own_folder()?.join("connections.db");
                format!("sqlite:{}", path.display())
            }
        };
        let keys = match (self.0.variable("CONNECTOME_STORE_KEY"), &self.0.file.key) {
            (Some(text), _) => Keys::parse(&text),
            (None, Some(stated)) => match &stated.held {
                Held::File(path) => Keys::from_file(self.0.folder.join(path)),
                Held::Variable(_) | Held::Here(_) => Keys::parse(&self.0.text(stated)?),
            },
            (None, None) if url == "memory:" => Keys::generate(),
            (None, None) => Keys::from_file_or_new(self.own_folder()?.join("key")),
        };
        let keys = keys.map_err(|error| lost(&error))?;
        store::open(&url, &keys).await.map_err(|error| lost(&error))
    }

    /// How a connector's app knows the program.
    ///
    /// Fails when what is said of it is not enough, or cannot be read.
    pub fn app<C: Connector>(&self) -> Result<App, Error> {
        self.app_of(C::facts())
    }

    /// The same for a connector that is known by its facts alone.
    pub fn app_of(&self, facts: &'static Facts) -> Result<App, Error> {
        let said = Said::of(&self.0, facts.key)?;
        let app = match self.registration(facts)? {
            Some(registration) => App::new().oauth(registration),
            None => App::new(),
        };
        let app = match said.text("base_url")? {
            Some(url) => app.base_url(url),
            None => app,
        };
        let parameters = self.parameters(facts)?.into_iter();
        Ok(parameters.fold(app, |app, (key, value)| app.parameter(key, &value)))
    }

    /// What is said of the connector's parameters, by their keys.
    pub fn parameters(&self, facts: &'static Facts) -> Result<Vec<(&'static str, Json)>, Error> {
        Said::of(&self.0, facts.key)?.parameters(facts)
    }

    /// What the program is registered as with the app; `None` where nobody says it.
    pub fn registration(&self, facts: &'static Facts) -> Result<Option<OAuthApp>, Error> {
        let said = Said::of(&self.0, facts.key)?;
        let Some(id) = said.text("client_id")? else {
            if let Some(stated) = said.states_oauth() {
                let message = format!("{stated} needs a `client_id` beside it");
                return Err(invalid(message));
            }
            return Ok(None);
        };
        let mut app = OAuthApp::new(id);
        let places: [(&str, Set); 7] = [
            ("client_secret", OAuthApp::secret),
            ("redirect", OAuthApp::redirect),
            ("authorize", OAuthApp::authorize_at),
            ("token", OAuthApp::token_at),
            ("revoke", OAuthApp::revoke_at),
            ("device", OAuthApp::device_at),
            ("issuer", OAuthApp::issuer),
        ];
        for (key, set) in places {
            if let Some(value) = said.text(key)? {
                app = set(app, value);
            }
        }
        if let Some(scopes) = said.scopes() {
            app = app.scopes(scopes);
        }
        for (name, value) in said.extra() {
            app = app.parameter(name, value);
        }
        Ok(Some(app))
    }

    /// The variable that says this of a connector's app: `CONNECTOME_HUBSPOT_CLIENT_ID`.
    pub fn variable_of(connector: &str, key: &str) -> String {
        given::variable_of(connector, key)
    }

    /// Fails when the file speaks of a connector that is none of these.
    pub fn check<'k>(&self, known: impl IntoIterator<Item = &'k str>) -> Result<(), Error> {
        let known: Vec<&str> = known.into_iter().collect();
        let unknown = self.0.file.connectors.iter();
        let unknown = unknown.filter(|(key, _)| !known.contains(&key.as_str()));
        let problems: Vec<String> = unknown
            .map(|(key, section)| {
                let near = file::suggestion(nearest(key, known.iter().copied()));
                format!("{}: there is no connector `{key}`{near}", section.at)
            })
            .collect();
        match problems.is_empty() {
            true => Ok(()),
            false => Err(invalid(problems.join("\n"))),
        }
    }

    /// A store's URL whose path is relative to the file.
    fn placed(&self, url: &str) -> String {
        match url.strip_prefix("sqlite:") {
            Some(path) => {
                let path = self.0.folder.join(path.strip_prefix("//").unwrap_or(path));
                format!("sqlite:{}", path.display())
            }
            None => url.to_owned(),
        }
    }

    /// The folder of what nobody says where to keep. Git does not see it.
    fn own_folder(&self) -> Result<PathBuf, Error> {
        let folder = self.0.folder.join(FOLDER);
        let ignore = folder.join(".gitignore");
        let made = fs::create_dir_all(&folder).and_then(|()| match ignore.exists() {
            true => Ok(()),
            false => fs::write(&ignore, "*\n"),
        });
        match made {
            Ok(()) => Ok(folder),
            Err(error) => Err(invalid(format!(
                "`{}` cannot be made: {error}",
                folder.display()
            ))),
        }
    }
}

fn lost(error: &StoreError) -> Error {
    Fault::of_connections(error).into()
}

impl fmt::Debug for Settings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Settings")
            .field("folder", &self.0.folder)
            .field("connectors", &self.0.file.connectors.keys())
            .finish_non_exhaustive()
    }
}
