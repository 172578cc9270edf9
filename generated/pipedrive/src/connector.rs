// @generated from specs/pipedrive by `cargo xtask generate`. Do not edit.

use crate::{
    activities::Activities, activity_fields::ActivityFields, deal_fields::DealFields, deals::Deals,
    notes::Notes, organization_fields::OrganizationFields, organizations::Organizations,
    person_fields::PersonFields, persons::Persons, pipelines::Pipelines,
    product_fields::ProductFields, products::Products, stages::Stages, users::Users,
};
use connectome::{
    ApiKey, Bearer, Budget, Builder, Category, Connection, Credentials, Error, Facts, Limits, Need,
    OAuth2Config, OAuthApp, OAuthClient, Parameter, Place, Requirement, Reset, ResponseRule,
    Scheme, Server, Variable, connector,
};

/// Pipedrive
#[derive(Clone, Debug)]
pub struct Pipedrive(pub(crate) Connection);

static FACTS: Facts = Facts::new("pipedrive", "Pipedrive")
    .servers(&[
        Server::at("https://{company}.pipedrive.com").variables(&[Variable::new("company", "api")])
    ])
    .schemes(&[Scheme::api_key("api_token", Place::Header, "x-api-token"), Scheme::bearer("oauth")])
    .security(&[Requirement::of(&[Need::of("api_token")]), Requirement::of(&[Need::of("oauth")])])
    .parameters(&[Parameter::new("company").default(r#""api""#)])
    .responses(&[
        ResponseRule::failure(
            r#"{"$and":[{"$eval":"$.status","lt":400},{"$eval":"$.body.success","is":false}]}"#,
            Category::Rejected,
        )
        .message(r#""$.body.error""#),
        ResponseRule::otherwise().message(r#""$.body.error""#),
    ])
    .limits(
        Limits::new()
            .budgets(&[Budget::of(20, 2)])
            .limit("x-ratelimit-limit")
            .remaining("x-ratelimit-remaining")
            .reset("x-ratelimit-reset", Reset::Seconds),
    )
    .oauth2(&[(
        "oauth",
        &OAuth2Config::new(
            "https://oauth.pipedrive.com/oauth/authorize",
            "https://oauth.pipedrive.com/oauth/token",
        )
        .revoke("https://oauth.pipedrive.com/oauth/revoke")
        .fields(&[("api_domain", r#""$.api_domain""#)]),
    )])
    .test(&crate::users::get_me::FACTS)
    .private(&[
        "attendees",
        "birthday",
        "email",
        "emails",
        "first_name",
        "im",
        "last_name",
        "name",
        "phone",
        "phones",
        "postal_address",
    ]);

/// Sets a connection to Pipedrive up.
#[must_use]
#[derive(Debug)]
pub struct PipedriveBuilder(Builder<Pipedrive>);
connector!(Pipedrive, FACTS, PipedriveBuilder);

impl PipedriveBuilder {
    /// What stands before `.pipedrive.com` when you are signed in. OAuth needs it; an API token
    /// does without.
    pub fn company(self, company: &str) -> Self {
        Self(self.0.parameter("company", &company))
    }
}

impl Pipedrive {
    /// Your personal token, which stands in the settings under personal preferences.
    pub fn api_token(key: &str) -> Credentials {
        Credentials::new().with("api_token", ApiKey::new(key))
    }

    /// For apps that other companies install.
    pub fn oauth(token: &str) -> Credentials {
        Credentials::new().with("oauth", Bearer::new(token))
    }
}

impl PipedriveBuilder {
    /// Gets tokens for OAuth, under the program's registration with the app.
    pub fn oauth_client(self, app: OAuthApp) -> Result<OAuthClient, Error> {
        self.0.oauth_client("oauth", app)
    }
}

impl Pipedrive {
    /// People.
    pub fn persons(&self) -> Persons<'_> {
        Persons(&self.0)
    }

    /// The organisations that people work for.
    pub fn organizations(&self) -> Organizations<'_> {
        Organizations(&self.0)
    }

    /// Sales on their way through a pipeline.
    pub fn deals(&self) -> Deals<'_> {
        Deals(&self.0)
    }

    /// What is to be done or was: calls, meetings, tasks and whatever types an account has.
    pub fn activities(&self) -> Activities<'_> {
        Activities(&self.0)
    }

    /// What is sold.
    pub fn products(&self) -> Products<'_> {
        Products(&self.0)
    }

    /// What people wrote down about persons, organizations, deals and leads.
    pub fn notes(&self) -> Notes<'_> {
        Notes(&self.0)
    }

    /// Who works with Pipedrive.
    pub fn users(&self) -> Users<'_> {
        Users(&self.0)
    }

    /// Ways through stages.
    pub fn pipelines(&self) -> Pipelines<'_> {
        Pipelines(&self.0)
    }

    /// The stages that deals go through.
    pub fn stages(&self) -> Stages<'_> {
        Stages(&self.0)
    }

    /// Which fields persons have, an account's own ones included.
    pub fn person_fields(&self) -> PersonFields<'_> {
        PersonFields(&self.0)
    }

    /// Which fields organizations have, an account's own ones included.
    pub fn organization_fields(&self) -> OrganizationFields<'_> {
        OrganizationFields(&self.0)
    }

    /// Which fields deals have, an account's own ones included.
    pub fn deal_fields(&self) -> DealFields<'_> {
        DealFields(&self.0)
    }

    /// Which fields products have, an account's own ones included.
    pub fn product_fields(&self) -> ProductFields<'_> {
        ProductFields(&self.0)
    }

    /// Which fields activities have.
    pub fn activity_fields(&self) -> ActivityFields<'_> {
        ActivityFields(&self.0)
    }
}
