//! A connector: what we decided about an app beside its API document.

use super::{Docs, Id, Operation, Place, Scheme, Site};

/// One app, as `connector.yaml` has it.
#[derive(Clone, Debug, PartialEq)]
pub struct Connector {
    /// What people call it: `HubSpot`.
    pub name: String,
    /// What it is for; never empty.
    pub categories: Vec<Category>,
    /// What whoever connects says besides a credential.
    pub parameters: Vec<Input>,
    /// The ways in; the first is the default. Empty: what the document's security schemes say.
    pub credentials: Vec<CredentialOption>,
    /// How requests are made and answers are judged.
    pub client: Client,
    /// How many requests it takes.
    pub limits: Limits,
    /// Scopes, each with all others that whoever holds it holds as well.
    pub implied_scopes: Vec<(String, Vec<String>)>,
    /// A call without arguments that shows whether a connection works.
    pub test: Option<Id<Operation>>,
    /// Where that is named.
    pub test_site: Option<Site>,
    /// How a user gets credentials and sets the app up: markdown.
    pub guide: Option<String>,
    /// Where it stands.
    pub site: Site,
}

/// What an app is for: Membrane's nineteen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Category {
    /// Books and invoices.
    Accounting,
    /// Advertising.
    Ads,
    /// Figures about use.
    Analytics,
    /// Applicants.
    Ats,
    /// Messages.
    Communication,
    /// Customers.
    Crm,
    /// Customers who stay.
    CustomerSuccess,
    /// Documents.
    DocumentManagement,
    /// Shops.
    ECommerce,
    /// Signatures.
    ESignature,
    /// Resources of a business.
    Erp,
    /// Files.
    FileStorage,
    /// Employees.
    Hris,
    /// Law.
    Legal,
    /// Campaigns.
    MarketingAutomation,
    /// Payments.
    Payments,
    /// Projects and tasks.
    ProjectManagement,
    /// Selling.
    Sales,
    /// Requests of customers.
    Ticketing,
}

impl Category {
    /// All of them, in the order of their names.
    pub const ALL: [Self; 19] = [
        Self::Accounting,
        Self::Ads,
        Self::Analytics,
        Self::Ats,
        Self::Communication,
        Self::Crm,
        Self::CustomerSuccess,
        Self::DocumentManagement,
        Self::ECommerce,
        Self::ESignature,
        Self::Erp,
        Self::FileStorage,
        Self::Hris,
        Self::Legal,
        Self::MarketingAutomation,
        Self::Payments,
        Self::ProjectManagement,
        Self::Sales,
        Self::Ticketing,
    ];

    /// As spec files write it.
    pub fn wire(self) -> &'static str {
        match self {
            Self::Accounting => "Accounting",
            Self::Ads => "Ads",
            Self::Analytics => "Analytics",
            Self::Ats => "ATS",
            Self::Communication => "Communication",
            Self::Crm => "CRM",
            Self::CustomerSuccess => "Customer Success",
            Self::DocumentManagement => "Document Management",
            Self::ECommerce => "E-Commerce",
            Self::ESignature => "E-Signature",
            Self::Erp => "ERP",
            Self::FileStorage => "File Storage",
            Self::Hris => "HRIS",
            Self::Legal => "Legal",
            Self::MarketingAutomation => "Marketing Automation",
            Self::Payments => "Payments",
            Self::ProjectManagement => "Project Management",
            Self::Sales => "Sales",
            Self::Ticketing => "Ticketing",
        }
    }
}

/// Something that a person says: a parameter of a connector, of a collection, or a part of a credential.
#[derive(Clone, Debug, PartialEq)]
pub struct Input {
    /// What files and formulas call it: `site`.
    pub key: String,
    /// What a form shows; the key when the file says nothing.
    pub name: String,
    /// What it holds.
    pub ty: InputType,
    /// Whether it must be said.
    pub required: bool,
    /// Whether it is never shown again.
    pub secret: bool,
    /// What it may be; empty: anything.
    pub values: Vec<String>,
    /// What it is when nobody says anything, as it is written.
    pub default: Option<String>,
    /// What it may look like.
    pub example: Option<String>,
    /// What it is and where to find it.
    pub docs: Docs,
    /// Where it stands.
    pub site: Site,
}

