// @generated from specs/kinto by `cargo xtask generate`. Do not edit.

use connectome::integer_enum;

/// Kinto's own number for a kind of problem.
pub enum Errno {
    /// No credential, or a wrong one (401).
    MissingAuthToken,
    /// A credential that is no longer good (401).
    InvalidAuthToken,
    /// The body is not JSON (400).
    BadJson,
    /// A parameter, header or field is wrong (400, 406, 415); `details` names each.
    InvalidParameters,
    /// A parameter is missing (400).
    MissingParameters,
    /// The body is wrong (400).
    InvalidPostedData,
    /// Nothing has this id (404).
    InvalidResourceId,
    /// There is nothing at this path (404).
    MissingResource,
    /// `Content-Length` is missing (411).
    MissingContentLength,
    /// The body is too large (413).
    RequestTooLarge,
    /// The object or the list changed meanwhile (412).
    ModifiedMeanwhile,
    /// The path does not take this method (405).
    MethodNotAllowed,
    /// The server does not speak this version (404).
    VersionNotAvailable,
    /// Too many requests (429); `Retry-After` says when to go on.
    ClientReachedCapacity,
    /// Not permitted (403).
    Forbidden,
    /// It conflicts with another object (409).
    ConstraintViolated,
    /// A part of the server is down (503); `Retry-After` says when to try again.
    Backend,
    /// The service has ended (410).
    ServiceDeprecated,
    /// The server failed (500), or no other number fits.
    Undefined,
    Unlisted(i64),
}
integer_enum! { Errno:
    MissingAuthToken = 104, InvalidAuthToken = 105, BadJson = 106, InvalidParameters = 107,
    MissingParameters = 108, InvalidPostedData = 109, InvalidResourceId = 110,
    MissingResource = 111, MissingContentLength = 112, RequestTooLarge = 113,
    ModifiedMeanwhile = 114, MethodNotAllowed = 115, VersionNotAvailable = 116,
    ClientReachedCapacity = 117, Forbidden = 121, ConstraintViolated = 122, Backend = 201,
    ServiceDeprecated = 202, Undefined = 999,
}
