//! A resource of the sample.

use connectome::{
    Body, Call, Connection, Download, Encoding, Events, File, Json, Lines, Operation, Server, Text,
    by_status, operation,
};

use super::{BasicError, Issue, IssueState, NewIssue};

/// Issues that people track.
#[derive(Clone, Copy, Debug)]
pub struct Issues<'c>(pub(crate) &'c Connection);

impl<'c> Issues<'c> {
    /// Lists issues of a repository.
    pub fn list_for_repo(self, owner: &str, repo: &str) -> ListForRepo<'c> {
        ListForRepo(
            Call::new(self.0, &LIST_FOR_REPO)
                .path("owner", &owner)
                .path("repo", &repo),
        )
    }

    /// Creates an issue.
    pub fn create(self, owner: &str, repo: &str, body: &NewIssue) -> Create<'c> {
        Create(
            Call::new(self.0, &CREATE)
                .path("owner", &owner)
                .path("repo", &repo)
                .json(body),
        )
    }

    /// Deletes an issue.
    pub fn delete(self, id: i64) -> Delete<'c> {
        Delete(Call::new(self.0, &DELETE).path("id", &id))
    }

    /// Finds an issue, when there is one.
    pub fn find(self, labels: &[&str]) -> Find<'c> {
        Find(Call::new(self.0, &FIND).query_as(Encoding::FORM.joined(), "labels", &labels))
    }

    /// Changes an issue: now or later.
    pub fn change(self, id: i64, body: &NewIssue) -> Change<'c> {
        Change(
            Call::new(self.0, &CHANGE)
                .path("id", &id)
                .form_as(&[("labels", Encoding::DEEP_OBJECT)], body),
        )
    }

    /// Adds a file.
    pub fn attach(self, id: i64, note: &str, file: File) -> Attach<'c> {
        Attach(
            Call::new(self.0, &ATTACH)
                .path("id", &id)
                .multipart("multipart/form-data")
                .part("note", &note)
                .file("file", file),
        )
    }

    /// Stores bytes.
    pub fn store(self, body: Body) -> Store<'c> {
        Store(Call::new(self.0, &STORE).bytes("application/octet-stream", body))
    }

    /// Brings a file.
    pub fn fetch(self, id: i64) -> Fetch<'c> {
        Fetch(Call::new(self.0, &FETCH).path("id", &id))
    }

    /// Renders text.
    pub fn render(self, text: &str) -> Render<'c> {
        Render(Call::new(self.0, &RENDER).text("text/plain", text))
    }

    /// What happens.
    pub fn watch(self) -> Watch<'c> {
        Watch(Call::new(self.0, &WATCH))
    }

    /// All issues, line by line.
    pub fn export(self) -> Export<'c> {
        Export(Call::new(self.0, &EXPORT))
    }
}

/// `GET /repos/{owner}/{repo}/issues`
pub struct ListForRepo<'c>(pub(super) Call<'c>);

pub(super) static LIST_FOR_REPO: Operation =
    Operation::get("issues.list_for_repo", "/repos/{owner}/{repo}/issues");

operation!(ListForRepo -> Vec<Issue>, ListForRepoError);

impl ListForRepo<'_> {
    /// Which ones.
    pub fn state(self, state: IssueState) -> Self {
        Self(self.0.query("state", &state))
    }

    /// How many records a page may hold.
    pub fn per_page(self, per_page: i64) -> Self {
        Self(self.0.query("per_page", &per_page))
    }

    /// Whose request it is.
    pub fn trace(self, trace: &str) -> Self {
        Self(self.0.header("X-Trace", &trace))
    }
}

/// What a failure brings.
pub enum ListForRepoError {
    /// `404`, `410`
    BasicError(BasicError),
    /// `503`
    Unavailable,
    /// all others
    Other(Json),
}

by_status! { ListForRepoError:
    BasicError(BasicError) = 404 | 410,
    Unavailable = 503,
    Other(Json) = default,
}

/// `POST /repos/{owner}/{repo}/issues`
pub struct Create<'c>(pub(super) Call<'c>);

pub(super) static CREATE: Operation =
    Operation::post("issues.create", "/repos/{owner}/{repo}/issues");

operation!(Create -> Issue, BasicError);

/// `DELETE /issues/{id}`
pub struct Delete<'c>(pub(super) Call<'c>);

pub(super) static DELETE: Operation = Operation::delete("issues.delete", "/issues/{id}");

operation!(Delete -> ());

/// `GET /issues/search`
pub struct Find<'c>(pub(super) Call<'c>);

pub(super) static FIND: Operation =
    Operation::get("issues.find", "/issues/search?kind=all").security(&[]);

operation!(Find -> Option<Issue>);

/// `PATCH /issues/{id}`
pub struct Change<'c>(pub(super) Call<'c>);

pub(super) static CHANGE: Operation = Operation::patch("issues.change", "/issues/{id}");

operation!(Change -> Changed);

/// What a success brings.
#[derive(Debug)]
#[allow(clippy::large_enum_variant)] // As the `lib.rs` of a generated crate has it.
pub enum Changed {
    /// `200`
    Issue(Issue),
    /// `202`
    Accepted,
    /// `203`
    Raw(Download),
}

by_status! { Changed streamed: Issue(Issue) = 200, Accepted = 202, Raw(Download) = 203 }

/// `POST /issues/{id}/files`
pub struct Attach<'c>(pub(super) Call<'c>);

pub(super) static ATTACH: Operation = Operation::post("issues.attach", "/issues/{id}/files")
    .server(&Server::at("https://uploads.github.com"));

operation!(Attach -> Json);

/// `PUT /store`
pub struct Store<'c>(pub(super) Call<'c>);

pub(super) static STORE: Operation = Operation::put("issues.store", "/store");

operation!(Store -> ());

/// `GET /files/{id}`
pub struct Fetch<'c>(pub(super) Call<'c>);

pub(super) static FETCH: Operation =
    Operation::get("issues.fetch", "/files/{id}").accept("application/octet-stream");

operation!(Fetch -> Download);

/// `POST /render`
pub struct Render<'c>(pub(super) Call<'c>);

pub(super) static RENDER: Operation =
    Operation::post("issues.render", "/render").accept("text/html");

operation!(Render -> Text);

/// `GET /events`
pub struct Watch<'c>(pub(super) Call<'c>);

pub(super) static WATCH: Operation =
    Operation::get("issues.watch", "/events").accept("text/event-stream");

operation!(Watch -> Events<Issue>);

/// `GET /export`
pub struct Export<'c>(pub(super) Call<'c>);

pub(super) static EXPORT: Operation =
    Operation::get("issues.export", "/export").accept("application/x-ndjson");

operation!(Export -> Lines<Issue>);