/// What an [`Input`] holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum InputType {
    /// Any text.
    Text,
    /// An integer, `i64`.
    Integer,
    /// Any number, no digit lost.
    Number,
    /// `true` or `false`.
    Boolean,
}

impl InputType {
    /// In the words that messages use.
    pub fn label(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Integer => "an integer",
            Self::Number => "a number",
            Self::Boolean => "a boolean",
        }
    }
}

/// One way in.
#[derive(Clone, Debug, PartialEq)]
pub struct CredentialOption {
    /// What files call it: `api_key`.
    pub key: String,
    /// What a form shows.
    pub name: String,
    /// Where a user finds it.
    pub docs: Docs,
    /// What it is and how it is applied.
    pub kind: CredentialKind,
    /// The document's security scheme that is applied in the same way; `None`: the document has none.
    pub scheme: Option<Id<Scheme>>,
    /// Values that the answer to getting a token brings besides it, each under its key with the place in
    /// that answer: OAuth alone.
    pub fields: Vec<(String, Formula)>,
    /// Where it stands.
    pub site: Site,
}

/// What a credential is and how it is applied.
#[derive(Clone, Debug, PartialEq)]
pub enum CredentialKind {
    /// A key in a header, in the query or in a cookie.
    ApiKey {
        /// [`Place::Header`], [`Place::Query`] or [`Place::Cookie`].
        place: Place,
        /// Under this name.
        name: String,
    },
    /// A user's name and password: `Authorization: Basic`.
    Basic,
    /// A token: `Authorization: Bearer`.
    Bearer,
    /// A token that a user grants.
    OAuth2(OAuth2),
    /// A token that the program itself gets.
    ClientCredentials(OAuth2),
    /// A token that the program gets for somebody by a signature (RFC 7523).
    JwtBearer(OAuth2),
    /// Each request is signed: OAuth 1.0a.
    OAuth1(OAuth1),
    /// Anything else: values that a user says, and formulas over them.
    Custom {
        /// What the user says.
        inputs: Vec<Input>,
        /// Headers to send.
        headers: Vec<(String, Formula)>,
        /// What to add to the query.
        query: Vec<(String, Formula)>,
    },
}

impl CredentialKind {
    /// How a token is got that has scopes, where one is.
    pub fn oauth2(&self) -> Option<&OAuth2> {
        match self {
            Self::OAuth2(it) | Self::ClientCredentials(it) | Self::JwtBearer(it) => Some(it),
            _ => None,
        }
    }
}

/// OAuth 2, as the app does it.
#[derive(Clone, Debug, PartialEq)]
pub struct OAuth2 {
    /// Where the user grants; empty where none does.
    pub authorize: String,
    /// Where the grant becomes a token.
    pub token: String,
    /// Where a token is given back.
    pub revoke: Option<String>,
    /// Where a device without a browser begins (RFC 8628).
    pub device: Option<String>,
    /// What the server calls itself (RFC 9207), where that is not where the user grants.
    pub issuer: Option<String>,
    /// Whom a signed grant is for, where that is not the token's place.
    pub audience: Option<String>,
    /// What is asked for.
    pub scopes: Vec<String>,
    /// Where that is said; `None`: nobody says it, so it is what the connector's own calls need.
    pub scopes_site: Option<Site>,
    /// What stands between scopes.
    pub separator: &'static str,
    /// How the program says who it is.
    pub client: ClientProof,
    /// Whether a proof key is sent (RFC 7636).
    pub pkce: bool,
    /// Whether and how a token is renewed.
    pub refresh: Refresh,
    /// More parameters of the authorization request.
    pub extra: Vec<(String, String)>,
}

/// OAuth 1.0a, as the app does it.
#[derive(Clone, Debug, PartialEq)]
pub struct OAuth1 {
    /// Where a temporary token, the user's word and the token come from; `None`: users bring their tokens.
    pub places: Option<[String; 3]>,
    /// How requests are signed.
    pub signature: Signature,
    /// More parameters of the authorization request.
    pub extra: Vec<(String, String)>,
}

/// How OAuth 1.0a signs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Signature {
    /// `HMAC-SHA1`.
    HmacSha1,
    /// `HMAC-SHA256`.
    HmacSha256,
    /// `PLAINTEXT`.
    Plaintext,
}

