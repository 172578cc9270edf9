//! An app at oidc-provider: what it is, how it is connected to, how it is used.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::{Duration, SystemTime};

use connectome::customers::{App, Clock, Customers, CustomersBuilder};
use connectome::oauth::{Ask, OAuthApp};
use connectome::store::{self, Keys};
use connectome::transport::{Incoming, Pending, Request, Reqwest, Transport, TransportError};
use connectome::{
    Call, Connection, Error, Facts, Json, Need, OAuth2Config, Operation, Parameter, Refresh,
    Requirement, Scheme, connector,
};
use connectome_tests::browser::Browser;
use connectome_tests::process;
use connectome_tests::server::Server;

/// People, as the OAuth server knows them.
#[derive(Clone, Debug)]
pub(crate) struct People(Connection);

static OAUTH: OAuth2Config = OAuth2Config::new("{server}/auth", "{server}/token")
    .issuer("{server}")
    .scopes(&["openid", "offline_access"])
    .extra(&[("prompt", "consent")])
    .refresh(Refresh::Rotating);

static ME: Operation = Operation::get("me", "/me");

static FACTS: Facts = Facts::new("people", "People")
    .schemes(&[Scheme::bearer("oauth")])
    .security(&[Requirement::of(&[Need::of("oauth")])])
    .parameters(&[Parameter::new("server").required()])
    .oauth2(&[("oauth", &OAUTH)])
    .test(&ME);

connector!(People, FACTS);

/// Where the OAuth server and the store are.
pub(crate) struct Setting {
    server: String,
    store: String,
    /// The store's key, which all processes have.
    keys: String,
    _folder: Option<tempfile::TempDir>,
}

/// What a process has sent to the token endpoint.
#[derive(Clone, Debug)]
pub(crate) struct Renewed {
    transport: Reqwest,
    count: Arc<AtomicUsize>,
    stalls: Arc<AtomicBool>,
}

/// A clock that goes ahead.
#[derive(Debug)]
struct Ahead(Duration);

impl Setting {
    pub(crate) fn new(oauth: &Server, store: String) -> Self {
        let folder = tempfile::tempdir().unwrap();
        Self {
            server: oauth.url(),
            store,
            keys: folder.path().join("keys").to_str().unwrap().to_owned(),
            _folder: Some(folder),
        }
    }

    pub(crate) fn in_a_file(oauth: &Server) -> Self {
        let mut setting = Self::new(oauth, String::new());
        setting.store = format!("sqlite:{}.db", setting.keys);
        setting
    }

    /// A job for another process.
    pub(crate) fn job(&self, what: &str, ahead: Duration, tasks: usize) -> String {
        let Self {
            server,
            store,
            keys,
            ..
        } = self;
        format!("{what} {} {tasks} {server} {store} {keys}", ahead.as_secs())
    }

    /// What [`Setting::job`] says.
    pub(crate) fn of(job: &str) -> (Self, String, Duration, usize) {
        let parts: Vec<_> = job.split(' ').map(str::to_owned).collect();
        let [what, ahead, tasks, server, store, keys] = parts.try_into().unwrap();
        let setting = Self {
            server,
            store,
            keys,
            _folder: None,
        };
        let ahead = Duration::from_secs(ahead.parse().unwrap());
        (setting, what, ahead, tasks.parse().unwrap())
    }
}

/// The program as one process has it, whose clock goes ahead.
pub(crate) async fn customers(setting: &Setting, ahead: Duration) -> (Customers, Renewed) {
    let (customers, renewed) = set_up(setting, ahead).await;
    (customers.build().unwrap(), renewed)
}

/// The same, not built yet.
pub(crate) async fn set_up(setting: &Setting, ahead: Duration) -> (CustomersBuilder, Renewed) {
    let keys = Keys::from_file_or_new(&setting.keys).unwrap();
    let store = store::open(&setting.store, &keys).await.unwrap();
    let renewed = Renewed {
        transport: Reqwest::new(Duration::from_secs(10)).unwrap(),
        count: Arc::default(),
        stalls: Arc::default(),
    };
    let registered = OAuthApp::new("public").redirect("https://app.example.org/callback");
    let app = App::new()
        .oauth(registered)
        .base_url(&setting.server)
        .parameter("server", &setting.server);
    let customers = Customers::builder(store)
        .app::<People>(app)
        .transport(renewed.clone())
        .clock(Ahead(ahead));
    (customers, renewed)
}

/// A user grants.
pub(crate) async fn connected(customers: &Customers) {
    let acme = customers.customer("acme");
    let people = acme.connection::<People>();
    let begun = people.authorize("oauth", &Ask::new()).await.unwrap();
    let back = Browser::default().agrees(&begun.url, "ada");
    acme.finish(&back).await.unwrap();
}

/// So many tasks use the connection at once.
pub(crate) async fn used(customers: &Customers, tasks: usize) -> Result<(), Error> {
    let tasks: Vec<_> = (0..tasks)
        .map(|_| tokio::spawn(used_once(customers.clone())))
        .collect();
    for task in tasks {
        task.await.unwrap()?;
    }
    Ok(())
}

async fn used_once(customers: Customers) -> Result<(), Error> {
    let people = customers
        .customer("acme")
        .connection::<People>()
        .open()
        .await?;
    let me = Call::new(&people.0, &ME).send::<Json, Json>().await?;
    assert_eq!(me.get("sub").unwrap().as_str().as_deref(), Some("ada"));
    Ok(())
}

impl Renewed {
    pub(crate) fn count(&self) -> usize {
        self.count.load(Ordering::SeqCst)
    }

    /// Lets what goes to the token endpoint wait for ever, and says so.
    pub(crate) fn stall(&self) {
        self.stalls.store(true, Ordering::SeqCst);
    }
}

impl Transport for Renewed {
    fn send(&self, request: Request) -> Pending<'_, Result<Incoming, TransportError>> {
        if request.url.ends_with("/token") {
            self.count.fetch_add(1, Ordering::SeqCst);
            if self.stalls.load(Ordering::SeqCst) {
                process::say("renewing");
                return Box::pin(std::future::pending());
            }
        }
        self.transport.send(request)
    }

    fn sleep(&self, duration: Duration) -> Pending<'_, ()> {
        self.transport.sleep(duration)
    }

    fn spawn(&self, work: Pending<'static, ()>) {
        self.transport.spawn(work);
    }
}

impl Clock for Ahead {
    fn now(&self) -> SystemTime {
        SystemTime::now() + self.0
    }
}
