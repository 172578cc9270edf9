// @generated from specs/hubspot by `cargo xtask generate`. Do not edit.

use crate::{
    account::Account, associations::Associations, companies::Companies, contacts::Contacts,
    deals::Deals, notes::Notes, owners::Owners, pipelines::Pipelines, properties::Properties,
    tickets::Tickets,
};
use connectome::{
    Bearer, Budget, Category, ClientProof, Connection, Credentials, Error, Facts, Limits, Need,
    OAuth2Config, OAuthApp, OAuthClient, Requirement, ResponseRule, Scheme, Server, connector,
};

/// HubSpot
#[derive(Clone, Debug)]
pub struct HubSpot(pub(crate) Connection);

static FACTS: Facts = Facts::new("hubspot", "HubSpot")
    .servers(&[Server::at("https://api.hubapi.com")])
    .schemes(&[Scheme::bearer("private_app"), Scheme::bearer("oauth")])
    .security(&[Requirement::of(&[Need::of("private_app")]), Requirement::of(&[Need::of("oauth")])])
    .responses(&[
        ResponseRule::failure(
            r#"{"$eval":"$.body.category","is":"MISSING_SCOPES"}"#,
            Category::Forbidden,
        )
        .message(r#""$.body.message""#),
        ResponseRule::failure(
            r#"{"$eval":"$.body.errorType","is":"RATE_LIMIT"}"#,
            Category::Limited,
        )
        .message(r#""$.body.message""#),
        ResponseRule::failure(r#"{"$eval":"$.status","oneOf":[423,477]}"#, Category::Unavailable)
            .message(r#""$.body.message""#),
        ResponseRule::otherwise().message(r#""$.body.message""#),
    ])
    .limits(
        Limits::new()
            .budgets(&[Budget::of(100, 10)])
            .limit("X-HubSpot-RateLimit-Max")
            .remaining("X-HubSpot-RateLimit-Remaining"),
    )
    .oauth2(&[(
        "oauth",
        &OAuth2Config::new(
            "https://app.hubspot.com/oauth/authorize",
            "https://api.hubapi.com/oauth/v1/token",
        )
        .scopes(&[
            "oauth",
            "crm.objects.contacts.read",
            "crm.objects.contacts.write",
            "crm.objects.companies.read",
            "crm.objects.companies.write",
            "crm.objects.deals.read",
            "crm.objects.deals.write",
            "crm.objects.owners.read",
            "crm.schemas.contacts.read",
            "crm.schemas.companies.read",
            "crm.schemas.deals.read",
            "tickets",
        ])
        .client(ClientProof::Body),
    )])
    .test(&crate::account::details::FACTS)
    .private(&[
        "email",
        "firstName",
        "lastName",
        "properties.address",
        "properties.date_of_birth",
        "properties.email",
        "properties.fax",
        "properties.firstname",
        "properties.hs_additional_emails",
        "properties.hs_linkedin_url",
        "properties.lastname",
        "properties.message",
        "properties.mobilephone",
        "properties.phone",
        "properties.twitterhandle",
        "properties.zip",
    ]);
connector!(HubSpot, FACTS);

impl HubSpot {
    /// The access token of a private app, which an administrator creates in the account's settings.
    pub fn private_app(token: &str) -> Credentials {
        Credentials::new().with("private_app", Bearer::new(token))
    }

    /// For apps that other accounts install.
    pub fn oauth(token: &str) -> Credentials {
        Credentials::new().with("oauth", Bearer::new(token))
    }
}

impl HubSpot {
    /// Gets tokens for OAuth, under the program's registration with the app.
    pub fn oauth_client(app: OAuthApp) -> Result<OAuthClient, Error> {
        Self::builder().oauth_client("oauth", app)
    }
}

impl HubSpot {
    /// People.
    pub fn contacts(&self) -> Contacts<'_> {
        Contacts(&self.0)
    }

    /// Organisations.
    pub fn companies(&self) -> Companies<'_> {
        Companies(&self.0)
    }

    /// Sales on their way through a pipeline.
    pub fn deals(&self) -> Deals<'_> {
        Deals(&self.0)
    }

    /// Requests for help on their way through a pipeline.
    pub fn tickets(&self) -> Tickets<'_> {
        Tickets(&self.0)
    }

    /// What people wrote down about contacts, companies, deals and tickets.
    pub fn notes(&self) -> Notes<'_> {
        Notes(&self.0)
    }

    /// The users to whom objects are assigned.
    pub fn owners(&self) -> Owners<'_> {
        Owners(&self.0)
    }

    /// Which properties objects have, an account's own ones included.
    pub fn properties(&self) -> Properties<'_> {
        Properties(&self.0)
    }

    /// The stages that deals and tickets go through.
    pub fn pipelines(&self) -> Pipelines<'_> {
        Pipelines(&self.0)
    }

    /// Which objects belong to which.
    pub fn associations(&self) -> Associations<'_> {
        Associations(&self.0)
    }

    /// The account that the credential is for.
    pub fn account(&self) -> Account<'_> {
        Account(&self.0)
    }
}
