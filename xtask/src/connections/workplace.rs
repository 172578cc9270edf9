//! Where a command works: the workspace's settings and the store that they name.

use crate::{generate, workspace};
use anyhow::Result;
use connectome::customers::{Customers, Settings};
use connectome::store::Store;
use std::path::PathBuf;
use std::sync::Arc;

use super::app::App;

/// The workspace, its settings and its store.
pub(super) struct Workplace {
    pub(super) root: PathBuf,
    pub(super) settings: Settings,
    pub(super) store: Arc<dyn Store>,
}

impl Workplace {
    /// Opens the store.
    ///
    /// # Errors
    /// When the settings have mistakes, or speak of a connector that is none, or the store cannot be opened.
    pub(super) async fn open() -> Result<Self> {
        let root = workspace::root();
        let settings = Settings::read_in(&root)?;
        let known = generate::connectors_of(&root)?;
        settings.check(known.iter().map(String::as_str))?;
        let store = settings.store().await?;
        Ok(Self {
            root,
            settings,
            store,
        })
    }

    /// The customers of this app, which comes back to `redirect`, where that is not what the settings say.
    ///
    /// # Errors
    /// When what the settings say of the app is not enough.
    pub(super) fn customers(&self, app: &App, redirect: Option<&str>) -> Result<Customers> {
        let registered = self.settings.app_of(app.facts)?;
        let registration = self.settings.registration(app.facts)?;
        let registered = match (registration, redirect) {
            (Some(registration), Some(url)) => registered.oauth(registration.redirect(url)),
            _ => registered,
        };
        let customers = Customers::builder(self.store.clone()).app_of(app.facts, registered);
        Ok(customers.build()?)
    }
}
