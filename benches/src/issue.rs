//! The types of a page of issues, twice: for the codec and for serde.

/// States one struct for both sides.
macro_rules! both {
    ($($name:ident { $($field:ident: $type:ty = $key:literal $presence:ident,)* })*) => {
        pub(crate) mod ours {
            $(
                pub(crate) struct $name { $(pub(crate) $field: $type,)* }
                connectome::record! { $name:
                    $($field = $key $presence,)*
                }
            )*
        }

        pub(crate) mod theirs {
            use serde::{Deserialize, Serialize};
            $(
                #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
                pub(crate) struct $name {
                    $(#[serde(rename = $key)] pub(crate) $field: $type,)*
                }
            )*
        }
    };
}

// All optional fields are there in the pages, so that leaving one out costs neither side.
both! {
    Page {
        total: i64 = "total" required,
        next: Option<String> = "next" nullable,
        results: Vec<Issue> = "results" required,
    }
    Issue {
        id: i64 = "id" required,
        node_id: String = "node_id" required,
        url: String = "url" required,
        title: String = "title" required,
        body: Option<String> = "body" nullable,
        state: String = "state" required,
        locked: bool = "locked" required,
        comments: i64 = "comments" required,
        score: f64 = "score" required,
        labels: Vec<Label> = "labels" required,
        user: Option<Box<User>> = "user" nullable,
        assignees: Vec<User> = "assignees" required,
        created_at: String = "created_at" required,
        updated_at: Option<String> = "updated_at" nullable,
        closed_at: Option<String> = "closed_at" nullable,
    }
    Label {
        id: i64 = "id" required,
        name: String = "name" required,
        color: String = "color" required,
        default: bool = "default" required,
        description: Option<String> = "description" nullable,
    }
    User {
        login: String = "login" required,
        id: i64 = "id" required,
        avatar_url: String = "avatar_url" required,
        gravatar_id: Option<String> = "gravatar_id" nullable,
        html_url: String = "html_url" required,
        kind: String = "type" required,
        site_admin: bool = "site_admin" required,
    }
}
