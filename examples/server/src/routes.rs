//! What the server answers.

use axum::Router;
use axum::extract::{Request, State};
use axum::http::StatusCode;
use axum::middleware::{self, Next};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use axum::{Extension, Json};
use connectome::customers::{Customers, Endpoint};
use connectome::store::CustomerId;
use connectome::{Category, Error};

use crate::contacts::{self, Person};

/// Whose user has signed in.
#[derive(Clone)]
struct Session {
    company: CustomerId,
}

/// `/contacts` for whoever has connected, `/connect/start/hubspot` for whoever has not.
pub(crate) fn all(customers: Customers) -> Router {
    let connect = Endpoint::new(customers.clone(), "/contacts", |request| {
        Some(request.extensions.get::<Session>()?.company.clone())
    });
    Router::new()
        .route("/contacts", get(list))
        .with_state(customers)
        .nest("/connect", connect.routes())
        .layer(middleware::from_fn(sign_in))
}

/// A server of yours reads its session here, and lets nobody by who has none.
async fn sign_in(mut request: Request, next: Next) -> Response {
    let company = CustomerId::new("acme");
    request.extensions_mut().insert(Session { company });
    next.run(request).await
}

async fn list(
    State(customers): State<Customers>,
    Extension(session): Extension<Session>,
) -> Result<Json<Vec<Person>>, Refusal> {
    let acme = customers.customer(session.company.as_str());
    Ok(Json(contacts::of(&acme).await?))
}

/// Why there is no answer.
struct Refusal(Error);

impl From<Error> for Refusal {
    fn from(error: Error) -> Self {
        Self(error)
    }
}

impl IntoResponse for Refusal {
    fn into_response(self) -> Response {
        let status = match self.0.category() {
            // Not connected yet, or to be connected again.
            Category::Disconnected => StatusCode::CONFLICT,
            Category::Limited => StatusCode::TOO_MANY_REQUESTS,
            _ => StatusCode::BAD_GATEWAY,
        };
        (status, self.0.to_string()).into_response()
    }
}

#[cfg(test)]
mod tests {
    use axum::body::{Body, to_bytes};
    use axum::http::Request;
    use axum::http::header::LOCATION;
    use connectome::Bearer;
    use connectome::customers::App;
    use connectome::oauth::OAuthApp;
    use connectome::store::MemoryStore;
    use connectome::transport::{Fake, Reply};
    use connectome_hubspot::HubSpot;
    use tower::ServiceExt as _;

    use super::*;

    #[tokio::test]
    async fn whoever_has_not_connected_is_sent_to_hubspot() {
        let server = all(customers(Fake::new()));

        let contacts = get(&server, "/contacts").await;
        assert_eq!(contacts.status(), StatusCode::CONFLICT);
        let start = get(&server, "/connect/start/hubspot").await;
        assert_eq!(start.status(), StatusCode::SEE_OTHER);
        let sent_to = start.headers()[LOCATION].to_str().unwrap();
        assert!(
            sent_to.starts_with("https://app.hubspot.com/oauth/authorize?"),
            "{sent_to}"
        );
    }

    #[tokio::test]
    async fn whoever_has_connected_sees_contacts() {
        let ada = r#"{"results":[{"id":"1","properties":{"firstname":"Ada","lastname":"Lovelace","email":"ada@example.com"},"createdAt":"2026-01-01T00:00:00Z","updatedAt":"2026-01-01T00:00:00Z","archived":false}]}"#;
        let test = Reply::json(r#"{"results":[]}"#);
        let customers = customers(Fake::new().then(test).then(Reply::json(ada)));
        let hubspot = customers.customer("acme").connection::<HubSpot>();
        hubspot.connect(Bearer::new("token")).await.unwrap();

        let contacts = get(&all(customers), "/contacts").await;

        assert_eq!(contacts.status(), StatusCode::OK);
        let body = to_bytes(contacts.into_body(), 1 << 20).await.unwrap();
        assert_eq!(
            body,
            r#"[{"full_name":"Ada Lovelace","email":"ada@example.com"}]"#
        );
    }

    fn customers(app: Fake) -> Customers {
        let registered = OAuthApp::new("id")
            .secret("secret")
            .redirect("http://localhost:8080/connect/callback");
        Customers::builder(MemoryStore::new())
            .app::<HubSpot>(App::new().oauth(registered))
            .transport(app)
            .build()
            .unwrap()
    }

    async fn get(server: &Router, path: &str) -> Response {
        let request = Request::get(path).body(Body::empty()).unwrap();
        server.clone().oneshot(request).await.unwrap()
    }
}