/// How a program says who it is when it gets a token.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ClientProof {
    /// `Authorization: Basic`.
    Header,
    /// `client_id` and `client_secret` in the form.
    Body,
}

/// How a token is renewed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Refresh {
    /// Not at all: it stays valid.
    Never,
    /// With the same refresh token every time.
    Reusable,
    /// Each answer brings the next refresh token.
    Rotating,
}

/// How requests are made and answers are judged.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Client {
    /// Replaces the document's servers; `{name}` where a parameter of the connector goes. And where it stands.
    pub base_url: Option<(String, Site)>,
    /// Headers of every request.
    pub headers: Vec<(String, Formula)>,
    /// What to add to every query.
    pub query: Vec<(String, Formula)>,
    /// The first that matches an answer decides.
    pub responses: Vec<ResponseRule>,
}

/// What an answer is that the status alone does not tell.
#[derive(Clone, Debug, PartialEq)]
pub struct ResponseRule {
    /// When: over `$.status`, `$.headers` and `$.body`. `None`: whenever the status is a failure's.
    pub when: Option<Formula>,
    /// What it is. `None`: what its status says, and only where that is a failure.
    pub verdict: Option<Verdict>,
    /// What it says, over the same.
    pub message: Option<Formula>,
    /// Where it stands.
    pub site: Site,
}

/// What an answer is: a success, or a category of the runtime's `Error`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Verdict {
    /// A success, whatever its status.
    Success,
    /// The call cannot be sent as it is.
    Invalid,
    /// The credential is missing, wrong or expired.
    Unauthorized,
    /// The credential is not enough.
    Forbidden,
    /// There is no such thing.
    NotFound,
    /// Something else changed it first, or exists already.
    Conflict,
    /// The API understood and said no.
    Rejected,
    /// It is elsewhere, or has not changed.
    Redirected,
    /// Too many calls.
    Limited,
    /// The API cannot answer now.
    Unavailable,
    /// It took too long.
    Timeout,
    /// It is not what the document promises.
    Unreadable,
}

impl Verdict {
    /// All of them.
    pub const ALL: [Self; 12] = [
        Self::Success,
        Self::Invalid,
        Self::Unauthorized,
        Self::Forbidden,
        Self::NotFound,
        Self::Conflict,
        Self::Rejected,
        Self::Redirected,
        Self::Limited,
        Self::Unavailable,
        Self::Timeout,
        Self::Unreadable,
    ];

    /// As spec files write it.
    pub fn wire(self) -> &'static str {
        match self {
            Self::Success => "success",
            Self::Invalid => "invalid",
            Self::Unauthorized => "unauthorized",
            Self::Forbidden => "forbidden",
            Self::NotFound => "not_found",
            Self::Conflict => "conflict",
            Self::Rejected => "rejected",
            Self::Redirected => "redirected",
            Self::Limited => "limited",
            Self::Unavailable => "unavailable",
            Self::Timeout => "timeout",
            Self::Unreadable => "unreadable",
        }
    }
}

/// How many requests an app takes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Limits {
    /// All of them hold at once.
    pub budgets: Vec<Budget>,
    /// Where answers say what is left.
    pub headers: LimitHeaders,
}

/// So many requests in so much time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Budget {
    /// How many; at least one.
    pub requests: u32,
    /// In how many seconds; at least one.
    pub seconds: u32,
}

/// Headers that say what is left of a budget.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LimitHeaders {
    /// How many requests the first budget has.
    pub limit: Option<String>,
    /// How many are left.
    pub remaining: Option<String>,
    /// When it begins anew, and how that is written.
    pub reset: Option<(String, ResetIn)>,
}

/// How a reset is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ResetIn {
    /// Seconds from now.
    Seconds,
    /// Seconds since 1970.
    Epoch,
}

/// A formula, unread: the runtime interprets it. Its text is JSON, and has been checked.
#[derive(Clone, Debug, PartialEq)]
pub struct Formula {
    /// `"$.body.error"`, `{"$eval":{"value":"$.body.ok","is":false}}`, or a constant.
    pub json: String,
    /// Where it stands.
    pub site: Site,
}
