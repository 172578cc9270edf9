// @generated from specs/redmine by `cargo xtask generate`. Do not edit.

//! Files at issues, versions and other things.

mod delete;
mod get;
mod upload;

pub use {delete::Delete, get::Get, upload::Upload};

use connectome::{Body, Call, Connection};

/// What can be done with `attachments`.
#[derive(Clone, Copy, Debug)]
pub struct Attachments<'c>(pub(crate) &'c Connection);

impl<'c> Attachments<'c> {
    /// Uploads a file; its token then goes into `uploads` of an issue.
    ///
    /// - `filename`: What the file is called.
    pub fn upload(self, filename: &str, body: Body) -> Upload<'c> {
        Upload(
            Call::new(self.0, &upload::FACTS)
                .query("filename", &filename)
                .bytes("application/octet-stream", body),
        )
    }

    /// Says what an attachment is and where its content is.
    ///
    /// - `id`: The id of the attachment.
    pub fn get(self, id: i64) -> Get<'c> {
        Get(Call::new(self.0, &get::FACTS).path("id", &id))
    }

    /// Deletes an attachment.
    ///
    /// - `id`: The id of the attachment.
    pub fn delete(self, id: i64) -> Delete<'c> {
        Delete(Call::new(self.0, &delete::FACTS).path("id", &id))
    }
}
